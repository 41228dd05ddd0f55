import { expect, it } from '@jest/globals'
import { isSameName, isSameRepository } from '../../src/names/same-name.ts'

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
