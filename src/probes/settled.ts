import { failed, type Observed } from '../facts.ts'

/** Waits for an optional fact no longer than so many milliseconds. A fault on the way is a failed observation, nothing more. */
export async function settled<T>(fact: Promise<Observed<T>>, milliseconds: number): Promise<Observed<T>> {
  // The clock's pause cannot be called off, and would hold up the end of the process.
  let timer: NodeJS.Timeout | undefined
  const tooLate = new Promise<Observed<T>>((resolve) => {
    timer = setTimeout(() => resolve(failed(`no answer within ${Math.round(milliseconds)} ms`)), milliseconds)
  })
  try {
    return await Promise.race([fact, tooLate])
  } catch (error) {
    return failed(error instanceof Error ? error.message : String(error))
  } finally {
    clearTimeout(timer)
  }
}
