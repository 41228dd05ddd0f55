import { describe, expect, it } from '@jest/globals'
import { type ReadPage, readRepositories } from '../../src/audit/read-repositories.ts'
import type { Selection } from '../../src/github/repository-page.ts'
import { repositoriesOf, type Simulated, simulated, variablesOf } from './simulated.ts'

const all: Selection = { owner: 'octo', includesArchived: true, includesForks: true, isPublicOnly: false }

async function read({ client, clock }: Simulated, selection = all, more = {}): Promise<readonly ReadPage[]> {
  const pages: ReadPage[] = []
  for await (const page of readRepositories({ client, clock, selection, depth: 'texts', ...more })) pages.push(page)
  return pages
}

const namesIn = (pages: readonly ReadPage[]): readonly string[] =>
  pages.flatMap((one) => (one.kind === 'page' ? one.page.repositories.map(({ name }) => name) : []))

const sizes = ({ simulator }: Simulated) => variablesOf(simulator).map(({ first }) => first)

const names = (count: number) => Array.from({ length: count }, (_, index) => `octo/r${index}`)

describe('the repositories of an owner', () => {
  it('come in pages of 50, with the texts of their workflows', async () => {
    const github = await simulated({ repositories: repositoriesOf(120, 2) })
    const pages = await read(github)
    expect(namesIn(pages)).toEqual(names(120))
    expect(sizes(github)).toEqual([50, 50, 50])
    expect(pages[0]).toMatchObject({
      page: {
        owner: { login: 'octo', kind: 'organization' },
        total: 120,
        repositories: expect.arrayContaining([
          {
            name: 'octo/r1',
            isPrivate: false,
            defaultBranch: 'main',
            files: [
              expect.objectContaining({ path: '.github/workflows/w0.yml', text: 'on: push # 1 0\n' }),
              expect.objectContaining({ path: '.github/workflows/w1.yml', text: 'on: push # 1 1\n' }),
            ],
          },
        ]),
      },
    })
  })

  it.each([
    [{ includesArchived: false, includesForks: false }, ['octo/app', 'octo/secret', 'octo/new']],
    [{ includesArchived: true, includesForks: false }, ['octo/app', 'octo/old', 'octo/secret', 'octo/new']],
    [{ includesArchived: false, includesForks: true }, ['octo/app', 'octo/copy', 'octo/secret', 'octo/new']],
    [{ isPublicOnly: true }, ['octo/app', 'octo/old', 'octo/copy', 'octo/new']],
  ])('are left out as asked: %j', async (selection, seen) => {
    const repositories = {
      'octo/app': {},
      'octo/old': { archived: true },
      'octo/copy': { fork: true },
      'octo/secret': { private: true },
      'octo/new': { empty: true },
    }
    expect(namesIn(await read(await simulated({ repositories }), { ...all, ...selection }))).toEqual(seen)
  })

  it('may be those of a person', async () => {
    const github = await simulated({ owners: { carol: 'user' }, repositories: { 'carol/app': {} } })
    const [page] = await read(github, { ...all, owner: 'Carol' })
    expect(page).toMatchObject({ page: { owner: { login: 'carol', kind: 'user' }, total: 1 } })
  })

  it('are none where there is no such owner', async () => {
    expect(await read(await simulated({ repositories: {} }), { ...all, owner: 'nobody' })).toEqual([
      { kind: 'no-owner' },
    ])
  })

  it('show files that are no text as such', async () => {
    const files = {
      '.github/workflows/a.yml': '\u0000',
      '.github/workflows/b.yml': `# ${'x'.repeat(600_000)}`,
      '.github/workflows/notes.md': 'x',
      '.github/ghcr-preflight.yml': 'rules: {}',
    }
    const [page] = await read(await simulated({ repositories: { 'octo/app': { files } } }))
    expect(page).toMatchObject({
      page: {
        repositories: [
          {
            files: [
              { path: '.github/workflows/a.yml', obstacle: 'binary', byteSize: 1 },
              { path: '.github/workflows/b.yml', byteSize: 600_002 },
              { path: '.github/ghcr-preflight.yml', text: 'rules: {}' },
            ],
          },
        ],
      },
    })
    expect(JSON.stringify(page)).not.toContain('xxx')
  })
})

