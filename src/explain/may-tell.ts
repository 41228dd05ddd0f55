import { errorMessages } from './error-messages.ts'
import { literal } from './line-marks.ts'
import { hintTexts } from './log-context.ts'

// Every line of a log is held against plain texts alone: among them a `\b` takes half the speed (docs/benchmarks.md).
const anyText = new RegExp([...errorMessages.map(({ text }) => text), ...hintTexts].map(literal).join('|'), 'i')

/** Whether a line, without its colours, holds a text that may tell a cause, or something beside one. */
export const mayTell = (line: string): boolean => anyText.test(line)
