import { describe, expect, it } from '@jest/globals'
import { inPluginsTerms, limitIn, type Told } from '../../src/github/limits.ts'

const told = (status: number, body: unknown, headers: Told['headers'] = {}): Told => ({
  status,
  headers,
  body: typeof body === 'string' ? body : JSON.stringify(body),
})
const says = (message: string, type?: string) => ({ errors: [{ ...(type && { type }), message }] })
const usedUp = { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': '1700000060' }
const patient = { 'retry-after': '7' }

const primary: readonly Told[] = [
  told(403, { message: 'API rate limit exceeded for user ID 1.' }, usedUp),
  told(429, { message: 'API rate limit exceeded for user ID 1.' }, usedUp),
  told(403, '', usedUp),
  told(200, says('API rate limit exceeded for user ID 1.', 'RATE_LIMITED'), usedUp),
  told(200, says('API rate limit already exceeded for user ID 1.', 'RATE_LIMIT'), usedUp),
]
const secondary: readonly Told[] = [
  told(403, { message: 'You have exceeded a secondary rate limit. Please wait a few minutes.' }, patient),
  told(403, { message: 'You have exceeded a secondary rate limit.' }, { ...patient, 'x-ratelimit-remaining': '0' }),
  told(403, { message: 'You have triggered an abuse detection mechanism. Please retry your request again later.' }),
  told(429, '', {}),
  told(429, '<html>too many</html>', patient),
  told(403, '', patient),
  told(200, says('You have exceeded a secondary rate limit.')),
]
const neither: readonly Told[] = [
  told(200, { data: {} }, usedUp),
  told(200, says('Something went wrong while executing your query.')),
  told(200, says('no such field', 'RATE')),
  told(403, { message: 'Resource not accessible by integration' }),
  told(404, { message: 'Not Found' }, usedUp),
  told(401, { message: 'Bad credentials' }),
  told(500, { message: 'secondary rate limit' }),
  told(200, says(`secondary rate limit ${'x'.repeat(20_000)}`)),
]

describe('a limit', () => {
  it.each(primary)('of the hour: $status $body', (answer) => {
    expect(limitIn(answer)).toBe('primary')
  })

  it.each(secondary)('of a burst: $status $body', (answer) => {
    expect(limitIn(answer)).toBe('secondary')
  })

  it.each(neither)('is no limit: $status $body', (answer) => {
    expect(limitIn(answer)).toBeUndefined()
    expect(inPluginsTerms(answer, 0)).toBe(answer)
  })
})

describe("in the plugin's terms", () => {
  it.each(primary)('the quota of the hour has its end: $status $body', (answer) => {
    expect(inPluginsTerms(answer, 3)).toMatchObject({ status: 403, headers: usedUp })
  })

  it('a quota without an end is waited for as a burst', () => {
    expect(inPluginsTerms(told(403, '', { 'x-ratelimit-remaining': '0' }), 0)).toMatchObject({
      status: 403,
      headers: { 'retry-after': '60' },
    })
  })

  it.each([
    ['7', 0, '7'],
    ['7', 3, '7'],
    ['0', 0, '60'],
    ['10.305464ms', 0, '60'],
    [undefined, 0, '60'],
    [undefined, 2, '240'],
  ])('a burst has a time: retry-after %s after %d tries is %s', (given, tries, seconds) => {
    const headers = given === undefined ? {} : { 'retry-after': given }
    const { status, headers: written, body } = inPluginsTerms(told(429, '', headers), tries)
    expect([status, written['retry-after']]).toEqual([403, seconds])
    expect(body).toContain('secondary rate')
  })
})
