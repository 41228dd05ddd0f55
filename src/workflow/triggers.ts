import { untrustedEvents } from '../github/events.ts'
import { child, entriesOf, itemsOf, type Node, textOf } from './document.ts'
import type { Contexts } from './expressions/contexts.ts'
import { evaluateText } from './expressions/evaluate.ts'
import { literal, ofJson, type PossibleValues, union, unknown } from './expressions/possibilities.ts'

/** Names of the events below `on:`, which is a name, a list or a mapping. */
export function triggersOf(root: Node): readonly string[] {
  const on = child(root, 'on')
  if (on?.kind === 'mapping') return on.entries.map(({ key }) => key)
  if (on?.kind === 'sequence') return itemsOf(on).flatMap((item) => textOf(item) ?? [])
  const text = textOf(on)
  return text === undefined ? [] : [text]
}

/** Whether one of the events runs a workflow with a writable token on what strangers may have sent. */
export const runsUntrusted = (triggers: readonly string[]): boolean =>
  triggers.some((trigger) => untrustedEvents.has(trigger))

/** Inputs of `workflow_dispatch` and `workflow_call` with what they may hold where nobody gives them. */
export function declaredInputs(root: Node, contexts: Contexts): ReadonlyMap<string, PossibleValues> {
  const on = child(root, 'on')
  const declared = ['workflow_dispatch', 'workflow_call'].flatMap((event) =>
    entriesOf(child(child(on, event), 'inputs')),
  )
  return new Map(declared.map(({ key, value }) => [key.toLowerCase(), inputOf(value, contexts)]))
}

/** Inputs of `workflow_call` with what they hold where the caller gives none (docs.github.com, `on.workflow_call.inputs`). */
export const omittedInputs = (root: Node, contexts: Contexts): ReadonlyMap<string, PossibleValues> =>
  new Map(entriesOf(calledWith(root, 'inputs')).map(({ key, value }) => [key.toLowerCase(), omitted(value, contexts)]))

function omitted(input: Node, contexts: Contexts): PossibleValues {
  const type = textOf(child(input, 'type'))
  const written = textOf(child(input, 'default'))
  if (type === 'boolean') return ofJson(written === 'true')
  return written === undefined ? literal(type === 'number' ? '0' : '') : evaluateText(written, contexts)
}

function inputOf(input: Node, contexts: Contexts): PossibleValues {
  const type = textOf(child(input, 'type'))
  const written = textOf(child(input, 'default'))
  if (type === 'boolean') return written === 'true' ? ofJson(true) : [...ofJson(false), ...unknown]
  const options = itemsOf(child(input, 'options')).flatMap((option) => textOf(option) ?? [])
  if (options.length > 0) return union(options.map(literal))
  if (written !== undefined && written !== '') return evaluateText(written, contexts)
  return textOf(child(input, 'required')) === 'true' ? unknown : [...literal(''), ...unknown]
}

/** Secrets that a called workflow declares: its callers decide what they hold. */
export const declaredSecrets = (root: Node): ReadonlyMap<string, PossibleValues> =>
  new Map(entriesOf(calledWith(root, 'secrets')).map(({ key }) => [key.toLowerCase(), unknown]))

const calledWith = (root: Node, kind: 'inputs' | 'secrets'): Node | undefined =>
  child(child(child(root, 'on'), 'workflow_call'), kind)
