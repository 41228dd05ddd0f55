import { entriesOf, type Node, textOf } from '../document.ts'
import { type Contexts, variablesIn } from '../expressions/contexts.ts'
import { evaluateText } from '../expressions/evaluate.ts'

/** The contexts with the variables of an `env:` mapping beside those that are there. */
export function withEnv(contexts: Contexts, env: Node | undefined): Contexts {
  const entries = entriesOf(env)
  if (entries.length === 0) return contexts
  const all = variablesIn(contexts.env)
  for (const { key, value } of entries) all.set(key.toUpperCase(), evaluateText(textOf(value) ?? '', contexts))
  return { ...contexts, env: all }
}
