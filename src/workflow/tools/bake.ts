import type { ReadFile } from '../repository-files.ts'
import type { Effect } from '../steps/effects.ts'

/** The files that bake reads where none is named (docs.docker.com, "Bake file reference"). */
const defaultFiles: readonly string[] = [
  'compose.yaml',
  'compose.yml',
  'docker-compose.yml',
  'docker-compose.yaml',
  'docker-bake.json',
  'docker-bake.hcl',
  'docker-bake.override.json',
  'docker-bake.override.hcl',
]

/** Files that bake reads where a step's text calls it: those that the text or an input `files` names, else the usual ones. */
export function bakeFiles(text: string, input = ''): readonly (readonly string[])[] {
  if (!/\bbake\b/.test(text)) return []
  const options = [...text.matchAll(/(?<!\S)(?:-f|--file)[ =]["']?([^\s"']{1,300})/g)].flatMap(([, path]) => path ?? [])
  const named = [...options, ...input.split(/[\n,]/)].map((path) => path.trim().replace(/^cwd:\/\//, ''))
  const files = named.filter((path) => path !== '')
  return (files.length > 0 ? files : defaultFiles).map((path) => [path])
}

/** An output or a cache in a registry. */
const namesRegistry = /\btype["']?\s*[=:]\s*["']?registry|\bpush["']?\s*[=:]\s*["']?true/

/** An output with a variable in its text: on its line, in its brackets, or in a list of YAML below it. */
const holdsVariable =
  /\boutputs?["']?\s{0,20}[=:](?:[^\n]{0,500}|\s{0,200}\[[^\]]{0,2000}|(?:\n\s{0,200}- [^\n]{0,500}){1,50})\$\{/

/** An output that HCL takes from a variable of another name, or from a function. */
const isVariable = /\boutputs?\s{0,20}=(?!\s*\[?\s*["'{\]])/

const mayPush = (text: string): boolean => [namesRegistry, holdsVariable, isVariable].some((sign) => sign.test(text))

/** What bake does where its call asks for no output: what its files say, which may be a push. A file that only a run can name is `undefined`. */
export function bakeByFile(readFile: ReadFile, files: readonly (string | undefined)[]): readonly Effect[] {
  const named = files.flatMap((path) => path?.replace(/^cwd:\/\//, '') ?? [])
  const texts = (files.length > 0 ? named : defaultFiles.filter(readFile)).map(readFile)
  return texts.length > 0 && texts.every((text) => text !== undefined && !mayPush(text))
    ? []
    : [{ kind: 'opaque', mayPush: 'where-logged-in', mayLogIn: false, holdsToken: false }]
}
