import { untrustedEvents } from '../github/events.ts'
import { child, entriesOf, itemsOf, type Node, textOf } from './document.ts'
import type { Contexts } from './expressions/contexts.ts'
import { evaluateText } from './expressions/evaluate.ts'
import {
  anyBoolean,
  asText,
  hole,
  literal,
  literalOf,
  ofJson,
  type PossibleValue,
  type PossibleValues,
  union,
  unknown,
} from './expressions/possibilities.ts'

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

/**
 * Inputs of `workflow_dispatch` and `workflow_call` with all that they may hold: whoever starts the workflow, or calls it, may
 * set them, whatever their defaults. Other events leave them empty.
 */
export function declaredInputs(root: Node, contexts: Contexts): ReadonlyMap<string, PossibleValues> {
  const on = child(root, 'on')
  const declared = ['workflow_dispatch', 'workflow_call'].flatMap((event) =>
    entriesOf(child(child(on, event), 'inputs')),
  )
  const isOtherwise = contexts.events.some((event) => event !== 'workflow_dispatch')
  return new Map(
    declared.map(({ key, value }) => {
      const name = key.toLowerCase()
      const given = settable(name, value, contexts)
      return [name, isOtherwise ? union([given, literal('')]) : given]
    }),
  )
}

function settable(name: string, input: Node, contexts: Contexts): PossibleValues {
  const type = textOf(child(input, 'type'))
  if (type === 'boolean') return anyBoolean
  const options = itemsOf(child(input, 'options')).flatMap((option) => textOf(option) ?? [])
  if (options.length > 0) return union(options.map(literal))
  const given = hole(`inputs.${name}`, 'any', 'varies')
  const written = textOf(child(input, 'default'))
  if (written === undefined) return textOf(child(input, 'required')) === 'true' ? given : union([literal(''), given])
  return union([evaluateText(written, contexts), given])
}

/** Inputs of a called workflow: what its caller gives, as the type that it declares, or its defaults (docs.github.com, `on.workflow_call.inputs`). */
export function calledInputs(
  root: Node,
  given: ReadonlyMap<string, PossibleValues>,
  contexts: Contexts,
): ReadonlyMap<string, PossibleValues> {
  return new Map(
    entriesOf(calledWith(root, 'inputs')).map(({ key, value }) => {
      const name = key.toLowerCase()
      const values = given.get(name)
      return [name, values === undefined ? omitted(value, contexts) : typed(values, textOf(child(value, 'type')))]
    }),
  )
}

function omitted(input: Node, contexts: Contexts): PossibleValues {
  const type = textOf(child(input, 'type'))
  const written = textOf(child(input, 'default'))
  if (type === 'boolean') return ofJson(written === 'true')
  return written === undefined ? literal(type === 'number' ? '0' : '') : evaluateText(written, contexts)
}

/** `with:` holds texts: `false` for an input of type boolean is no text. */
const typed = (values: PossibleValues, type: string | undefined): PossibleValues =>
  type === 'boolean' ? values.map((one) => asBoolean(one)) : values

function asBoolean({ value, ...more }: PossibleValue): PossibleValue {
  const text = literalOf(asText(value))?.trim().toLowerCase()
  if (text === 'true') return { ...more, value: { kind: 'json', json: true } }
  return text === 'false' || text === '' ? { ...more, value: { kind: 'json', json: false } } : { ...more, value }
}

/** What a called workflow gives back, by the names of its outputs. */
export const calledOutputs = (root: Node, contexts: Contexts): ReadonlyMap<string, PossibleValues> =>
  new Map(
    entriesOf(calledWith(root, 'outputs')).map(({ key, value }) => [
      key.toLowerCase(),
      evaluateText(textOf(child(value, 'value')) ?? '', contexts),
    ]),
  )

/** Secrets that a called workflow declares: its callers decide what they hold. */
export const declaredSecrets = (root: Node): ReadonlyMap<string, PossibleValues> =>
  new Map(entriesOf(calledWith(root, 'secrets')).map(({ key }) => [key.toLowerCase(), unknown]))

const calledWith = (root: Node, kind: 'inputs' | 'outputs' | 'secrets'): Node | undefined =>
  child(child(child(root, 'on'), 'workflow_call'), kind)
