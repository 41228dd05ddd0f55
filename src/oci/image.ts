import { isMistyped } from '../github/hosts.ts'
import { type ReadReference, type ReferenceProblem, readReference, splitHost } from './reference.ts'

/** What the texts of the `images` input come to: images of this registry, and the references that belong to another. */
export interface ReadImages {
  readonly images: readonly Image[]
  readonly elsewhere: readonly string[]
}

type InvalidReference = Extract<ReadReference, { kind: 'invalid' }>
type ValidReference = Exclude<ReadReference, InvalidReference>

/** Longest text that is shown of something that is no reference. */
const shownLength = 300

/** Splits the `images` input at commas and newlines. */
export const splitImages = (input: string): readonly string[] =>
  input.split(/[,\n]/).flatMap((text) => (text.trim() === '' ? [] : [text.trim()]))

/** Reads the references of an input for one registry; duplicates merge, tags and digests are dropped. */
export function readImages(texts: readonly string[], registry: string, isGuessed: boolean): ReadImages {
  const read = texts.map((text) => ({ text, image: readImage(text, registry, isGuessed) }))
  const images = read.flatMap(({ image }) => (image === undefined ? [] : [image]))
  const first = new Map(images.toReversed().map((image) => [image.reference, image]))
  return {
    images: images.filter((image) => first.get(image.reference) === image),
    elsewhere: read.flatMap(({ text, image }) => (image === undefined ? [text] : [])),
  }
}

function readImage(text: string, registry: string, isGuessed: boolean): Image | undefined {
  const mistyped = readMistyped(text, registry)
  if (mistyped !== undefined) return mistyped
  if (text.toLowerCase() === registry.toLowerCase()) return invalid(text, 'no-owner', isGuessed)
  const read = readReference(text)
  if (read.kind === 'invalid') return isElsewhere(read, registry) ? undefined : invalid(text, read.problem, isGuessed)
  return read.reference.registry === registry.toLowerCase() ? imageOf(text, read, registry, isGuessed) : undefined
}

const invalid = (text: string, problem: ReferenceProblem, isGuessed: boolean): Image => ({
  kind: 'invalid',
  reference: text.slice(0, shownLength),
  problem,
  isGuessed,
})

/** A text that breaks the grammar is another registry's business only where it names one. */
const isElsewhere = (read: InvalidReference, registry: string): boolean =>
  read.problem !== 'host' && read.registry !== 'docker.io' && read.registry !== registry.toLowerCase()

function imageOf(text: string, read: ValidReference, registry: string, isGuessed: boolean): Image {
  const { repository } = read.reference
  const [owner = '', ...rest] = repository.split('/')
  if (rest.length === 0) return invalid(text, 'no-owner', isGuessed)
  const reference = `${registry}/${repository}`
  if (read.kind === 'uppercase') return { kind: 'uppercase', reference, lowered: reference.toLowerCase() }
  return { kind: 'image', reference, repository, owner, packageName: rest.join('/'), isGuessed }
}

/** A host known to be a slip of the pen, or this registry's host written twice. */
function readMistyped(text: string, registry: string): Image | undefined {
  const { registry: typed, rest } = splitHost(text)
  if (isMistyped(typed)) {
    const path = withoutTag(rest)
    return { kind: 'mistyped', reference: `${typed}/${path}`, repository: path, typed, intended: 'ghcr.io' }
  }
  const isTwice = typed === registry.toLowerCase() && rest.toLowerCase().startsWith(`${typed}/`)
  if (!isTwice) return undefined
  const repository = `${registry}/${withoutTag(splitHost(rest).rest)}`
  const reference = `${registry}/${repository}`
  return { kind: 'mistyped', reference, repository, typed: `${registry}/${registry}`, intended: registry }
}

const withoutTag = (path: string): string => path.split(/[:@]/, 1).join('')

/** An image that the registry can be asked about. */
export interface NamedImage {
  readonly kind: 'image'
  /** `<registry>/<repository>`, without tag and digest. */
  readonly reference: string
  readonly repository: string
  readonly owner: string
  /** The package's name at GitHub: the repository without its owner, slashes kept. */
  readonly packageName: string
  /** True where nobody named it and the run's own name was taken. */
  readonly isGuessed: boolean
}

/** A text of the `images` input, read. Only `image` is ever asked about. */
export type Image =
  | NamedImage
  | { readonly kind: 'uppercase'; readonly reference: string; readonly lowered: string }
  | {
      readonly kind: 'mistyped'
      readonly reference: string
      readonly repository: string
      /** The host as it was typed, and the one that was probably meant. */
      readonly typed: string
      readonly intended: string
    }
  | {
      readonly kind: 'invalid'
      readonly reference: string
      readonly problem: ReferenceProblem
      /** True if the run's own name is no valid one. */
      readonly isGuessed: boolean
    }
