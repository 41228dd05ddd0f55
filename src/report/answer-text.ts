import type { Evidence } from '../preflight/evidence.ts'
import type { ReportWords } from './words.ts'

/** Status, code and text of an answer, as they were received. */
export const answerText = ({ status, code, message }: Evidence, words: ReportWords): string =>
  [status === 0 ? words.evidence.noAnswer : String(status), code, message].filter(Boolean).join(' ')
