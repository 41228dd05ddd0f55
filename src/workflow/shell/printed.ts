import { asText, joined, literal, type PossibleValues, type Text, union } from '../expressions/possibilities.ts'

/** What a script prints, in order: texts, and what one of several branches prints. */
export type Printed = readonly PrintedPiece[]

/** A text that is printed, or what one of several branches prints. */
export type PrintedPiece =
  | { readonly kind: 'text'; readonly values: PossibleValues }
  | { readonly kind: 'choice'; readonly of: readonly Printed[] }

/** The values of a substitution that prints this: one text, without the line ends behind it. */
export const substituted = (printed: Printed): PossibleValues =>
  whole(printed).map(({ value, ...more }) => ({ ...more, value: { kind: 'text', text: trimmed(asText(value)) } }))

/** All of it as one text. */
export const whole = (printed: Printed): PossibleValues =>
  printed.length === 0
    ? literal('')
    : joined(printed.map((piece) => (piece.kind === 'text' ? piece.values : union(piece.of.map(whole)))))

function trimmed(text: Text): Text {
  const last = text.at(-1)
  if (typeof last !== 'string' || !last.endsWith('\n')) return text
  let end = last.length
  while (end > 0 && last[end - 1] === '\n') end--
  return [...text.slice(0, -1), last.slice(0, end)]
}

/** The lines of a text. */
export function linesOf(text: Text): readonly Text[] {
  const lines: (Text[number] | string)[][] = [[]]
  for (const piece of text) {
    const [first = '', ...more] = typeof piece === 'string' ? piece.split('\n') : []
    lines.at(-1)?.push(typeof piece === 'string' ? first : piece)
    for (const line of more) lines.push([line])
  }
  return lines.map((line) => line.filter((piece) => piece !== '')).filter((line) => line.length > 0)
}

/** `name=value`, or `name<<END`, before which there may be more lines. */
export interface Setting {
  readonly name: string
  /** The value of `name=value`; the line that ends the value of `name<<END`. */
  readonly value?: Text
  readonly end?: string
}

/** Reads a line of `$GITHUB_OUTPUT` or `$GITHUB_ENV` (docs.github.com, "Workflow commands"); undefined for any other line. */
export function settingIn([first, ...more]: Text): Setting | undefined {
  const found = typeof first === 'string' ? /^([A-Za-z_][\w-]*)(=|<<)(.*)$/s.exec(first) : null
  const [, name = '', sign, rest = ''] = found ?? []
  if (sign === '<<') return { name, end: rest.trim() }
  return sign === '=' ? { name, value: rest === '' && more.length > 0 ? more : [rest, ...more] } : undefined
}
