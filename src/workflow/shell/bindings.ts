import { joined, literal, type PossibleValues, union } from '../expressions/possibilities.ts'

/** What a variable of a script may hold: texts, or lists of texts. */
export type Binding =
  | { readonly kind: 'text'; readonly values: PossibleValues }
  | { readonly kind: 'list'; readonly lists: readonly (readonly PossibleValues[])[] }

/** Variables of a script, as branches of it see and set them: what a branch sets hides what is set around it. */
export interface Frame {
  readonly own: Map<string, Binding>
  readonly outer: Frame | undefined
}

/** A frame around which there is another, or none. */
export const frameIn = (outer: Frame | undefined): Frame => ({ own: new Map(), outer })

/** What a variable holds; undefined if nothing has set it. Takes as long as frames are nested. */
export function lookUp(frame: Frame, name: string): Binding | undefined {
  for (let at: Frame | undefined = frame; at !== undefined; at = at.outer) {
    const binding = at.own.get(name)
    if (binding !== undefined) return binding
  }
  return undefined
}

/** One of several texts. */
export const textBinding = (values: PossibleValues): Binding => ({ kind: 'text', values })

/** The texts that a variable may be as one word, a list with blanks between its elements. */
export const valuesOf = (binding: Binding): PossibleValues =>
  binding.kind === 'text' ? binding.values : union(binding.lists.map(joinedList))

/** The elements of a list with blanks between them. */
export const joinedList = (list: readonly PossibleValues[]): PossibleValues =>
  list.length === 0
    ? literal('')
    : joined(list.flatMap((element, index) => (index === 0 ? [element] : [literal(' '), element])))

/** More lists than this, or longer ones, are not told apart. */
const mostLists = 8
const longestList = 200

/** A list, or one that is too long to be known. */
export const listBinding = (
  lists: readonly (readonly PossibleValues[])[],
  anyElement: () => PossibleValues,
): Binding =>
  lists.length > mostLists || lists.some(({ length }) => length > longestList)
    ? { kind: 'list', lists: [[anyElement()]] }
    : { kind: 'list', lists }

/**
 * Sets in a frame what branches of it have set, of which one will have run: each variable may hold what it holds in any of
 * them, and what it held before if a branch does not set it. Takes as long as the branches have set variables.
 */
export function join(frame: Frame, branches: readonly Frame[], before: (name: string) => Binding): void {
  const set = new Map<string, Binding[]>()
  for (const { own } of branches)
    for (const [name, binding] of own) {
      const known = set.get(name)
      if (known === undefined) set.set(name, [binding])
      else known.push(binding)
    }
  for (const [name, bindings] of set) {
    const all = bindings.length < branches.length ? [lookUp(frame, name) ?? before(name), ...bindings] : bindings
    frame.own.set(name, either(all))
  }
}

/** A variable that holds what one of several does. */
export function either(bindings: readonly Binding[]): Binding {
  const [first, ...more] = bindings
  if (first !== undefined && more.length === 0) return first
  if (bindings.every((binding) => binding.kind === 'text'))
    return textBinding(union(bindings.flatMap((binding) => (binding.kind === 'text' ? [binding.values] : []))))
  return listBinding(
    bindings.flatMap((binding) => (binding.kind === 'list' ? binding.lists : [[binding.values]])),
    () => union(bindings.flatMap((binding) => (binding.kind === 'list' ? binding.lists.flat() : [binding.values]))),
  )
}
