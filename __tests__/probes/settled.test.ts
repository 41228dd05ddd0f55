import { describe, expect, it } from '@jest/globals'
import { type Observed, observed, skipped } from '../../src/facts.ts'
import { settled } from '../../src/probes/settled.ts'

const never = () => new Promise<Observed<string>>(() => undefined)

describe('an optional fact', () => {
  it.each([observed('x'), skipped('nobody asked')])('is as it is where it comes in time: %j', async (fact) => {
    expect(await settled(Promise.resolve(fact), 1000)).toEqual(fact)
  })

  it.each([
    ['comes too late', never, 5, 'no answer within 5 ms'],
    ['has no time at all', never, 0, 'no answer within 0 ms'],
    ['is lost by a fault of ours', () => Promise.reject(new Error('broken')), 1000, 'broken'],
    ['is lost by something else that is thrown', () => Promise.reject('broken'), 1000, 'broken'],
  ])('has failed where it %s', async (_, ask, limit, error) => {
    expect(await settled(ask(), limit)).toEqual({ kind: 'failed', error })
  })
})
