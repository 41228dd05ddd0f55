import { literal } from '../expressions/possibilities.ts'
import type { ReadFile } from '../repository-files.ts'
import { imagesOf, type MentionedImage, partial } from '../steps/image-reference.ts'

/** Whether the arguments of GoReleaser make it publish what it has built. */
export const isPublishing = (args: string): boolean =>
  /(^|\s)release(\s|$)/.test(args) && !/--(snapshot|skip[-=]\S*(publish|docker))/.test(args)

/** The configuration that the arguments name; nothing where they name none. */
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
 * Images on GHCR that a configuration of GoReleaser names; none where it could not be read or may name them by
 * variables, and nothing where it pushes no image there.
 */
export function imagesInConfig(readFile: ReadFile, file: string | undefined): readonly MentionedImage[] | undefined {
  const config = (file === undefined ? defaultFiles : [file]).map(readFile).find((text) => text !== undefined)
  if (config === undefined) return []
  if (!pushesImages.test(config) || !mayNameGhcr.test(config)) return undefined
  return [...config.matchAll(/\b(ghcr\.io\/[^\s"':{]+)(\{?)/g)].flatMap(([, name = '', template]) =>
    template === '' ? partial(imagesOf(literal(name))) : [],
  )
}
