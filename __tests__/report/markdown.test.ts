import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { marked } from 'marked'
import { code, fenced, link, table, text } from '../../src/report/markdown.ts'
import { hidden, hostile } from './worlds.ts'

const tags = (markdown: string): readonly string[] =>
  [...marked.parse(markdown, { async: false, gfm: true }).matchAll(/<\/?([a-z0-9]+)/gi)].map((match) => match[1] ?? '')

const shown = (markdown: string): string =>
  marked
    .parse(markdown, { async: false, gfm: true })
    .replace(/<[^>]*>/g, '')
    .replace(/&#(\d+);/g, (_, decimal: string) => String.fromCodePoint(Number(decimal)))
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&')
    .trim()

const anything = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc
    .array(fc.constantFrom(...Object.values(hostile).filter((one) => one.length < 200), ' ', '\n'))
    .map((parts) => parts.join('')),
  fc.array(fc.constantFrom(...'<>&`*_[]()!#@$:/|~\\-+=.1w \n\taé漢')).map((parts) => parts.join('')),
)

describe('text', () => {
  it.each(Object.entries(hostile))('keeps %s inactive', (_, plain) => {
    expect(tags(`Seen: ${text(plain)}`).filter(isLive)).toEqual([])
    expect(text(plain)).not.toMatch(hidden)
  })

  it.each([
    ['permission_denied: write_package', 'permission_denied: write_package'],
    ['packages: write', 'packages: write'],
    ['403 DENIED: installation not allowed to Write', '403 DENIED: installation not allowed to Write'],
    ['ghcr.io/octo/app-1.2_x', 'ghcr.io/octo/app-1.2_x'],
    ['<b>', '&lt;b&gt;'],
    ['a & b', 'a &amp; b'],
    ['hi @octocat', 'hi <span>@</span>octocat'],
    ['a\n  b', 'a<br>&nbsp;&nbsp;b'],
    ['a\u202eb', 'a&#92;u{202e}b'],
    ['a\u001b[1m', 'a␛&#91;1m'],
  ])('shows %j as %j', (plain, expected) => {
    expect(text(plain)).toBe(expected)
  })

  it('shows every character', () => {
    const plain = '1. <b> *a* [b](c) @d #1 https://example.com www.example.com :e: $f$ `g` _h_ ~i~ | \\ &amp;'
    expect(shown(text(plain))).toBe(plain)
  })

  it('keeps any text inactive, at the start of a line too', () => {
    fc.assert(
      fc.property(anything, (plain) => {
        expect(tags(`Seen: ${text(plain)}`).filter(isLive)).toEqual([])
        expect(tags(text(plain)).filter(isLive)).toEqual([])
      }),
      { numRuns: 300 },
    )
  })
})

describe('code', () => {
  it('stays one cell of a table, whatever it holds', () => {
    fc.assert(
      fc.property(anything, (plain) => {
        const shown = tags(table(['a', 'b'], [[code(plain), 'x']]))
        expect(shown.filter((tag) => tag === 'td')).toHaveLength(4)
        expect(shown.filter((tag) => isLive(tag) && tag !== 'code' && !tableTags.has(tag))).toEqual([])
      }),
      { numRuns: 300 },
    )
  })
})

describe('fenced', () => {
  it('cannot be closed from inside', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('`', '~', '\n', ' ', 'a')).map((parts) => parts.join('')),
        (block) => {
          expect(tags(fenced(block, 'diff'))).toEqual(['pre', 'code', 'code', 'pre'])
        },
      ),
    )
  })
})

describe('link', () => {
  it.each([
    ['https://github.com/octo/app/settings/actions', ['p', 'a', 'a', 'p']],
    ['https://github.com/a)b(c', ['p', 'a', 'a', 'p']],
    ['https://github.com/a b"><img>', ['p', 'a', 'a', 'p']],
    ['https://github.com/*a*_b_|c', ['p', 'a', 'a', 'p']],
    ['javascript:alert(1)', ['p', 'code', 'code', 'p']],
    ['https://', ['p', 'code', 'code', 'p']],
  ])('makes one link of %s, or none', (address, expected) => {
    expect(tags(link(address)).filter((tag) => tag !== 'span' && tag !== 'br')).toEqual(expected)
  })

  it('leads to the address that it shows', () => {
    const address = 'https://github.com/orgs/octo/packages/container/a%2Fb/settings'
    expect(marked.parse(link(address), { async: false })).toContain(`href="${address}"`)
  })
})

const isLive = (tag: string): boolean => !['p', 'span', 'br'].includes(tag)
const tableTags = new Set(['table', 'thead', 'tbody', 'tr', 'th', 'td'])
