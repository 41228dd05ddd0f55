import { describe, expect, it } from '@jest/globals'
import { errorMessages } from '../../src/explain/error-messages.ts'
import { patternsIn } from '../../src/explain/find-pattern.ts'

const saidIn = (line: string) => patternsIn(line.toLowerCase()).map(({ pattern }) => pattern)

describe('the patterns of a line', () => {
  it('are those of the text that it says, whichever other texts begin alike', () => {
    expect(errorMessages.filter((row) => !saidIn(`error: ${row.text}`).includes(row))).toEqual([])
  })

  it('are those of all that it says, in the order of the table', () => {
    const found = saidIn('error: 403: denied: permission_denied: write_package: unauthorized')
    const said = ['403', 'denied', 'permission_denied: write_package', 'unauthorized']
    expect(said.filter((text) => !found.some((row) => row.text === text))).toEqual([])
    expect(found).toEqual(errorMessages.filter((row) => found.includes(row)))
  })

  it.each([
    'sha256:94035f',
    'app 403 MB',
    'port 4030',
    'http_403',
    'undenied',
    'it would be denied',
    'see `denied`',
    'unauthorizedly',
  ])('are none where a text is a part of something else: %s', (line) => {
    expect(saidIn(line)).toEqual([])
  })
})
