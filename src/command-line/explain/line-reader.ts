import { escapeMark, lineFeed, type TextSearch } from './text-search.ts'

/** A line of a log that holds at least one of the texts searched for. */
export interface FoundLine {
  /** Counted from 1. */
  readonly number: number
  /** The line as it stands there, without its end; of a long one what stands around the foremost text. */
  readonly text: string
  /** Numbers of the texts it holds, in ascending order: the first is the foremost. */
  readonly found: readonly number[]
}

/** A longer line is read in parts of about this many bytes, which overlap. */
const longestPart = 256 * 1024
/** Bytes on either side of the foremost text that are shown of a long line. */
const margin = 4 * 1024

const nothing = Buffer.alloc(0)
const openingBracket = 0x5b
const endOfColour = 0x6d

/** Tells from the numbers of the texts in a line, each once, whether the line is wanted. */
export type Wanted = (found: readonly number[]) => boolean

/** Reads a log piece by piece. Colours inside a text do not hide it; what is kept is bounded, whatever the length of a line. */
export class LineReader {
  readonly #search: TextSearch
  readonly #wanted: Wanted
  #found: number[] = []
  #number = 1
  #state = 0
  /** The beginning of an unfinished line. */
  #kept: Buffer = nothing
  /** Where the foremost text ends, counted from the beginning of what is kept. */
  #anchor = 0
  #foremost = Number.POSITIVE_INFINITY
  #sequence: 'none' | 'begun' | 'open' = 'none'

  constructor(search: TextSearch, wanted: Wanted) {
    this.#search = search
    this.#wanted = wanted
  }

  /** The wanted lines that ended in this piece. */
  read(piece: Buffer): readonly FoundLine[] {
    const { next, column, columnBits, firstFound } = this.#search
    const lines: FoundLine[] = []
    let start = 0
    // Copies of fields: the loop runs once per byte.
    let state = this.#state
    let isInSequence = this.#sequence !== 'none'
    for (let at = 0; at < piece.length; at += 1) {
      const byte = piece[at] ?? 0
      if (isInSequence) {
        isInSequence = this.#continues(byte)
        if (byte !== 0x0a) continue
      }
      const following = next[(state << columnBits) | (column[byte] ?? 0)] ?? 0
      if (following < firstFound) {
        state = following
      } else if (following === lineFeed) {
        if (this.#found.length > 0) lines.push(...this.#taken(piece.subarray(start, at)))
        this.#startLine()
        state = 0
        start = at + 1
      } else if (following === escapeMark) {
        this.#sequence = 'begun'
        isInSequence = true
      } else {
        state = following
        this.#note(following, piece, at, start)
      }
    }
    this.#state = state
    return [...lines, ...this.#keep(piece.subarray(start))]
  }

  /** The last line, where nothing ends it. */
  end(): readonly FoundLine[] {
    const lines = this.#taken(nothing)
    this.#startLine()
    return lines
  }

  /** Follows a control sequence (ECMA-48, CSI) to its end; a line feed ends it too. */
  #continues(byte: number): boolean {
    const isLast = this.#sequence === 'begun' ? byte !== openingBracket : byte >= 0x40 && byte <= 0x7e
    this.#sequence = isLast || byte === 0x0a ? 'none' : 'open'
    return this.#sequence !== 'none'
  }

  #note(state: number, piece: Buffer, at: number, start: number): void {
    const { found, firstFound, wordLength } = this.#search
    for (const text of found[state - firstFound] ?? []) {
      const length = wordLength[text] ?? 0
      if (this.#found.includes(text) || (length > 0 && this.#continuesWord(piece, at - length, start))) continue
      this.#found.push(text)
      if (text > this.#foremost) continue
      this.#foremost = text
      this.#anchor = this.#kept.length + at - start
    }
  }

  /** Whether the byte before a word belongs to it; after a colour (`ESC [31m`) a word begins anew. */
  #continuesWord(piece: Buffer, before: number, start: number): boolean {
    const byte = before >= start ? piece[before] : this.#kept[this.#kept.length + before - start]
    return byte !== undefined && byte !== endOfColour && isWordByte(byte)
  }

  #taken(rest: Buffer): readonly FoundLine[] {
    if (this.#found.length === 0 || !this.#wanted(this.#found)) return []
    const line = this.#kept.length === 0 ? rest : Buffer.concat([this.#kept, rest])
    const isLong = line.length > 4 * margin
    const shown = isLong ? line.subarray(Math.max(0, this.#anchor - margin), this.#anchor + margin) : line
    const found = this.#found.toSorted((a, b) => a - b)
    return [{ number: this.#number, text: shown.toString('utf8'), found }]
  }

  #startLine(): void {
    if (this.#found.length > 0) this.#forget()
    this.#state = 0
    this.#number += 1
    this.#kept = nothing
    this.#sequence = 'none'
  }

  #forget(): void {
    this.#found = []
    this.#foremost = Number.POSITIVE_INFINITY
  }

  /** Keeps what a piece leaves unfinished; gives what is too long to be kept. */
  #keep(rest: Buffer): readonly FoundLine[] {
    const isLong = this.#kept.length + rest.length >= longestPart
    const part = isLong ? this.#taken(rest) : []
    const whole = Buffer.concat([this.#kept, rest])
    this.#kept = isLong ? whole.subarray(-margin) : whole
    if (isLong) this.#forget()
    return part
  }
}

const isWordByte = (byte: number): boolean =>
  (byte >= 0x30 && byte <= 0x39) || (byte >= 0x41 && byte <= 0x5a) || byte === 0x5f || (byte >= 0x61 && byte <= 0x7a)
