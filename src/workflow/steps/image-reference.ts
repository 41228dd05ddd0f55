import { asText, type Hole, isEmptyHole, type PossibleValues, type Text } from '../expressions/possibilities.ts'
import type { SymbolicLocation } from '../model.ts'

/** Whether a text names GitHub's container registry, another one, or does not tell. */
export type RegistryKind = 'ghcr' | 'other' | 'unknown'

/** What a text says about an image. */
export interface MentionedImage {
  readonly registry: RegistryKind
  /** True where some run certainly names it, or at least its host. */
  readonly isSure: boolean
  /** The host that is spelt out, in lower case. */
  readonly host?: string
  /** `<registry>/<repository>`; what a run decides stays in it as `${{ github.repository }}`. */
  readonly image?: string
  /** The whole of it, without a scheme. */
  readonly text: Text
  /** Where it is written, as a path below its step: `['with', 'tags']`. */
  readonly key?: readonly string[]
  /** The key that it was given at, if another step or a caller names it. */
  readonly from?: SymbolicLocation
  /** True if the tool adds something to it: an owner before it, or the image's own name behind it. */
  readonly isPartial?: boolean
  /** True if the tool joins it and the image's own name by a slash, and changes nothing else. */
  readonly isPrefix?: boolean
  /** True if it is one of several names of which each run uses one, perhaps never this one. */
  readonly isAlternative?: boolean
}

const hasNoHost = (head: string): boolean => /^[^.:]*$/.test(head) && head !== 'localhost'

/** The kind of a host: `ghcr.io`, or `containers.<sub>.ghe.com` (docs/facts.md, Hosts). On GHES it is `containers.` before any name. */
function registryOfHost(host: string): RegistryKind {
  if (/^(ghcr\.io|containers\.[a-z0-9-]+\.ghe\.com)$/i.test(host)) return 'ghcr'
  return /^containers\./i.test(host) ? 'unknown' : 'other'
}

/** Every image that a text may name. A host that each of its values spells out is sure, whatever follows. */
export const imagesOf = (values: PossibleValues): readonly MentionedImage[] => {
  const haveSameHost = spellOutHost(values.map(({ value }) => asText(value)))
  return values.map(({ value, isSure, from, isListed = false }) => {
    const text = asText(value)
    const isHostSure = isSure || haveSameHost
    const isAlternative = values.length > 1 && !isListed
    return {
      ...named(text),
      isSure: isHostSure,
      ...(from !== undefined && { from }),
      ...(isAlternative && { isAlternative }),
    }
  })
}

/** The same images, to which their tool adds something. */
export const partial = (images: readonly MentionedImage[]): readonly MentionedImage[] =>
  images.map((image) => ({ ...image, isPartial: true }))

/** The same images, behind which their tool puts the image's own name. */
export const prefixes = (images: readonly MentionedImage[]): readonly MentionedImage[] =>
  partial(images).map((image) => ({ ...image, ...hostAlone(image.text), isPrefix: true }))

/** What goes on behind a slash names a host, even where it is one word. */
function hostAlone([first, ...more]: Text): Pick<MentionedImage, 'registry' | 'host'> | undefined {
  if (typeof first !== 'string' || more.length > 0 || first.includes('/') || hasNoHost(first)) return undefined
  const host = first.toLowerCase()
  return { registry: registryOfHost(host), host }
}

/** The registry that a login or a `registry:` input names: a host, perhaps with a scheme or a path; empty is Docker Hub. */
export function registriesOf(values: PossibleValues): readonly MentionedImage[] {
  return values.map(({ value, isSure }) => {
    const text = withoutScheme(asText(value))
    const [first = ''] = text
    if (typeof first !== 'string') return { registry: 'unknown', isSure, text }
    const isWhole = text.length === 1 || first.includes('/')
    const host = (first.split('/')[0] ?? '').toLowerCase()
    return isWhole ? { registry: registryOfHost(host), host, isSure, text } : { registry: 'unknown', isSure, text }
  })
}

