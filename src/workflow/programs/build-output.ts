import type { Possibilities, Possible, Text } from '../expressions/possibilities.ts'
import { anyOf, asText } from '../expressions/possibilities.ts'
import type { MentionedImage } from '../image-reference.ts'
import { imagesOf } from '../image-reference.ts'

/** Whether an output or cache of BuildKit goes to a registry: `type=registry`, or `type=image` with `push=true`. */
export const pushesByOutput = (output: Possibilities): boolean | 'unknown' =>
  anyOf(output.map(({ value }) => pushesText(asText(value))))

function pushesText(text: Text): boolean | 'unknown' {
  const known = text.map((piece) => (typeof piece === 'string' ? piece : '')).join('')
  if (/(^|[,\s=])type=registry/.test(known)) return true
  const push = /(^|,)push=("?)(true|false|)/.exec(known.replaceAll(' ', ''))
  if (push !== null) return push[3] === '' ? 'unknown' : push[3] === 'true'
  return known.trim() === '' && text.some((piece) => typeof piece !== 'string') ? 'unknown' : false
}

/** Images that an output or a cache names: `name=ghcr.io/o/n` of an image, `ref=ghcr.io/o/n:cache` of a cache. */
export const imagesInOutput = (output: Possibilities): readonly MentionedImage[] =>
  output.filter((possible) => pushesText(asText(possible.value)) === true).flatMap(namesIn)

function namesIn(possible: Possible): readonly MentionedImage[] {
  const text = asText(possible.value)
  return text.flatMap((piece, index) => {
    const at = typeof piece === 'string' ? /(?:^|,)"?(?:name|ref)=/.exec(piece) : null
    if (at === null || typeof piece !== 'string') return []
    const rest = [piece.slice(at.index + at[0].length), ...text.slice(index + 1)]
    return imagesOf([{ value: { kind: 'text', text: rest }, isSure: possible.isSure }])
  })
}