describe('a page that takes too long', () => {
  it.each(['502', '504', 'error', 'partial'])('is asked for in halves: %s', async (timeout) => {
    const github = await simulated({ repositories: repositoriesOf(40), api: { mostTexts: 10, timeout } })
    expect(namesIn(await read(github))).toEqual(names(40))
    expect(sizes(github)).toEqual([50, 25, 12, 6, 6, 6, 6, 12, 6, 6, 6])
    expect(github.pauses).toEqual([1000, 2000, 3000, 1000])
  })

  it.each(['502', '504', 'error', 'partial'])('shows less of one repository at last: %s', async (timeout) => {
    const repositories = {
      ...repositoriesOf(1),
      'octo/large': Object.values(repositoriesOf(1, 20))[0],
      ...repositoriesOf(2),
    }
    const github = await simulated({ repositories, api: { mostTexts: 10, timeout } })
    const pages = await read(github)
    expect(namesIn(pages)).toEqual(['octo/r0', 'octo/large', 'octo/r1'])
    const large = pages.find((one) => JSON.stringify(one).includes('octo/large'))
    expect(large).toMatchObject({ shortage: expect.stringMatching(/respond|Something went wrong|limits/) })
    expect(JSON.stringify(large).match(/"oid"/g)).toHaveLength(20)
    expect(JSON.stringify(large)).not.toContain('"text"')
  })

  it('shows no more than a name, if that is all that comes', async () => {
    const withFiles = { on: 'POST /api/graphql', nth: [1, 2, 3, 4, 5, 6, 7], answer: { status: 502 } }
    const github = await simulated({ repositories: repositoriesOf(1), faults: [withFiles] })
    expect(await read(github)).toEqual([
      {
        kind: 'page',
        page: {
          owner: { login: 'octo', kind: 'organization' },
          total: 1,
          repositories: [{ name: 'octo/r0', isPrivate: false, defaultBranch: 'main' }],
          hidden: [],
        },
        shortage: expect.stringContaining('502'),
      },
    ])
  })

  it('ends the reading, if not even a name comes', async () => {
    const fault = { on: 'POST /api/graphql', answer: { status: 502, body: '<html>' } }
    const github = await simulated({ repositories: repositoriesOf(1), faults: [fault] })
    expect(await read(github)).toEqual([{ kind: 'stopped', reason: '502 <html>' }])
    expect(sizes(github)).toEqual([50, 25, 12, 6, 3, 1, 1, 1, 1, 1])
  })

  it.each([
    ['a cut answer', { deliver: 'cut-body' }],
    ['a page instead of JSON', { answer: { status: 200, headers: { 'content-type': 'text/html' }, body: '<html>' } }],
    ['an empty answer', { answer: { status: 200, body: '' } }],
    ['JSON of another kind', { answer: { status: 200, body: '{"data":{"repositoryOwner":{"repositories":{}}}}' } }],
    ['no data', { answer: { status: 200, body: '{"data":null}' } }],
    ['a lost connection', { deliver: 'drop-after-headers' }],
    ['no connection', { deliver: 'drop-before-headers' }],
    ['nonsense', { deliver: 'malformed' }],
  ])('is one with %s', async (_, fault) => {
    const faults = [{ on: 'POST /api/graphql', nth: 1, ...fault }]
    const github = await simulated({ repositories: repositoriesOf(30), faults })
    expect(namesIn(await read(github))).toEqual(names(30))
    expect(sizes(github)).toEqual([50, 25, 25])
  })

  it('is not one whose content-type is odd or missing', async () => {
    const repositories = {
      nodes: [{ nameWithOwner: 'octo/x', isPrivate: false }],
      totalCount: 1,
      pageInfo: { hasNextPage: false },
    }
    const body = JSON.stringify({ data: { repositoryOwner: { login: 'octo', repositories } } })
    for (const headers of [{}, { 'content-type': 'text/plain' }, { 'content-type': 'nonsense/;;' }]) {
      const github = await simulated({ faults: [{ on: 'POST /api/graphql', answer: { headers, body } }] })
      expect(namesIn(await read(github))).toEqual(['octo/x'])
    }
  })

  it('is one whose cursor does not move', async () => {
    const repositories = { nodes: [], totalCount: 9, pageInfo: { hasNextPage: true, endCursor: 'same' } }
    const body = JSON.stringify({ data: { repositoryOwner: { login: 'octo', repositories } } })
    const github = await simulated({ faults: [{ on: 'POST /api/graphql', answer: { body } }] })
    expect((await read(github)).at(-1)).toMatchObject({ kind: 'stopped', reason: expect.stringContaining('same') })
  })
})

