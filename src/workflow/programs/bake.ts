import type { Effect } from '../effects.ts'
import type { ReadFile } from '../files-below.ts'

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

/** An output or a cache in a registry, or an output that a variable decides. */
const mayPush = /\btype["']?\s*[=:]\s*["']?registry|\bpush["']?\s*[=:]\s*["']?true|\boutputs?\b[^\n]*\$\{/

/** What bake does where its call asks for no output: what its files say, which may be a push. */
export function bakeByFile(readFile: ReadFile, files: readonly string[]): readonly Effect[] {
  const paths = files.length > 0 ? files.map((path) => path.replace(/^cwd:\/\//, '')) : defaultFiles.filter(readFile)
  const texts = paths.map(readFile)
  return texts.length > 0 && texts.every((text) => text !== undefined && !mayPush.test(text))
    ? []
    : [{ kind: 'opaque', mayPush: 'where-logged-in', mayLogIn: false, holdsToken: false }]
}
