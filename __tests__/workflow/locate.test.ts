import { describe, expect, it } from '@jest/globals'
import { readDocument } from '../../src/workflow/document.ts'
import { locate } from '../../src/workflow/locate.ts'

const text = `# first
on: push
shared: &shared
  contents: read
jobs:
  build:
    permissions: *shared
    steps:
      - uses: a
      - name: b
        uses: c
  flow: { permissions: { packages: read }, steps: [ { run: d } ] }
  "quoted":
    x: 1
`

const at = (source: string, path: readonly (string | number)[], word: 'key' | 'value' = 'key') => {
  const { start, end } = locate(readDocument(source), { path, at: word })
  return [start.line, start.column, end.line, end.column]
}

describe('the place', () => {
  it.each([
    ['of a key', ['jobs'], [5, 1, 5, 5]],
    ['of a key inside', ['jobs', 'build'], [6, 3, 6, 8]],
    ['of an alias, where it is written', ['jobs', 'build', 'permissions'], [7, 5, 7, 16]],
    ['behind an alias, at its anchor', ['jobs', 'build', 'permissions', 'contents'], [4, 3, 4, 11]],
    ['of a step, at its first key', ['jobs', 'build', 'steps', 1], [10, 9, 10, 13]],
    ['of a key of a step', ['jobs', 'build', 'steps', 1, 'uses'], [11, 9, 11, 13]],
    ['in flow style', ['jobs', 'flow', 'steps', 0, 'run'], [12, 55, 12, 58]],
    ['of a quoted key', ['jobs', 'quoted', 'x'], [14, 5, 14, 6]],
    ['of an entry by its index', [1], [3, 1, 3, 7]],
    ['of the nearest ancestor', ['jobs', 'build', 'env', 'x'], [6, 3, 6, 8]],
    ['of the file', [], [1, 1, 1, 1]],
    ['of what is not there', ['nothing'], [1, 1, 1, 1]],
  ])('%s', (_, path, place) => {
    expect(at(text, path)).toEqual(place)
    expect(at(text.replaceAll('\n', '\r\n'), path)).toEqual(place)
    expect(at(`\uFEFF${text}`, path)).toEqual(place)
  })

  it.each([
    ['of a value', ['jobs', 'flow', 'permissions', 'packages'], [12, 36, 12, 40]],
    ['of an alias', ['jobs', 'build', 'permissions'], [7, 18, 7, 25]],
    ['of a value that is not there, at the key', ['nothing'], [1, 1, 1, 1]],
    ['of an empty value, at the key', ['empty'], [15, 1, 15, 6]],
  ])('%s', (_, path, place) => {
    expect(at(`${text}empty:\n`, path, 'value')).toEqual(place)
  })

  it('counts a column in UTF-16 units', () => {
    expect(at("'🐳': { a: b }\n", ['🐳', 'a'])).toEqual([1, 9, 1, 10])
  })

  it('is that of the error where there is no YAML', () => {
    expect(at('a: b\nc: [', ['a']).slice(0, 2)).toEqual([2, 5])
  })
})
