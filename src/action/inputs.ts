import { isReachable, registryOf } from '../github/hosts.ts'
import { fullName } from '../github/repository.ts'
import type { Run } from '../github/run.ts'
import { Secret } from '../http/secret.ts'
import { type LanguageId, languageIds } from '../languages/language.ts'
import { readImages, splitImages } from '../oci/image.ts'
import { isHost } from '../oci/reference.ts'
import type { Access } from '../oci/scope.ts'
import { mayLogIn, type PreflightRequest, readCredentials } from '../preflight/request.ts'
import type { KnownInputs } from '../report/bad-input.ts'
import type { FailOn } from '../report/exit-code.ts'
import type { SummaryMode } from '../report/summary-mode.ts'
import { BadInput } from './bad-input.ts'
import { type Environment, readRun, serverIn } from './run-context.ts'

/** When the step fails, when it writes a summary, and in which language. */
export interface Settings {
  readonly failOn: FailOn
  readonly language: LanguageId
  readonly summary: SummaryMode
  /** Milliseconds for everything on the network together. */
  readonly timeout: number
}

/** The inputs of the step, read. */
export interface Inputs {
  readonly request: PreflightRequest
  readonly settings: Settings
  /** References on other registries, which are passed over. */
  readonly elsewhere: readonly string[]
}

/** The value of an input as the runner gives it; empty where there is none. */
export type ReadInput = (name: string) => string

/** A day: more is a slip of the pen, and more than a timer takes. */
const longestTimeout = 24 * 60 * 60

const readSettings = (input: ReadInput): Settings => ({
  language: oneOf(input, 'language', languageIds),
  failOn: oneOf(input, 'fail-on', ['denied', 'inconclusive', 'never']),
  summary: oneOf(input, 'summary', ['on-problem', 'always', 'never']),
  timeout: readTimeout(input('timeout') || '30'),
})

/** Reads all inputs and the run that they belong to. Throws `BadInput`. */
export function readInputs(input: ReadInput, env: Environment): Inputs {
  const settings = readSettings(input)
  const access = oneOf<Access>(input, 'access', ['push', 'pull'])
  const run = readRun(env, {
    jobWorkflowRef: input('job-workflow-ref'),
    jobWorkflowSha: input('job-workflow-sha'),
    secretSource: input('secret-source'),
  })
  const registry = readRegistry(input('registry'), run.serverUrl)
  const username = input('username')
  if (username === '') throw new BadInput('username', username, { kind: 'not-empty' })
  const { images, elsewhere } = imagesOf(input('images'), env['DOCKER_METADATA_OUTPUT_TAGS'] ?? '', registry, run)
  const githubToken = new Secret(input('github-token'))
  const credentials = readCredentials({
    username,
    password: new Secret(input('password')),
    fallbackPassword: new Secret(input('fallback-password')),
    githubToken,
  })
  const request: PreflightRequest = { run, registry, access, images, elsewhere, credentials, githubToken }
  if (!mayLogIn(request))
    throw new BadInput('registry', registry, { kind: 'own-password', host: registryOf(run.serverUrl) })
  return { request, settings, elsewhere }
}

/** What can be read where another input cannot; an empty registry where that is the one. */
export function knownInputs(input: ReadInput, env: Environment): KnownInputs {
  const access = input('access') === 'pull' ? 'pull' : 'push'
  return { access, registry: registryIn(input, env), isSummarised: input('summary') === 'always' }
}

function registryIn(input: ReadInput, env: Environment): string {
  try {
    return readRegistry(input('registry'), serverIn(env))
  } catch {
    return ''
  }
}

function oneOf<T extends string>(input: ReadInput, name: string, values: readonly [T, ...T[]]): T {
  const given = input(name) || values[0]
  const value = values.find((one) => one === given)
  if (value === undefined) throw new BadInput(name, given, { kind: 'one-of', values })
  return value
}

function readTimeout(text: string): number {
  const seconds = /^[0-9]+(?:\.[0-9]+)?$/.test(text) ? Number(text) : 0
  if (seconds <= 0 || seconds > longestTimeout) throw new BadInput('timeout', text, { kind: 'seconds' })
  return seconds * 1000
}

function readRegistry(text: string, serverUrl: string): string {
  const registry = text === '' ? registryOf(serverUrl) : text.toLowerCase()
  if (!isHost(registry) || !isReachable(registry)) throw new BadInput('registry', text, { kind: 'host' })
  return registry
}

/** What the input names, else what docker/metadata-action left, else a guess from the repository's name. */
function imagesOf(
  input: string,
  metadataTags: string,
  registry: string,
  { githubRepository }: Run,
): ReturnType<typeof readImages> {
  const named = [splitImages(input), splitImages(metadataTags)].find((texts) => texts.length > 0)
  if (named !== undefined) return readImages(named, registry, false)
  if (githubRepository === undefined) throw new BadInput('images', input, { kind: 'images' })
  const guess = `${registry}/${fullName(githubRepository)}`.toLowerCase()
  return readImages([guess], registry, true)
}
