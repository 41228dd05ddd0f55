import { describe, expect, it } from '@jest/globals'
import { filesBelow, read, readmes } from './project-files.ts'

const manifest: { readonly repository: { readonly url: string } } = JSON.parse(read('package.json'))
const [, owner = '', name = ''] = /github\.com\/([^/]+)\/([^/]+)\.git$/.exec(manifest.repository.url) ?? []
/** Where GitHub publishes the page of this repository. */
const address = `https://${owner.toLowerCase()}.github.io/${name}/`

describe('the page', () => {
  it.each([...readmes, ...filesBelow('docs/rules', '.md')])('is linked from %s', (path) => {
    expect(read(path)).toContain(`](${address}`)
  })

  it.each(filesBelow('docs/zh-CN/rules', '.md'))('is linked in Chinese from %s', (path) => {
    expect(read(path)).toContain(`](${address}#/?language=zh-CN)`)
  })
})
