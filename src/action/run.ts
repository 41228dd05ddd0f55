import { debug, getInput, isDebug, setSecret } from '@actions/core'
import { workflowLine } from '../github/links.ts'
import { type Clock, systemClock } from '../http/deadline.ts'
import { httpTransport, type Transport } from '../http/transport.ts'
import { languageNamed, languages } from '../languages/index.ts'
import { checkoutIn } from '../preflight/checkout.ts'
import { faulted, type Outcome, preflight } from '../preflight/preflight.ts'
import { docsAddress } from '../program/docs-address.ts'
import { ownPackage } from '../program/own-package.ts'
import { composeOutput, type RunResult } from '../report/compose-output.ts'
import type { Note } from '../report/note.ts'
import type { ActionOutput } from '../report/output.ts'
import { BadInput } from './bad-input.ts'
import { type Inputs, knownInputs, type ReadInput, readInputs } from './inputs.ts'
import { type Environment, readRunningJob } from './run-context.ts'

/** What the runner gives to a step: its inputs and environment, and the ways to the world that a test may take over. */
export interface Step {
  readonly env: Environment
  readonly input: ReadInput
  readonly transport: Transport
  readonly clock: Clock
  /** The bundle's own path, from which the addresses of the docs follow. */
  readonly bundle: string
  /** The path of the Node that runs it, beside which the runner keeps its records. */
  readonly node: string
  readonly package: { readonly repository: string; readonly version: string }
  /** Keeps a text out of the log from now on. */
  mask(text: string): void
  /** Is called with every reply; absent if the debug log is off. */
  debug?(line: string): void
}

/** Runs the step: from inputs to what it shows and leaves behind. A fault of our own leaves all of it behind as well. */
export async function run(step: Step): Promise<ActionOutput> {
  try {
    return await check(step, readInputs(step.input, step.env))
  } catch (error) {
    return error instanceof BadInput ? await tellBadInput(step, error) : await tellOwnFault(step, String(error))
  } finally {
    step.transport.close()
  }
}

async function tellBadInput({ input, env }: Step, { params }: BadInput): Promise<ActionOutput> {
  const [{ badInput }, language] = await Promise.all([
    import('../report/bad-input.ts'),
    languageNamed(input('language')),
  ])
  return badInput(params, knownInputs(input, env), language.report)
}

async function tellOwnFault(step: Step, fault: string): Promise<ActionOutput> {
  const language = await languageNamed(step.input('language'))
  const serverUrl = step.env['GITHUB_SERVER_URL'] || 'https://github.com'
  const docs = docsAddress({ bundle: step.bundle, serverUrl, package: step.package }, language.id)
  const outcome = faulted(fault, { language, docs })
  const failOn = step.input('fail-on') === 'inconclusive' ? 'inconclusive' : 'denied'
  const settings = { failOn, summary: 'on-problem', words: language.report } as const
  return composeOutput({ ...outcome, isAsked: true, notes: [] }, settings)
}

async function check(step: Step, { request, settings, elsewhere }: Inputs): Promise<ActionOutput> {
  const language = await languages[settings.language]()
  const docs = docsAddress(
    { bundle: step.bundle, serverUrl: request.run.serverUrl, package: step.package },
    language.id,
  )
  const { env, transport, clock, mask, debug } = step
  const checkout = checkoutIn(env['GITHUB_WORKSPACE'] ?? '')
  const tokenPermissions = async () => {
    const { readTokenPermissions } = await import('../preflight/token-permissions.ts')
    return readTokenPermissions(readRunningJob(env, step.node))
  }
  const { timeout } = settings
  const world = { transport, clock, checkout, tokenPermissions, timeout, mask, ...(debug && { debug }) }
  const outcome = await preflight(request, world, { language, docs })
  const notes = notesOf(request.run.workflow?.path ?? '', elsewhere, outcome)
  const result: RunResult = {
    ...outcome,
    isAsked: request.images.length > 0,
    notes,
    addressOf: ({ file, line }) => workflowLine(request.run, file, line),
  }
  return composeOutput(result, { ...settings, words: language.report })
}

function notesOf(file: string, elsewhere: readonly string[], { running }: Outcome): readonly Note[] {
  const passedOver = elsewhere.map((reference): Note => ({ kind: 'passed-over', reference }))
  return running.kind === 'failed'
    ? [...passedOver, { kind: 'without-lines', file, reason: running.error }]
    : passedOver
}

/** The step that the runner has started: its inputs and environment, and the real world around it. */
export const runnersStep = (): Step => ({
  env: process.env,
  input: getInput,
  transport: httpTransport('ghcr-preflight'),
  clock: systemClock,
  bundle: process.argv[1] ?? '',
  node: process.execPath,
  package: ownPackage(),
  mask: setSecret,
  ...(isDebug() && { debug }),
})
