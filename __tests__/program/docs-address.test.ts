import { describe, expect, it } from '@jest/globals'
import { docsAddress } from '../../src/program/docs-address.ts'

const own = { repository: 'https://github.com/org/ghcr-preflight', version: '1.2.3' }

describe('docsAddress', () => {
  it.each([
    [
      '/home/runner/work/_actions/octo/ghcr-preflight/v1/dist/index.js',
      'https://github.com/octo/ghcr-preflight/blob/v1',
    ],
    ['D:\\a\\_actions\\octo\\fork\\0123abcd\\dist\\index.js', 'https://github.com/octo/fork/blob/0123abcd'],
    ['/w/_actions/octo/p/v1/node24/../dist/index.js', 'https://github.com/octo/p/blob/v1'],
    ['/w/_actions/octo/p/feature/x/dist/index.js', 'https://github.com/octo/p/blob/feature/x'],
    ['/w/_actions/octo/p/a b#c/dist/index.js', 'https://github.com/octo/p/blob/a%20b%23c'],
    ['/w/_actions/a/b/c/_actions/octo/p/v1/dist/index.js', 'https://github.com/octo/p/blob/v1'],
    ['/home/me/ghcr-preflight/dist/index.js', 'https://github.com/org/ghcr-preflight/blob/v1.2.3'],
    ['/w/_actions/octo/p/v1/build/index.js', 'https://github.com/org/ghcr-preflight/blob/v1.2.3'],
    ['/home/me/_actions/dist/index.js', 'https://github.com/org/ghcr-preflight/blob/v1.2.3'],
    ['', 'https://github.com/org/ghcr-preflight/blob/v1.2.3'],
  ])('of %s is below %s', (bundle, base) => {
    const address = docsAddress({ bundle, serverUrl: 'https://github.com/', package: own }, 'en')
    expect(address('first-publish')).toBe(`${base}/docs/rules/first-publish.md`)
  })

  it('is on the server that runs the bundle', () => {
    const bundle = '/w/_actions/octo/p/v1/dist/index.js'
    const address = docsAddress({ bundle, serverUrl: 'https://git.example.com', package: own }, 'en')
    expect(address('x')).toBe('https://git.example.com/octo/p/blob/v1/docs/rules/x.md')
  })

  it('is that of the page in the language of the text', () => {
    const origin = { bundle: '', serverUrl: 'https://github.com', package: own }
    expect(docsAddress(origin, 'zh-CN')('x')).toBe(`${own.repository}/blob/v1.2.3/docs/zh-CN/rules/x.md`)
  })
})
