import type { Mark } from '../../registry/wire-texts.ts'
import { isWord, literal } from './literal.ts'

const sourceOf = (mark: Mark): string => {
  if (typeof mark !== 'string') return mark.source
  return isWord(mark) ? `\\b${mark}` : literal(mark)
}

/** Meets a line that holds one of these marks, whatever its case: a word where one begins, any other text everywhere. Without marks it meets every line. */
export const anyOf = (marks: readonly Mark[]): RegExp => new RegExp(marks.map(sourceOf).join('|'), 'i')
