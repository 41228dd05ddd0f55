import { describe, expect, it } from '@jest/globals'
import { type Observed, observed, skipped } from '../../src/http/observed.ts'
import { mapConcurrent, withTimeout } from '../../src/preflight/async.ts'

const never = () => new Promise<Observed<string>>(() => undefined)

describe('an optional fact', () => {
  it.each([observed('x'), skipped('nobody asked')])('is as it is where it comes in time: %j', async (fact) => {
    expect(await withTimeout(Promise.resolve(fact), 1000)).toEqual(fact)
  })

  it.each([
    ['comes too late', never, 5, 'no answer within 5 ms'],
    ['has no time at all', never, 0, 'no answer within 0 ms'],
    ['is lost by a fault of ours', () => Promise.reject(new Error('broken')), 1000, 'broken'],
    ['is lost by something else that is thrown', () => Promise.reject('broken'), 1000, 'broken'],
  ])('has failed where it %s', async (_, ask, limit, error) => {
    expect(await withTimeout(ask(), limit)).toEqual({ kind: 'failed', error })
  })
})

/** Runs tasks that end in their own time; the results, and how many ran at once at the most. */
async function ran(times: readonly number[], atOnce: number) {
  let running = 0
  let most = 0
  const results = await mapConcurrent(times, atOnce, async (time) => {
    running += 1
    most = Math.max(most, running)
    await new Promise((resolve) => setTimeout(resolve, time))
    running -= 1
    return `after ${time}`
  })
  return { results, most }
}

describe('tasks side by side', () => {
  it('give their results in the order of the items, whichever ends first', async () => {
    expect((await ran([20, 1, 10], 3)).results).toEqual(['after 20', 'after 1', 'after 10'])
  })

  it.each([
    [5, 2, 2],
    [3, 10, 3],
    [0, 10, 0],
  ])('are of %d items, where %d may run at once, at most %d', async (items, atOnce, most) => {
    expect((await ran(Array<number>(items).fill(2), atOnce)).most).toBe(most)
  })

  it('fail as a whole where one fails', async () => {
    const task = (item: number) => (item === 2 ? Promise.reject(new Error('broken')) : Promise.resolve(item))
    await expect(mapConcurrent([1, 2, 3], 2, task)).rejects.toThrow('broken')
  })
})
