import { expect, it } from '@jest/globals'
import { isSameName } from '../../src/names/same-name.ts'

it.each([
  ['octo', 'octo', true],
  ['Octo', 'oCTO', true],
  ['octo', 'octo2', false],
  ['octo', undefined, false],
])('%s and %s: %s', (one, other, same) => {
  expect(isSameName(one, other)).toBe(same)
})
