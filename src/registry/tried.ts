import type { Answer } from '../facts.ts'

/** What came of one try: the registry's answer, and what is left to do after it. */
export interface Tried {
  readonly answer: Answer
  /** Ends the upload session that a grant has opened. */
  cancel(): Promise<void>
  /** Of the retries of the question itself; those of the exchange before it are not counted. */
  readonly retriesUsed: number
}

/** A try that has left nothing behind. */
export const withoutTrace = (answer: Answer, retriesUsed = 0): Tried => ({
  answer,
  cancel: () => Promise.resolve(),
  retriesUsed,
})
