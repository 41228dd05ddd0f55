import { beforeAll, describe, expect, it } from '@jest/globals'
import { loadGraphql } from '../../simulator/graphql/late.ts'
import { readWorld } from '../../simulator/world.ts'
import { asking, bodyOf, rest } from './naive-client.ts'

beforeAll(loadGraphql)

const files = { '.github/workflows/release.yml': 'on: push\n', 'README.md': 'x' }
const repositories = {
  'octo/app': { files },
  'octo/old': { files, archived: true },
  'octo/copy': { files, fork: true },
  'octo/secret': { files, private: true },
  'octo/inner': { files, internal: true },
  'octo/new': { empty: true },
  'acme/app': { files },
}
const credentials = {
  pat: { kind: 'classic-pat', user: 'alice', scopes: ['repo'] },
  app: { kind: 'app-installation', owner: 'octo', permissions: { contents: 'read' } },
  job: { kind: 'job-token', repository: 'octo/app' },
}
const owners = { octo: { members: { alice: 'member' } } }

const listing =
  'query ($login: String!, $first: Int!, $after: String) { repositoryOwner(login: $login) { __typename repositories(first: $first, after: $after) { totalCount pageInfo { hasNextPage endCursor } nodes { nameWithOwner } } } }'

interface Answered {
  readonly data?: unknown
  readonly errors?: readonly { readonly type?: string; readonly message: string; readonly path?: unknown }[]
}

function asked(query: string, variables: object = {}, { world: given = {}, as = 'pat' } = {}) {
  const world = readWorld({ owners, repositories, credentials, ...given }, '')
  const { ask } = asking(world)
  const answer = ask('POST /api/graphql', rest(world, as), JSON.stringify({ query, variables }))
  return { ...(bodyOf(answer) as Answered), status: answer.status, headers: answer.headers }
}

const named = (answer: Answered): unknown =>
  JSON.stringify(answer.data).match(/(?<="nameWithOwner":")[^"]+/g) ?? answer.errors?.map(({ type }) => type)

describe('repositories of an owner', () => {
  it.each([
    ['a member', 'pat', ['octo/app', 'octo/old', 'octo/copy', 'octo/secret', 'octo/inner', 'octo/new']],
    ['an App', 'app', ['octo/app', 'octo/old', 'octo/copy', 'octo/secret', 'octo/inner', 'octo/new']],
    ['a job', 'job', ['octo/app', 'octo/old', 'octo/copy', 'octo/new']],
  ])('are shown to %s as far as it may see them', (_, as, seen) => {
    expect(named(asked(listing, { login: 'OCTO', first: 100 }, { as }))).toEqual(seen)
  })

  it('are paged in the order of their creation', () => {
    const first = asked(listing, { login: 'octo', first: 2 })
    expect(first.data).toMatchObject({
      repositoryOwner: { repositories: { totalCount: 6, pageInfo: { hasNextPage: true } } },
    })
    const after = JSON.stringify(first.data).match(/(?<="endCursor":")[^"]+/)?.[0]
    expect(named(asked(listing, { login: 'octo', first: 2, after }))).toEqual(['octo/copy', 'octo/secret'])
  })

  it.each([
    [{ login: 'octo', first: 101 }, 'EXCESSIVE_PAGINATION'],
    [{ login: 'octo', first: 1, after: 'Y3Vyc29y' }, 'INVALID_CURSOR_ARGUMENTS'],
  ])('are refused to %j', (variables, type) => {
    expect(asked(listing, variables).errors?.[0]?.type).toBe(type)
  })

  it('are null if the owner does not exist', () => {
    expect(asked(listing, { login: 'nobody', first: 1 })).toMatchObject({
      status: 200,
      data: { repositoryOwner: null },
    })
  })

  it.each([
    ['single sign-on', { octo: { sso: 'required' } }, /SAML/],
    ['a ban of classic tokens', { octo: { classicPats: 'forbidden' } }, /forbids access via a personal access token/],
  ])('are hidden by %s', (_, given, message) => {
    const { data, errors } = asked(listing, { login: 'octo', first: 1 }, { world: { owners: given } })
    expect(data).toEqual({ repositoryOwner: null })
    expect(errors).toEqual([expect.objectContaining({ type: 'FORBIDDEN', message: expect.stringMatching(message) })])
  })

  it('are null at the place of one that GitHub does not show', () => {
    const world = { repositories: { 'octo/app': { files }, 'octo/closed': { refused: 'an IP allow list' } } }
    const { data, errors } = asked(listing, { login: 'octo', first: 2 }, { world })
    expect(data).toMatchObject({ repositoryOwner: { repositories: { nodes: [{ nameWithOwner: 'octo/app' }, null] } } })
    expect(errors).toEqual([
      expect.objectContaining({ type: 'FORBIDDEN', path: ['repositoryOwner', 'repositories', 'nodes', 1] }),
    ])
  })

  it('are shown to a credential only', () => {
    const { ask } = asking(readWorld({ repositories }, ''))
    expect(ask('POST /api/graphql', {}, '{"query":"{viewer{login}}"}').status).toBe(401)
    expect(ask('POST /api/graphql', { authorization: 'Bearer ghp_x' }, '{}').status).toBe(401)
  })
})

