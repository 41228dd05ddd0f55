import type { Answer } from '../facts.ts'

/** What came of one try: the registry's answer, what is left to do after it, and how many of the retries it used. */
export interface Tried {
  readonly answer: Answer
  /** Ends the upload session that a grant has opened. */
  cancel(): Promise<void>
  readonly retriesUsed: number
}

/** A try that has left nothing behind. */
export const withoutTrace = (answer: Answer, retriesUsed = 0): Tried => ({
  answer,
  cancel: () => Promise.resolve(),
  retriesUsed,
})
