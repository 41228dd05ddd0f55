import { isGithubRegistry } from '../../github/hosts.ts'
import { type Image, readImages } from '../../oci/image.ts'
import { splitHost } from '../../oci/reference.ts'
import type { JobFacts, Push, SymbolicLocation, WorkflowFacts, WrittenName } from '../../workflow/model.ts'

/** A name that a job gives to an image, with the push that uses it if there is one. */
export interface NameInJob {
  readonly job: JobFacts
  readonly name: WrittenName
  readonly push?: Push | undefined
  /** The name as it is written, with what only a run knows as `${{ … }}`. */
  readonly written: string
}

/** Every name that some run of a file certainly gives to an image, to push it or to let this action ask about it. */
export const namesIn = ({ isValid, jobs }: WorkflowFacts): readonly NameInJob[] =>
  isValid ? jobs.flatMap(namesOf) : []

/** Every name that some run of a job certainly gives to an image. */
export function namesOf(job: JobFacts): readonly NameInJob[] {
  const pushed = [...job.pushes, ...job.misnamed].flatMap((push) => push.names.map((name) => ({ name, push })))
  const checked = job.preflights.flatMap(({ names }) => names.map((name) => ({ name, push: undefined })))
  return [...pushed, ...checked]
    .filter(({ name }) => name.isSure)
    .map(({ name, push }) => ({ job, name, push, written: shown(name) }))
}

/** A name as it is written, with what only a run knows as `${{ … }}`. */
export const shown = ({ text }: WrittenName): string =>
  text.map((piece) => (typeof piece === 'string' ? piece : `\${{ ${piece.name || '…'} }}`)).join('')

/** The first of those that are alike in a key: one fault is reported once, however many steps repeat it. */
export const firstOfEach = <One>(all: readonly One[], keyOf: (one: One) => string): readonly One[] =>
  [...new Map(all.toReversed().map((one) => [keyOf(one), one])).values()].toReversed()

// What a shell, a template or a list would still change: such a text is not read as a name.
const undecided = /[\s"'`$,;{}()<>|&\\*?[\]]/

/** Values that stand for what only a run knows: whatever is the case for all of them is the case in every run. */
const valuesOf = {
  component: ['x'],
  path: ['x/x'],
  any: ['x', 'x/x', '', 'x:1', 'x/x:1', '1.0'],
} as const

const mostSamples = 64

/**
 * Reads a name as every run would, without its digest: the one reading that holds for any value of its unknown parts, or
 * undefined if runs differ, the text cannot be read, or its tool adds something to it. `home` is the registry of the server,
 * where that is known.
 */
export function readAlike({ text, isPartial, isPrefix }: WrittenName, home: string | undefined): Image | undefined {
  if ((isPartial && !isPrefix) || text.some((piece) => typeof piece === 'string' && undecided.test(piece)))
    return undefined
  const samples = isPrefix ? samplesOf(text).map(withOwnName) : samplesOf(text)
  const images = samples.map((one) => readImages([one], registryFor(one, home), false).images[0])
  const [first] = images
  const isAlike = first !== undefined && images.every((image) => image?.kind === first.kind)
  // What names an owner only may be completed by a tool that is not known well.
  const mayGoOn = first?.kind === 'invalid' && first.problem === 'no-owner' && text.length > 1
  return isAlike && !mayGoOn ? first : undefined
}

/** Tools join paths so that no slash is there twice (Go, path.Join). */
const withOwnName = (prefix: string): string => `${prefix}/x`.replace(/\/{2,}/g, '/')

/** Texts that stand for all that a name may be; none if that are too many, or if it may be nothing at all. */
function samplesOf(text: WrittenName['text']): readonly string[] {
  let texts: readonly string[] = ['']
  for (const piece of text) {
    const [part, digest] = typeof piece === 'string' ? piece.split('@', 2) : [undefined, undefined]
    const ends = typeof piece === 'string' ? [part ?? ''] : piece.kind === 'empty' ? [''] : valuesOf[piece.shape]
    texts = texts.flatMap((start) => ends.map((end) => start + end))
    if (texts.length > mostSamples) return []
    if (digest !== undefined) break
  }
  return texts.includes('') ? [] : texts
}

/** The registry that a name is read for: the server's, or that of GHE.com, if it names that, else ghcr.io. */
function registryFor(text: string, home: string | undefined): string {
  const { registry } = splitHost(text)
  return isOfGithub(registry, home) ? registry : 'ghcr.io'
}

/** True for the registry of the server, and for those of github.com and GHE.com. */
export const isOfGithub = (registry: string, home: string | undefined): boolean =>
  registry === home || isGithubRegistry(registry)

/** The host of a name in lower case, `''` if it has none, or undefined if only a run knows. */
export function hostOf({ text }: WrittenName): string | undefined {
  const [first = '', second] = text
  if (typeof first !== 'string') return beginsWithOwner(first, second) ? '' : undefined
  if (!first.includes('/')) return text.length === 1 || /^[^.:]*$/.test(first) ? '' : undefined
  const { registry } = splitHost(first)
  return registry === 'docker.io' && !/^docker\.io\//i.test(first) ? '' : registry
}

type Piece = WrittenName['text'][number]

/** True for `${{ github.repository }}` and `${{ github.repository_owner }}/app`: what GitHub calls an account has no dot and no colon. */
const beginsWithOwner = ({ name, shape }: Exclude<Piece, string>, behind: Piece | undefined): boolean =>
  shape === 'path' || (accounts.has(name) && typeof behind === 'string' && behind.startsWith('/'))

const accounts: ReadonlySet<string> = new Set(['github.repository_owner', 'github.actor', 'github.triggering_actor'])

/** The place, and the job, of a name for a diagnosis. */
export const placeOf = ({ job, name }: NameInJob): { readonly place: SymbolicLocation; readonly job: string } => ({
  place: name.place,
  job: job.id,
})
