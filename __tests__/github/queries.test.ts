import { expect, it } from '@jest/globals'
import { getOperationAST, parse } from 'graphql'
import { checkQuery } from '../../simulator/graphql/schema.ts'
import { filesQuery, mayAskFor } from '../../src/github/file-query.ts'
import { repositoriesQuery, repositoriesVariables } from '../../src/github/repository-page.ts'

const files = filesQuery(
  [
    { repository: 'octo/app', ref: 'HEAD', path: 'action.yml' },
    { repository: 'octo/shared', ref: 'v1', path: '.github/workflows/build.yml' },
    { repository: 'octo/app', oid: 'b83836ed8c80558d4e40ea4ac5d69f4405334799' },
  ],
  true,
)
const selection = { owner: 'octo', includesArchived: false, includesForks: false, isPublicOnly: true }
const queries = {
  repositories: { query: repositoriesQuery, variables: repositoriesVariables(selection, 50, 'texts') },
  files,
}

it.each(Object.entries(queries))("GitHub's published schema takes the query for %s", (_, { query }) => {
  expect(checkQuery(query)).toEqual({ kind: 'valid', document: parse(query) })
})

it.each(Object.entries(queries))('each variable of the query for %s is declared', (_, { query, variables }) => {
  const declared = getOperationAST(parse(query))?.variableDefinitions?.map(({ variable }) => variable.name.value)
  expect(declared).toEqual(expect.arrayContaining(Object.keys(variables)))
})

it('no text of a file or a server is part of a query', () => {
  const hostile = '") { x } # '
  const { query, variables } = filesQuery([{ repository: `octo/${hostile}`, ref: hostile, path: hostile }], false)
  expect(query).not.toContain(hostile)
  expect(Object.values(variables)).toContain(`${hostile}:${hostile}`)
})

it.each([
  ['HEAD', '.github/workflows/build.yml'],
  ['v1.2.3', 'a b.yml'],
  ['refs/heads/feature/x', 'action.yml'],
  ['a'.repeat(40), 'x'],
  ['release@2', 'x'],
])('GitHub may be asked for %s:%s', (ref, path) => {
  expect(mayAskFor(ref, path)).toBe(true)
})

it.each([
  ['HEAD^{/secret}', 'x'],
  ['HEAD~3', 'x'],
  ['main..other', 'x'],
  ['main@{1 year ago}', 'x'],
  ['@', 'x'],
  ['-x', 'x'],
  ['', 'x'],
  [':/text', 'x'],
  ['main:a', 'x'],
  ['HEAD', ''],
  ['HEAD', '/etc/passwd'],
  ['HEAD', 'a//b'],
  ['HEAD', '../x'],
  ['HEAD', 'a/../../x'],
  ['HEAD', 'a\nb'],
  ['HEAD', 'a\\b'],
  ['HEAD', 'x'.repeat(1000)],
])('but not for %j:%j', (ref, path) => {
  expect(mayAskFor(ref, path)).toBe(false)
})