const object = (expression: string) =>
  `{ repository(owner: "octo", name: "app") { object(expression: "${expression}") { __typename ... on Tree { entries { name type oid object { ... on Blob { text } } } } ... on Blob { oid text isBinary isTruncated byteSize } } } }`

const objectOf = (expression: string, given: Readonly<Record<string, string>> = files) =>
  (
    asked(object(expression), {}, { world: { repositories: { 'octo/app': { files: given } } } }).data as {
      repository: { object: unknown }
    }
  ).repository.object

describe('an object of a commit', () => {
  it('is a folder with the ids that git gives', () => {
    expect(objectOf('HEAD:.github/workflows')).toEqual({
      __typename: 'Tree',
      entries: [
        // git hash-object
        {
          name: 'release.yml',
          type: 'blob',
          oid: 'b83836ed8c80558d4e40ea4ac5d69f4405334799',
          object: { text: 'on: push\n' },
        },
      ],
    })
  })

  it.each([
    ['main:README.md', 'x', { text: 'x', isBinary: false, isTruncated: false, byteSize: 1 }],
    ['refs/heads/main:README.md', '\u0000', { text: null, isBinary: true, isTruncated: false, byteSize: 1 }],
    ['HEAD:README.md', 'é'.repeat(256_001), { isTruncated: true, byteSize: 512_002, text: 'é'.repeat(256_000) }],
  ])('is a file: %s', (expression, text, shown) => {
    expect(objectOf(expression, { 'README.md': text })).toMatchObject({ __typename: 'Blob', ...shown })
  })

  it.each(['HEAD:none', 'none:README.md', 'HEAD:README.md/x'])('is null at %s', (expression) => {
    expect(objectOf(expression)).toBeNull()
  })
})

describe('a query', () => {
  it('that the schema does not know is an error', () => {
    expect(asked('{ repositoryOwner(login: "octo") { packages { totalCount } } }').errors?.[0]?.message).toContain(
      'Cannot query field "packages"',
    )
    expect(asked('{').errors?.[0]?.message).toContain('Syntax Error')
  })

  const texts = `{ repositoryOwner(login: "octo") { repositories(first: 9) { nodes { object(expression: "HEAD:.github/workflows") { ... on Tree { entries { object { ... on Blob { text } } } } } } } } }`

  it.each([
    ['502', { status: 502 }],
    ['504', { status: 504 }],
    ['error', { status: 200, data: null }],
  ])('that takes too long ends in %s', (timeout, seen) => {
    expect(asked(texts, {}, { world: { api: { mostTexts: 2, timeout } } })).toMatchObject(seen)
  })

  it('that takes too long may be answered in part', () => {
    const { data, errors } = asked(texts, {}, { world: { api: { mostTexts: 3, timeout: 'partial' } } })
    expect(JSON.stringify(data).match(/"text":"on/g)).toHaveLength(3)
    expect(errors).toHaveLength(2)
    expect(errors?.[0]).toMatchObject({ type: 'RESOURCE_LIMITS_EXCEEDED' })
  })
})

describe('a primary limit', () => {
  const limited = (refusal: string, line: string, quota: string) => {
    const world = readWorld({ repositories, credentials, api: { [quota]: { limit: 1, seconds: 60, refusal } } }, '')
    const { ask } = asking(world, 1_700_000_000_000)
    const body = quota === 'graphql' ? '{"query":"{viewer{login}}"}' : ''
    return [1, 2].map(() => ask(line, rest(world, 'pat'), body))
  }

  it.each([
    ['403', 'POST /api/graphql', 'graphql', 403],
    ['429', 'POST /api/graphql', 'graphql', 429],
    ['RATE_LIMITED', 'POST /api/graphql', 'graphql', 200],
    ['RATE_LIMIT', 'POST /api/graphql', 'graphql', 200],
    ['403', 'GET /api/v3/users/octo', 'rest', 403],
    ['429', 'GET /api/v3/users/octo', 'rest', 429],
  ])('%s at %s says when it ends', (refusal, line, quota, status) => {
    const [first, second] = limited(refusal, line, quota)
    expect(first).toMatchObject({ status: 200, headers: { 'x-ratelimit-remaining': '0' } })
    expect(second).toMatchObject({
      status,
      headers: { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': '1700000060' },
    })
    expect(second?.body).toContain('rate limit')
  })

  it('is reset by the next window', () => {
    const world = readWorld({ repositories, credentials, api: { rest: { limit: 1, seconds: 60 } } }, '')
    const { simulator } = asking(world)
    const at = (arrived: number) =>
      simulator.handle({
        method: 'GET',
        path: '/api/v3/users/octo',
        query: new URLSearchParams(),
        headers: rest(world, 'pat'),
        body: Buffer.from(''),
        arrived,
      }).answer.status
    expect([at(0), at(59_999), at(60_000)]).toEqual([200, 403, 200])
  })
})
