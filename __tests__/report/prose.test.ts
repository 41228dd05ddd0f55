import { describe, expect, it } from '@jest/globals'
import { prose } from '../../src/report/prose.ts'

describe('prose', () => {
  it.each([
    ['one line', 'Type it.', 'Type it.'],
    ['two lines', 'Type it.\nThen save.', 'Type it.<br>Then save.'],
    [
      'a block to paste',
      'Give the job this block:\npermissions:\n  contents: read\n  packages: write\nThen save.',
      'Give the job this block:\n\n```yaml\npermissions:\n  contents: read\n  packages: write\n```\n\nThen save.',
    ],
    ['a block that tries to close its fence', 'a:\n  ```\n  b', '````yaml\na:\n  ```\n  b\n````'],
  ])('of %s', (_, plain, markdown) => {
    expect(prose(plain)).toBe(markdown)
  })
})
