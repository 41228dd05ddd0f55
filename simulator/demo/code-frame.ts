/** A line of a file, in a frame around the one that is meant. */
export interface FramedLine {
  readonly number: number
  readonly text: string
  readonly isMarked: boolean
}

/** The lines around one, counted from 1: `before` lines ahead of it and `after` lines behind, as far as the file has them. */
export const codeFrame = (source: string, marked: number, before = 4, after = 3): readonly FramedLine[] =>
  source
    .replace(/\r?\n$/, '')
    .split(/\r?\n/)
    .map((text, index) => ({ number: index + 1, text, isMarked: index + 1 === marked }))
    .filter(({ number }) => number >= marked - before && number <= marked + after)
