import { expect, it } from '@jest/globals'
import { fullName, isSameName, isSameRepository, readFullName } from '../../src/github/repository.ts'

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

it.each([
  ['octo', 'octo', true],
  ['Octo', 'oCTO', true],
  ['octo', 'octo2', false],
  ['octo', undefined, false],
])('%s and %s: %s', (one, other, same) => {
  expect(isSameName(one, other)).toBe(same)
})

it.each([
  [{ owner: 'Octo', name: 'APP' }, true],
  [{ owner: 'octo', name: 'app2' }, false],
  [{ owner: 'octo2', name: 'app' }, false],
  [undefined, false],
])('octo/app and %j: %s', (other, same) => {
  expect(isSameRepository({ owner: 'octo', name: 'app' }, other)).toBe(same)
})
