import { describe, expect, it } from '@jest/globals'
import { granting, network, runStep, type Said } from '../security/run-step.ts'

const refusing = (status: number, message: string): Said => ({
  status,
  body: { errors: [{ code: 'DENIED', message }] },
})
const denied = refusing(403, 'denied')
const silent: Said = { status: 403 }
const unknownUser = refusing(401, 'unauthenticated: User cannot be authenticated with the token provided.')
const [accepts, refuses, isIll, knowsNoSuchRoute] = [200, 401, 503, 404]

/** Where the registry refuses, what with, and what the REST API says to the same credential. */
interface Refusal {
  readonly exchange?: Said
  readonly upload?: Said
  readonly rest: number
  readonly access?: 'push' | 'pull'
}

/** A run with one credential that is refused so: its verdict and primary finding, and how often the REST API was asked. */
async function ranWith(password: string, { exchange, upload, rest, access = 'push' }: Refusal) {
  const transport = network((url, method) => {
    if (url.pathname === '/rate_limit') return { status: rest }
    if (url.pathname === '/token' && exchange !== undefined) return exchange
    return method === 'POST' && upload !== undefined ? upload : granting(url, method)
  })
  const inputs = { password, access, 'github-token': 'ghs_job' }
  const { outputs, report } = await runStep({ inputs, transport })
  const asked = transport.sent.filter(({ url }) => url.pathname === '/rate_limit')
  return { params: [outputs.verdict, outputs.finding], asked: asked.length, first: report.findings[0] }
}

const [classic, fineGrained, own] = ['ghp_pat', 'github_pat_pat', 'ghs_job']
const noVerdict = ['inconclusive', 'registry-unavailable']
const rejected = ['denied', 'rejected-credential']

describe("a refusal for the credential's sake", () => {
  it.each<[string, string, Refusal, readonly string[]]>([
    ['counts where the REST API refuses it too', classic, { exchange: denied, rest: refuses }, rejected],
    ['counts without a text as well', classic, { exchange: silent, rest: refuses }, rejected],
    ['counts at the upload as well', classic, { upload: unknownUser, rest: refuses }, rejected],
    ["counts for the job's token as well", own, { exchange: denied, rest: refuses }, rejected],
    ['is no verdict where the REST API accepts it', classic, { exchange: denied, rest: accepts }, noVerdict],
    ['is no verdict without a text as well', classic, { exchange: silent, rest: accepts }, noVerdict],
    ['is no verdict at the upload as well', classic, { upload: unknownUser, rest: accepts }, noVerdict],
    ["is no verdict for the job's token as well", own, { exchange: denied, rest: accepts }, noVerdict],
    ['is no verdict where the REST API is ill', classic, { exchange: denied, rest: isIll }, noVerdict],
    [
      'is no verdict where the server has no such route',
      classic,
      { exchange: denied, rest: knowsNoSuchRoute },
      noVerdict,
    ],
    [
      'counts for a fine-grained token, which the REST API accepts and GHCR never does',
      fineGrained,
      { exchange: denied, rest: accepts },
      ['denied', 'fine-grained-pat'],
    ],
    [
      'is the package’s, on a pull that the REST API knows the credential of',
      classic,
      { exchange: denied, rest: accepts, access: 'pull' },
      ['denied', 'private-package'],
    ],
    ['counts on a pull too', classic, { exchange: denied, rest: refuses, access: 'pull' }, rejected],
  ])('%s', async (_, password, refusal, params) => {
    expect((await ranWith(password, refusal)).params).toEqual(params)
  })
})

describe('a finding about a refusal that the REST API does not confirm', () => {
  it.each([
    ['says that it accepts the credential', accepts, true],
    ['does not say so where it is ill', isIll, false],
  ])('%s', async (_, rest, isSaid) => {
    const { first } = await ranWith(classic, { exchange: denied, rest })
    expect(/REST API (?:accepts|does not,)/.test(first?.problem ?? '')).toBe(isSaid)
  })
})

describe('the REST API', () => {
  it.each<[string, string, Refusal, number]>([
    ['is asked once of a classic token, whatever the registry says', classic, { rest: accepts }, 1],
    ['is asked once of a classic token that is refused', classic, { exchange: denied, rest: accepts }, 1],
    ["is not asked of the job's token that is granted", own, { rest: accepts }, 0],
    ["is asked once of the job's token that is called invalid", own, { exchange: denied, rest: accepts }, 1],
    ['is not asked of another token that is granted', fineGrained, { rest: accepts }, 0],
  ])('%s', async (_, password, refusal, times) => {
    expect((await ranWith(password, refusal)).asked).toBe(times)
  })
})
