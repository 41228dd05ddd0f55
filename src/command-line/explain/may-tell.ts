import { wireTexts } from '../../registry/wire-texts.ts'
import { isWord, literal } from './literal.ts'
import { hintTexts } from './log-context.ts'

const texts = [...wireTexts.map(({ text }) => text), ...hintTexts]
// Every line of a log is held against plain texts alone: among them a `\b` takes half the speed (docs/benchmarks.md).
const anyText = new RegExp(texts.map(literal).join('|'), 'i')
// A digest holds a 403 soon: words and numbers have to stand alone.
const anyAlone = new RegExp(texts.map((text) => (isWord(text) ? `\\b${text}\\b` : literal(text))).join('|'), 'i')

/** Whether a line, without its colours, holds a text that may tell a cause, or something beside one. */
export const mayTell = (line: string): boolean => anyText.test(line) && anyAlone.test(line)
