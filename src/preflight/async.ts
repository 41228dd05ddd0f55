import { failed, type Observed } from '../http/observed.ts'

/** A question that is asked when its answer is first wanted, and never twice. */
export function lazy<T>(question: () => Promise<T>): () => Promise<T> {
  let asked: Promise<T> | undefined
  return () => {
    asked ??= question()
    return asked
  }
}

/** Waits for an optional fact no longer than so many milliseconds. A fault on the way is a failed observation, nothing more. */
export async function withTimeout<T>(fact: Promise<Observed<T>>, milliseconds: number): Promise<Observed<T>> {
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

/** Runs a task for each item, at most so many at once, and returns the results in the order of the items. */
export async function mapConcurrent<T, R>(
  items: readonly T[],
  atOnce: number,
  task: (item: T) => Promise<R>,
): Promise<R[]> {
  const results = new Map<number, R>()
  const queue = [...items.entries()]
  const work = async () => {
    for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
      const [index, item] = next
      results.set(index, await task(item))
    }
  }
  await Promise.all(Array.from({ length: Math.min(atOnce, items.length) }, work))
  return items.flatMap((_, index) => {
    const result = results.get(index)
    return result === undefined ? [] : [result]
  })
}
