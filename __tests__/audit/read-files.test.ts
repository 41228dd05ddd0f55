import { describe, expect, it } from '@jest/globals'
import { isBlob } from '../../src/audit/git-blob.ts'
import { readFiles } from '../../src/audit/read-files.ts'
import type { FoundFile, WantedFile } from '../../src/github/file-query.ts'
import { repositoriesOf, simulated, variablesOf } from './simulated.ts'

const wantedOf = (count: number): readonly WantedFile[] =>
  Array.from({ length: count }, (_, index) => ({
    repository: `octo/r${index}`,
    ref: 'HEAD',
    path: '.github/workflows/w0.yml',
  }))

const shown = (found: readonly FoundFile[]) =>
  found.map((one) => (one.kind === 'file' ? (one.text ?? one.oid) : one.kind))

const asked = (github: Awaited<ReturnType<typeof simulated>>) =>
  variablesOf(github.simulator).map(
    (variables) => Object.keys(variables).filter((name) => /^(expression|id)/.test(name)).length,
  )

describe('files of any repositories', () => {
  it('come many in one request', async () => {
    const github = await simulated({ repositories: repositoriesOf(100) })
    const found = await readFiles(wantedOf(100), true, github)
    expect(shown(found)).toEqual(Array.from({ length: 100 }, (_, index) => `on: push # ${index} 0\n`))
    expect(asked(github)).toEqual([60, 40])
  })

  it('are found by path at a ref, and by id, with or without their texts', async () => {
    const repositories = {
      'octo/app': { files: { 'a.yml': 'text' }, refs: { 'refs/tags/v1': { files: { 'a.yml': 'old' } } } },
      'octo/secret': { private: true, files: { 'a.yml': 'text' } },
    }
    const wanted: readonly WantedFile[] = [
      { repository: 'octo/app', ref: 'HEAD', path: 'a.yml' },
      { repository: 'octo/secret', ref: 'HEAD', path: 'a.yml' },
      { repository: 'octo/app', ref: 'v1', path: 'a.yml' },
      { repository: 'octo/app', ref: 'v2', path: 'a.yml' },
      { repository: 'octo/app', oid: 'f3a34851d44d6b97c90fbb99dd3d18c261b9a237' },
      { repository: 'octo/none', ref: 'HEAD', path: 'a.yml' },
    ]
    const found = await readFiles(wanted, true, await simulated({ repositories }))
    expect(shown(found)).toEqual(['text', 'text', 'old', 'absent', 'text', 'absent'])
    expect(found.map((one) => one.kind === 'file' && one.isPrivate)).toEqual([false, true, false, false, false, false])
    const ids = await readFiles(wanted.slice(0, 1), false, await simulated({ repositories }))
    expect(shown(ids)).toEqual(['f3a34851d44d6b97c90fbb99dd3d18c261b9a237'])
  })

  it.each(['502', '504', 'error', 'partial'])('are asked for in halves: %s', async (timeout) => {
    const github = await simulated({ repositories: repositoriesOf(20), api: { mostTexts: 5, timeout } })
    const found = await readFiles(wantedOf(20), true, github)
    expect(shown(found)).toEqual(Array.from({ length: 20 }, (_, index) => `on: push # ${index} 0\n`))
    expect(asked(github)).toEqual([20, 10, 5, 5, 10, 5, 5])
  })

  it('of a repository that GitHub does not show fail alone', async () => {
    const repositories = { ...repositoriesOf(2), 'octo/r2': { refused: 'an IP allow list' } }
    const github = await simulated({ repositories })
    expect(await readFiles(wantedOf(3), true, github)).toMatchObject([
      { kind: 'file' },
      { kind: 'file' },
      { kind: 'failed', message: 'an IP allow list' },
    ])
    expect(asked(github)).toEqual([3])
  })

  it.each([
    ['an outage', { answer: { status: 502, body: '' } }, 7],
    ['a cut answer', { deliver: 'cut-body' }, 7],
    ['no data', { answer: { status: 200, body: '{}' } }, 7],
    ['data of another kind', { answer: { status: 200, body: '{"data":{}}' } }, 1],
    ['a bad token', { answer: { status: 401, body: '' } }, 1],
  ])('that cannot be read all fail: %s', async (_, fault, requests) => {
    const faults = [{ on: 'POST /api/graphql', ...fault }]
    const github = await simulated({ repositories: repositoriesOf(4), faults })
    expect(shown(await readFiles(wantedOf(4), true, github))).toEqual(['failed', 'failed', 'failed', 'failed'])
    expect(asked(github)).toHaveLength(requests)
  })
})

it.each([
  // git hash-object, with SHA-1 and SHA-256
  ['f3a34851d44d6b97c90fbb99dd3d18c261b9a237', 'text', true],
  ['f3a34851d44d6b97c90fbb99dd3d18c261b9a237', 'other', false],
  ['e69de29bb2d1d6434b8b29ae775ad8c2e48c5391', '', true],
  ['473a0f4c3be8a93681a267e3b1e9a7dcda1185436fe141f7749120a303721813', '', true],
  ['', 'text', false],
])('%s is the id of %j: %s', (oid, text, is) => {
  expect(isBlob(oid, text)).toBe(is)
})