describe('what GitHub does not show', () => {
  const refused =
    'Although you appear to have the correct authorization credentials, the `octo` organization has an IP allow list enabled.'

  it('leaves the other repositories, whatever their number', async () => {
    const repositories = { ...repositoriesOf(2), 'octo/closed': { refused }, 'octo/r9': {} }
    const github = await simulated({ repositories })
    const [page, ...more] = await read(github)
    expect([namesIn(page === undefined ? [] : [page]), more, sizes(github)]).toEqual([
      ['octo/r0', 'octo/r1', 'octo/r9'],
      [],
      [50],
    ])
    expect(page).toMatchObject({ page: { hidden: [{ reason: refused }] } })
  })

  it.each([
    ['single sign-on', { owners: { octo: { sso: 'required' } } }, /SAML/],
    ['a ban of classic tokens', { owners: { octo: { classicPats: 'forbidden' } } }, /forbids access/],
  ])('may be everything: %s', async (_, given, message) => {
    const github = await simulated({ repositories: repositoriesOf(2), ...given })
    expect(await read(github)).toEqual([{ kind: 'stopped', reason: expect.stringMatching(message) }])
    expect(sizes(github)).toEqual([50])
  })

  it('is everything for a bad token, which is not repeated', async () => {
    const github = await simulated({ repositories: repositoriesOf(2) }, { token: 'ghp_badbadbadbad' })
    expect(await read(github)).toEqual([{ kind: 'stopped', reason: expect.stringMatching(/^401 Bad credentials/) }])
    const echo = { on: 'POST /api/graphql', answer: { status: 401, body: '{"message":"ghp_badbadbadbad is bad"}' } }
    const echoing = await simulated({ repositories: {}, faults: [echo] }, { token: 'ghp_badbadbadbad' })
    expect(await read(echoing)).toEqual([{ kind: 'stopped', reason: '401 *** is bad' }])
  })

  it.each(['../x', 'octo/..', 'octo/.', 'octo/a/b', 'octo/<b>', 'octo/a\nb', 'octo', '/x'])(
    'is a repository whose name GitHub gives to none: %j',
    async (nameWithOwner) => {
      const repositories = {
        nodes: [{ nameWithOwner, isPrivate: false }],
        totalCount: 1,
        pageInfo: { hasNextPage: false },
      }
      const body = JSON.stringify({ data: { repositoryOwner: { login: 'octo', repositories } } })
      const github = await simulated({ faults: [{ on: 'POST /api/graphql', answer: { body } }] })
      expect(await read(github)).toMatchObject([{ page: { repositories: [], hidden: [{}] } }])
    },
  )
})

describe('a limit', () => {
  it.each(['403', 'RATE_LIMIT'])('of the hour is waited out: %s', async (refusal) => {
    const api = { graphql: { limit: 1, seconds: 1, refusal } }
    const github = await simulated({ repositories: repositoriesOf(60), api }, { second: 1000 })
    expect(namesIn(await read(github))).toEqual(names(60))
    expect(sizes(github)).toEqual([50, 50, 50])
    expect(github.waits).toEqual([{ kind: 'primary', seconds: expect.any(Number), tries: 0 }])
    expect(github.waits[0]?.seconds).toBeLessThanOrEqual(3)
  })

  it.each([
    { status: 403, headers: { 'retry-after': '3' }, body: '{"message":"You have exceeded a secondary rate limit."}' },
    { status: 429, headers: { 'retry-after': '3' }, body: '' },
    {
      status: 200,
      headers: { 'retry-after': '3' },
      body: '{"errors":[{"message":"You have exceeded a secondary rate limit"}]}',
    },
    {
      status: 403,
      headers: { 'retry-after': '3' },
      body: '{"message":"You have triggered an abuse detection mechanism."}',
    },
  ])('of a burst is waited out: $status $body', async (answer) => {
    const github = await simulated({
      repositories: repositoriesOf(60),
      faults: [{ on: 'POST /api/graphql', nth: 2, answer }],
    })
    expect(namesIn(await read(github))).toEqual(names(60))
    expect(github.waits).toEqual([{ kind: 'secondary', seconds: 3, tries: 0 }])
    expect(sizes(github)).toEqual([50, 50, 50])
  })

  it('that never ends is not waited for for ever', async () => {
    const fault = { on: 'POST /api/graphql', answer: { status: 403, headers: { 'retry-after': '1' }, body: '' } }
    const github = await simulated({ repositories: repositoriesOf(1), faults: [fault] })
    expect(await read(github)).toEqual([{ kind: 'stopped', reason: expect.stringContaining('secondary rate limit') }])
    expect(github.waits).toHaveLength(5)
  })

  it('that asks for days is not waited for', async () => {
    const fault = { on: 'POST /api/graphql', answer: { status: 429, headers: { 'retry-after': '90000' }, body: '' } }
    const github = await simulated({ repositories: repositoriesOf(1), faults: [fault] })
    expect(await read(github)).toMatchObject([{ kind: 'stopped' }])
    expect(github.waits).toEqual([])
  })
})

it('a reading that begins at a cursor goes on there', async () => {
  const github = await simulated({ repositories: repositoriesOf(60) })
  const [first] = await read(github)
  const cursor = first?.kind === 'page' ? first.page.next : ''
  expect(namesIn(await read(github, all, { cursor }))).toEqual(names(60).slice(50))
})
