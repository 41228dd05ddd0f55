import { posix } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { anchorsOf, linksOf } from './markdown-links.ts'
import { filesBelow, has, read, readmes } from './project-files.ts'

const atTop = ['CONTRIBUTING.md', 'CODE_OF_CONDUCT.md', 'SECURITY.md', 'CHANGELOG.md']
const pages = [
  ...readmes,
  ...atTop,
  ...filesBelow('docs', '.md'),
  ...filesBelow('.github', '.md'),
  ...filesBelow('__tests__', '.md'),
]

const isOutside = (link: string) => /^[a-z]+:/.test(link)

describe.each(pages)('%s', (page) => {
  const links = linksOf(read(page))

  it('links to existing files', () => {
    const targets = links
      .filter((link) => !isOutside(link) && !link.startsWith('#'))
      .map((link) => targetOf(page, link))
    expect(targets.filter(({ path }) => !has(path)).map(({ path }) => path)).toEqual([])
  })

  it('links to existing headings', () => {
    const targets = links.filter((link) => !isOutside(link) && link.includes('#')).map((link) => targetOf(page, link))
    const inPages = targets.filter(({ path, anchor }) => path.endsWith('.md') && has(path) && anchor !== '')
    const lost = inPages.filter(({ path, anchor }) => !anchorsOf(read(path)).includes(anchor))
    expect(lost.map(({ path, anchor }) => `${path}#${anchor}`)).toEqual([])
  })

  it('links to other sites by https addresses', () => {
    const outside = links.filter((link) => isOutside(link) && !link.startsWith('mailto:'))
    expect(outside.filter((link) => !/^https:\/\/[a-z0-9.-]+\.[a-z]{2,}(?:[/?#]\S*)?$/.test(link))).toEqual([])
  })
})

describe('reading Markdown', () => {
  it.each([
    ['a link', '[a](b.md)', ['b.md']],
    ['a picture with a title', '![a](docs/a.png "A picture")', ['docs/a.png']],
    ['a link around a picture', '[![a](b.svg)](c.md)', ['b.svg', 'c.md']],
    ['a reference', '[a]: https://example.com/x', ['https://example.com/x']],
    ['an address between angles', '<https://example.com>', ['https://example.com']],
    ['HTML', '<img src="a.png"><a href="b.md#c">', ['a.png', 'b.md#c']],
    ['no link in code', '`[a](b)`\n```\n[c](d)\n```\n', []],
  ])('sees %s', (_, text, links) => {
    expect(linksOf(text)).toEqual(links)
  })

  it('makes anchors as GitHub does', () => {
    const text = '# One `two`, three!\n## Same\n## Same\n```\n# not one\n```\n## 中文 标题\n## A & b\n'
    expect(anchorsOf(text)).toEqual(['one-two-three', 'same', 'same-1', '中文-标题', 'a--b'])
  })
})

function targetOf(page: string, link: string): { readonly path: string; readonly anchor: string } {
  const [file = '', anchor = ''] = link.split('#')
  const path = file === '' ? page : posix.normalize(posix.join(posix.dirname(page), decodeURIComponent(file)))
  return { path, anchor: decodeURIComponent(anchor) }
}
