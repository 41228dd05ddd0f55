import {
  apiOf,
  isGithubRegistry,
  isLoopback,
  isMistyped,
  isReachable,
  isSafeAddress,
  registryOf,
} from '../github/hosts.ts'
import { readFullName } from '../github/repository.ts'
import type { Run } from '../github/run.ts'
import { Secret } from '../http/secret.ts'
import { readImages, splitImages } from '../oci/image.ts'
import { isHost } from '../oci/reference.ts'
import { isGithubs, mayLogIn, type PreflightRequest, readCredentials } from '../preflight/request.ts'
import type { Streams } from '../terminal/streams.ts'
import { oneOf, UsageError } from '../terminal/usage-error.ts'

/** The options of `check` that say what is asked of whom. */
export interface Options {
  readonly registry: string
  readonly access: string
  readonly username: string
}

const tokens = ['GHCR_TOKEN', 'GH_TOKEN', 'GITHUB_TOKEN'] as const

/** What the command line asks, the references on other registries, which are passed over, and whose credential it is. */
export interface Given {
  readonly request: PreflightRequest
  readonly elsewhere: readonly string[]
  /** The variable that the credential came from, and others that hold another one. */
  readonly variable: string
  readonly unused: readonly string[]
}

/** Reads the request from the command line and the environment. Throws `UsageError`. */
export function readRequest(
  texts: readonly string[],
  { registry: given, username, ...options }: Options,
  env: Streams['env'],
): Given {
  const access = oneOf('--access', options.access, ['push', 'pull'])
  const run = runOf(env, given.toLowerCase())
  const registry = given === '' ? registryOf(run.serverUrl) : given.toLowerCase()
  if (!isHost(registry) || !isReachable(registry))
    throw new UsageError((words) =>
      given === '' ? words.noRegistryOf(run.serverUrl) : words.notAHost('--registry', given),
    )
  const { variable, token, unused } = tokenFor(registry, registryOf(run.serverUrl), env)
  const { images, elsewhere } = readImages(texts.flatMap(splitImages), registry, false)
  if (images.length + elsewhere.length === 0) throw new UsageError((words) => words.noImage(registry))
  const asked = { run, registry }
  // GitHub has no business with the credential of another registry.
  const githubToken = new Secret(env['GITHUB_TOKEN'] || (isGithubs(asked) ? token : ''))
  const credentials = readCredentials({
    username: username || env['GITHUB_ACTOR'] || 'x-access-token',
    password: new Secret(token),
    githubToken,
  })
  const request: PreflightRequest = { ...asked, access, images, elsewhere, credentials, githubToken }
  if (!mayLogIn(request)) throw new UsageError((words) => words.jobTokenStaysHome(registryOf(run.serverUrl), registry))
  return { request, elsewhere, variable, unused }
}

/** Picks the token for a registry. Any but the home registry and this machine gets only what is in GHCR_TOKEN. */
function tokenFor(
  registry: string,
  home: string,
  env: Streams['env'],
): Pick<Given, 'variable' | 'unused'> & { readonly token: string } {
  const given = tokens.map((variable) => ({ variable, token: env[variable] ?? '' })).filter(({ token }) => token !== '')
  if (given.length === 0) throw new UsageError((words) => words.noCredential(tokens))
  const isHome = registry === home || isLoopback(registry) || isMistyped(registry)
  const [first, ...others] = isHome ? given : given.filter(({ variable }) => variable === 'GHCR_TOKEN')
  if (first === undefined) throw new UsageError((words) => words.jobTokenStaysHome(home, registry))
  // The same token under another name is no other token.
  const unused = others.filter(({ token }) => token !== first.token).map(({ variable }) => variable)
  return { ...first, unused }
}

/** A run outside of GitHub Actions, where next to nothing is known; a registry of GHE.com tells its server. */
function runOf(env: Streams['env'], registry: string): Run {
  const serverUrl = env['GITHUB_SERVER_URL'] || serverOf(registry)
  const apiUrl = env['GITHUB_API_URL'] || apiOf(serverUrl)
  for (const address of [serverUrl, apiUrl])
    if (!isSafeAddress(address)) throw new UsageError((words) => words.notHttps(address))
  const githubRepository = readFullName(env['GITHUB_REPOSITORY'] ?? '')
  return {
    serverUrl,
    apiUrl,
    event: '',
    ...(githubRepository && { githubRepository }),
    ref: '',
    isForkPullRequest: false,
    isDependabot: false,
    secretSource: '',
    job: '',
    workflowSha: '',
    calledWorkflowSha: '',
  }
}

const serverOf = (registry: string): string =>
  registry !== 'ghcr.io' && isGithubRegistry(registry)
    ? `https://${registry.slice('containers.'.length)}`
    : 'https://github.com'
