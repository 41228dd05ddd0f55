import { describe, expect, it } from '@jest/globals'
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

describe('the line', () => {
  it.each([
    ['of a key', ['jobs'], 5],
    ['of a key inside', ['jobs', 'build'], 6],
    ['of an alias, where it is written', ['jobs', 'build', 'permissions'], 7],
    ['behind an alias, at its anchor', ['jobs', 'build', 'permissions', 'contents'], 4],
    ['of a step', ['jobs', 'build', 'steps', 1], 10],
    ['of a key of a step', ['jobs', 'build', 'steps', 1, 'uses'], 11],
    ['in flow style', ['jobs', 'flow', 'steps', 0, 'run'], 12],
    ['of a quoted key', ['jobs', 'quoted', 'x'], 14],
    ['of the nearest ancestor', ['jobs', 'build', 'env', 'x'], 6],
    ['of the file', [], 1],
    ['of what is not there', ['nothing'], 1],
  ])('%s', (_, path, line) => {
    expect(locate(text, path)).toBe(line)
    expect(locate(text.replaceAll('\n', '\r\n'), path)).toBe(line)
    expect(locate(`\uFEFF${text}`, path)).toBe(line)
  })

  it('is the first where there is no YAML', () => {
    expect(locate('a: [', ['a'])).toBe(1)
  })
})
