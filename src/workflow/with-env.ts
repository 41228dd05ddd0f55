import { evaluateText } from './expressions/evaluate.ts'
import type { Scope } from './expressions/scope.ts'
import type { Node } from './yaml-tree.ts'
import { entriesOf, textOf } from './yaml-tree.ts'

/** A scope with the variables of an `env:` mapping. */
export function withEnv(scope: Scope, env: Node | undefined): Scope {
  const entries = entriesOf(env)
  if (entries.length === 0) return scope
  const added = entries.map(({ key, value }) => [key.toUpperCase(), evaluateText(textOf(value) ?? '', scope)] as const)
  return { ...scope, env: new Map([...scope.env, ...added]) }
}
