import { anyOf, asText, type PossibleValue, type PossibleValues, type Text } from '../expressions/possibilities.ts'
import { imagesOf, type MentionedImage } from '../steps/image-reference.ts'

/** Whether an output or cache of BuildKit goes to a registry: `type=registry`, or `type=image` with `push=true`. */
export const pushesByOutput = (output: PossibleValues): boolean | 'unknown' =>
  anyOf(output.map(({ value }) => pushesText(asText(value))))

/** The same of a cache: a text that is no list of attributes is a reference (buildx, util/buildflags). */
export const pushesByCache = (cache: PossibleValues): boolean | 'unknown' =>
  anyOf(cache.map(({ value }) => isReference(asText(value)) || pushesText(asText(value))))

const isReference = (text: Text): boolean =>
  typeof text[0] === 'string' &&
  text[0].trim() !== '' &&
  text.every((piece) => typeof piece !== 'string' || !/[=,]/.test(piece))

/** Images that a cache names. */
export const imagesInCache = (cache: PossibleValues): readonly MentionedImage[] => [
  ...imagesOf(cache.filter(({ value }) => isReference(asText(value)))),
  ...imagesInOutput(cache),
]

function pushesText(text: Text): boolean | 'unknown' {
  const known = text.map((piece) => (typeof piece === 'string' ? piece : '')).join('')
  if (/(^|[,\s=])type=registry/.test(known)) return true
  const push = /(^|,)push=("?)(true|false|)/.exec(known.replaceAll(' ', ''))
  if (push !== null) return push[3] === '' ? 'unknown' : push[3] === 'true'
  return known.trim() === '' && text.some((piece) => typeof piece !== 'string') ? 'unknown' : false
}

/** Images that an output or a cache names: `name=ghcr.io/o/n` of an image, `ref=ghcr.io/o/n:cache` of a cache, several in quotes: `"name=o/n,ghcr.io/o/n"`. */
export const imagesInOutput = (output: PossibleValues): readonly MentionedImage[] =>
  output.filter((possible) => pushesText(asText(possible.value)) === true).flatMap(namesIn)

function namesIn({ value, isSure }: PossibleValue): readonly MentionedImage[] {
  const text = asText(value)
  return text.flatMap((piece, index) => {
    const found = typeof piece === 'string' ? /(?:^|,)("?)(?:name|ref)=(.*)$/s.exec(piece) : null
    if (found === null) return []
    const [, quote, start = ''] = found
    const rest = [start, ...text.slice(index + 1)]
    const names = quote === '' ? [rest] : fieldsIn(rest)
    return names.flatMap((name) => imagesOf([{ value: { kind: 'text', text: name }, isSure }]))
  })
}

/** Options of BuildKit's clients for a cache that is written. */
export const cacheOptions: ReadonlySet<string> = new Set(['--cache-to', '--export-cache'])

/** The texts between commas, up to a quote. */
function fieldsIn(text: Text): readonly Text[] {
  const fields: Text[] = [[]]
  for (const piece of text) {
    const [known = '', end] = typeof piece === 'string' ? piece.split('"', 2) : []
    const [first = '', ...more] = typeof piece === 'string' ? known.split(',') : [piece]
    fields[fields.length - 1] = [...(fields.at(-1) ?? []), first]
    fields.push(...more.map((field) => [field]))
    if (end !== undefined) break
  }
  return fields
}
