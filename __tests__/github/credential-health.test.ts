import { describe, expect, it } from '@jest/globals'
import { readCredentialHealth } from '../../src/github/credential-health.ts'
import { apiThatAnswers } from './replies.ts'

const today = Date.UTC(2027, 9, 1, 9)
const end = (text: string) => ({ 'github-authentication-token-expiration': text })

describe('the health of a credential', () => {
  it.each([
    [200, true],
    [401, false],
    [403, 'unclear'],
    [404, 'unclear'],
  ])('after %d is accepted: %s', async (status, accepted) => {
    expect(await readCredentialHealth(apiThatAnswers(status), today)).toMatchObject({ value: { accepted } })
  })

  it.each([
    ['2027-10-12 09:00:00 UTC', 11],
    ['2027-10-12 09:00:00 +0000', 11],
    ['2027-10-01 10:00:00 UTC', 0],
    ['2027-10-15 09:00:00 UTC', 14],
    ['2027-10-15 09:00:01 UTC', undefined],
    ['2027-09-30 09:00:00 UTC', undefined],
    ['some day', undefined],
  ])('that ends %s has %s days', async (text, days) => {
    const health = await readCredentialHealth(apiThatAnswers(200, {}, end(text)), today)
    expect(health.kind === 'observed' && health.value.expiresInDays).toBe(days)
  })

  it.each([
    ['repo, write:packages', ['repo', 'write:packages']],
    ['', []],
    [undefined, undefined],
  ])('with the scopes %j has %j', async (scopes, list) => {
    const health = await readCredentialHealth(
      apiThatAnswers(200, {}, scopes === undefined ? {} : { 'x-oauth-scopes': scopes }),
      today,
    )
    expect(health.kind === 'observed' && health.value.oauthScopes).toEqual(list)
  })
})
