import { expect, it } from '@jest/globals'
import { fullName, readFullName } from '../../src/names/full-name.ts'

it('is written with a slash', () => {
  expect(fullName({ owner: 'octo', name: 'app' })).toBe('octo/app')
})

it.each([
  ['octo/app', { owner: 'octo', name: 'app' }],
  ['', undefined],
  ['octo', undefined],
  ['octo/', undefined],
  ['/app', undefined],
])('of "%s" is read as %j', (text, repository) => {
  expect(readFullName(text)).toEqual(repository)
})
