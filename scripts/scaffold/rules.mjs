// The rules, as their files have them: in a form that the catalogue's test holds.
import { read } from './files.mjs'

/** File of a language's folder for the words of each layer's rules. */
export const chapters = {
  name: 'names',
  credential: 'credentials',
  token: 'token',
  package: 'packages',
  'no-verdict': 'no-verdict',
  any: 'no-verdict',
  static: 'workflow',
}

/** Name of what a rule's file exports. */
export const nameOf = (id) => id.replace(/-(.)/g, (_, letter) => letter.toUpperCase())

/** Every rule in order of precedence: id, layer, severity and who. */
export function listedRules() {
  const index = read('src/rules/index.ts')
  const names = /^export const rules = \[([\s\S]*?)^\]/m.exec(index)?.[1]?.split(/[\s,]+/) ?? []
  return [...index.matchAll(/^import \{ \w+ \} from '\.\/([a-z0-9-]+)\.ts'$/gm)]
    .map(([, id]) => read(`src/rules/${id}.ts`))
    .map((text) => Object.fromEntries(['id', 'layer', 'severity', 'who'].map((key) => [key, field(text, key)])))
    .toSorted((a, b) => names.indexOf(nameOf(a.id)) - names.indexOf(nameOf(b.id)))
}

function field(text, key) {
  const value = new RegExp(`^  ${key}: '([a-z0-9-]+)',$`, 'm').exec(text)?.[1]
  if (value === undefined) throw new Error(`a rule has no line of its own for ${key}:\n${text.slice(0, 500)}`)
  return value
}
