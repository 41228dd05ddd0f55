import type { Clock } from '../http/deadline.ts'
import type { Transport } from '../http/transport.ts'
import { languageNamed, languages } from '../languages/index.ts'
import { faulted, type Outcome, preflight } from '../preflight.ts'
import { checkoutIn } from '../probes/checkout.ts'
import { composePublication } from '../report/compose-publication.ts'
import { docsAddress } from '../report/docs-address.ts'
import type { Note } from '../report/note.ts'
import type { Publication } from '../report/publication.ts'
import { BadInput } from './bad-input.ts'
import { type Inputs, knownInputs, type ReadInput, readInputs } from './inputs.ts'
import type { Environment } from './run-context.ts'

/** What the runner gives to a step: its inputs and environment, and the ways to the world that a test may take over. */
export interface Step {
  readonly env: Environment
  readonly input: ReadInput
  readonly transport: Transport
  readonly clock: Clock
  /** The bundle's own path, from which the addresses of the docs follow. */
  readonly bundle: string
  readonly package: { readonly repository: string; readonly version: string }
  /** Keeps a text out of the log from now on. */
  mask(text: string): void
  /** Told of every reply; left out where the debug log is off. */
  debug?(line: string): void
}

/** Runs the step: from inputs to what it shows and leaves behind. A fault of our own leaves all of it behind as well. */
export async function run(step: Step): Promise<Publication> {
  try {
    return await check(step, readInputs(step.input, step.env))
  } catch (error) {
    return error instanceof BadInput ? await tellBadInput(step, error) : await tellOwnFault(step, String(error))
  } finally {
    step.transport.close()
  }
}

async function tellBadInput({ input, env }: Step, { told }: BadInput): Promise<Publication> {
  const [{ badInput }, language] = await Promise.all([
    import('../report/bad-input.ts'),
    languageNamed(input('language')),
  ])
  return badInput(told, knownInputs(input, env), language.report)
}

async function tellOwnFault(step: Step, fault: string): Promise<Publication> {
  const language = await languageNamed(step.input('language'))
  const serverUrl = step.env['GITHUB_SERVER_URL'] || 'https://github.com'
  const docs = docsAddress({ bundle: step.bundle, serverUrl, package: step.package })
  const outcome = faulted(fault, { language, docs })
  const failOn = step.input('fail-on') === 'inconclusive' ? 'inconclusive' : 'denied'
  const settings = { failOn, summary: 'on-problem', words: language.report } as const
  return composePublication({ ...outcome, isAsked: true, notes: [] }, settings)
}

async function check(step: Step, { inquiry, settings, elsewhere }: Inputs): Promise<Publication> {
  const language = await languages[settings.language]()
  const docs = docsAddress({ bundle: step.bundle, serverUrl: inquiry.run.serverUrl, package: step.package })
  const { env, transport, clock, mask, debug } = step
  const checkout = checkoutIn(env['GITHUB_WORKSPACE'] ?? '')
  const world = { transport, clock, checkout, timeout: settings.timeout, mask, ...(debug && { debug }) }
  const outcome = await preflight(inquiry, world, { language, docs })
  const notes = notesOf(inquiry.run.workflow?.path ?? '', elsewhere, outcome)
  const ended = { ...outcome, isAsked: inquiry.images.length > 0, notes }
  return composePublication(ended, { ...settings, words: language.report })
}

function notesOf(file: string, elsewhere: readonly string[], { running }: Outcome): readonly Note[] {
  const passedOver = elsewhere.map((reference): Note => ({ kind: 'passed-over', reference }))
  return running.kind === 'failed'
    ? [...passedOver, { kind: 'without-lines', file, reason: running.error }]
    : passedOver
}
