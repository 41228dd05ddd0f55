import type { Command, Word } from './shell-script.ts'

/** A script that is being read, and how far it is. */
export interface Reader {
  readonly text: string
  at: number
  /** How many substitutions lead here. */
  depth: number
  /** Here-documents that begin behind this line. */
  readonly documents: HereDocument[]
  /** Reads the commands of a substitution, up to its end. */
  readonly commands: (reader: Reader, end: ')' | '`') => readonly Command[]
}

/** A here-document whose text is still to come. */
export interface HereDocument {
  readonly delimiter: string
  /** True where nothing in it is expanded. */
  readonly isLiteral: boolean
  readonly fill: (text: Word) => void
}

/** Offset of the end of the line that holds an offset. */
export function lineEnd(text: string, from: number): number {
  const at = text.indexOf('\n', from)
  return at === -1 ? text.length : at
}
