import type { Script, Word } from './shell-script.ts'

/** A script that is being read, and how far it is. */
export interface Reader {
  readonly text: string
  at: number
  /** How many substitutions and compound commands lead here. */
  depth: number
  /** What ends the substitution that is being read; empty outside of one. */
  end: '' | ')' | '`'
  /** Here-documents that begin behind this line. */
  readonly documents: HereDocument[]
  /** Reads the commands of a substitution, up to its end. */
  readonly commands: (reader: Reader) => Script
}

/** A here-document whose text is still to come. */
export interface HereDocument {
  readonly delimiter: string
  /** True if nothing in it is expanded. */
  readonly isLiteral: boolean
  readonly fill: (text: Word) => void
}

/** Deeper nesting is not read. */
export const deepest = 60

/** Offset of the end of the line that holds an offset. */
export function lineEnd(text: string, from: number): number {
  const at = text.indexOf('\n', from)
  return at === -1 ? text.length : at
}

/** Runs a reading one level deeper, or gives a substitute for all that is left of the text if that is too deep. */
export function deeper<T>(reader: Reader, read: () => T, tooDeep: T): T {
  if (reader.depth >= deepest) {
    reader.at = reader.text.length
    return tooDeep
  }
  reader.depth++
  const result = read()
  reader.depth--
  return result
}

/** Passes over blanks, continued lines and a comment. */
export function skipBlanks(reader: Reader): void {
  const { text } = reader
  for (;;) {
    const letter = text[reader.at]
    if (letter === ' ' || letter === '\t' || letter === '\r') reader.at++
    else if (text.startsWith('\\\n', reader.at)) reader.at += 2
    else if (letter === '#') reader.at = lineEnd(text, reader.at)
    else return
  }
}
