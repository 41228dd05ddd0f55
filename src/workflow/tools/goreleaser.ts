import { literal } from '../expressions/possibilities.ts'
import type { ReadFile } from '../repository-files.ts'
import { imagesOf, type MentionedImage, partial } from '../steps/image-reference.ts'

/** Whether the arguments of GoReleaser make it publish what it has built (goreleaser.com, `goreleaser release`). */
export function isPublishing(args: string): boolean {
  const words = args.slice(0, 2000).split(/[\s=,]+/)
  const isSkipped = words.some((word, index) => word === '--skip' && skips(words.slice(index + 1)))
  const isOff = words.some((word) => withoutPublishing.has(word))
  return (words.includes('release') || words.includes('publish')) && !isSkipped && !isOff
}

/** `--split` builds a part of it for `continue --merge`. */
const withoutPublishing: ReadonlySet<string> = new Set([
  '--snapshot',
  '--skip-publish',
  '--skip-docker',
  '--split',
  '--prepare',
])

/** What `--skip` names, up to the next option. */
function skips(words: readonly string[]): boolean {
  const end = words.findIndex((word) => word.startsWith('-'))
  return words.slice(0, end === -1 ? words.length : end).some((word) => word === 'publish' || word === 'docker')
}

/** The configuration that the arguments name; undefined if they name none. */
export const configIn = (args: string): string | undefined => /(?:^|\s)(?:-f|--config)[ =](\S+)/.exec(args)?.[1]

const defaultFiles = [
  '.goreleaser.yaml',
  '.goreleaser.yml',
  'goreleaser.yaml',
  'goreleaser.yml',
  '.config/goreleaser.yaml',
  '.config/goreleaser.yml',
]

/** The configuration that GoReleaser reads where a step's text calls it. */
export function goreleaserFiles(text: string): readonly (readonly string[])[] {
  if (!/goreleaser/i.test(text)) return []
  const named = configIn(text)
  return [named === undefined ? defaultFiles : [named]]
}

const pushesImages = /^[ \t]*(dockers|dockers_v2|docker_manifests|kos|docker_signs)\s*:/m

/** Where none of it is there, no image goes to GHCR: names of its hosts, of the environment, and what ko takes from it. */
const mayNameGhcr = /ghcr\.io|containers\.|\.Env\b|envOrDefault|^[ \t]*kos\s*:/m

/**
 * Images on GHCR that a configuration of GoReleaser names; none if it could not be read or may name them by variables, and
 * undefined if it pushes no image there.
 */
export function imagesInConfig(readFile: ReadFile, file: string | undefined): readonly MentionedImage[] | undefined {
  const config = (file === undefined ? defaultFiles : [file]).map(readFile).find((text) => text !== undefined)
  if (config === undefined) return []
  if (!pushesImages.test(config) || !mayNameGhcr.test(config)) return undefined
  return [...config.matchAll(/\b(ghcr\.io\/[^\s"':{]+)(\{?)/g)].flatMap(([, name = '', template]) =>
    template === '' ? partial(imagesOf(literal(name))) : [],
  )
}