/** True if a text names what may be GHCR, as a host alone or before an image. */
export const namesGhcr = (values: PossibleValues): boolean =>
  values.some(({ value }) => asText(value).some((piece) => typeof piece === 'string' && ghcrAnywhere.test(piece)))

const ghcrAnywhere = /\b(ghcr\.io|containers\.[\w-]+\.[\w.-]+)\b/i

/** The same as seen by a run whose registry is known: what names that one is GHCR. */
export const seenBy = (registry: string | undefined, images: readonly MentionedImage[]): readonly MentionedImage[] =>
  registry === undefined
    ? images
    : images.map((image) => (image.host === registry ? { ...image, registry: 'ghcr' } : image))

/** Returns the one kind of all of it: GHCR if it certainly occurs, another only if nothing else may. */
export function kindOf(images: readonly MentionedImage[]): RegistryKind {
  if (images.some(({ registry, isSure }) => registry === 'ghcr' && isSure)) return 'ghcr'
  return images.length > 0 && images.every(({ registry }) => registry === 'other') ? 'other' : 'unknown'
}

/**
 * Whether texts spell out one host and leave open what is behind it: `ghcr.io/${{ … }}`. Then the rest is what is unsure of
 * them; a text without a hole is unsure where it may not occur at all.
 */
function spellOutHost(texts: readonly Text[]): boolean {
  const hosts = new Set(texts.map((text) => spelledHost(withoutScheme(text))))
  return hosts.size === 1 && !hosts.has(undefined) && texts.some((text) => text.length > 1)
}

const spelledHost = ([first]: Text): string | undefined =>
  typeof first === 'string' ? /^[^/]+\//.exec(first)?.[0] : undefined

function named(text: Text): Omit<MentionedImage, 'isSure'> {
  const pieces = withoutScheme(text)
  const registry = registryOf(pieces)
  const host = hostOf(pieces)
  const image = host === undefined ? undefined : repositoryOf(pieces)
  return { registry, text: pieces, ...(host !== undefined && { host }), ...(image !== undefined && { image }) }
}

function hostOf([first]: Text): string | undefined {
  const head = typeof first === 'string' && first.includes('/') ? first.slice(0, first.indexOf('/')) : ''
  return hasNoHost(head) ? undefined : head.toLowerCase()
}

function withoutScheme(text: Text): Text {
  const [first, ...more] = text.filter((piece) => !isEmptyHole(piece))
  return typeof first === 'string' ? [first.replace(/^\s*"?(?:docker|oci|https?):\/\//, '').trimStart(), ...more] : text
}

function registryOf([first, ...more]: Text): RegistryKind {
  if (first === undefined) return 'unknown'
  if (typeof first !== 'string') return shapeTells(first, more) ? 'other' : 'unknown'
  const slash = first.indexOf('/')
  if (slash !== -1) return withHost(first.slice(0, slash))
  if (more.length === 0) return first === '' ? 'unknown' : 'other'
  return hasNoHost(first) && more.every((piece) => typeof piece === 'string' || piece.shape !== 'any')
    ? 'other'
    : 'unknown'
}

/** A first component without a dot, a colon and other than localhost is no host (distribution/reference). */
const withHost = (head: string): RegistryKind => (hasNoHost(head) ? 'other' : registryOfHost(head))

const shapeTells = ({ shape }: Hole, more: Text): boolean =>
  shape === 'path' || (shape === 'component' && typeof more[0] === 'string' && /^[-_\w]*\//.test(more[0]))

function repositoryOf(text: Text): string | undefined {
  let image = ''
  for (const piece of text) {
    if (typeof piece !== 'string') {
      if (piece.name === '') return undefined
      image += `\${{ ${piece.name} }}`
      continue
    }
    const end = /[\s,;"']/.exec(piece)?.index ?? piece.length
    const cut = piece.slice(0, end)
    const tag = cut.search(/@|:(?!\d+\/)/)
    image += tag === -1 ? cut : cut.slice(0, tag)
    if (tag !== -1 || end < piece.length) return result(image)
  }
  return result(image)
}

/** A name that goes on with a slash, or has nothing behind its host, is no image. */
const result = (image: string): string | undefined => (image.includes('/') && !image.endsWith('/') ? image : undefined)
