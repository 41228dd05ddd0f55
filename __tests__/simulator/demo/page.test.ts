import { describe, expect, it } from '@jest/globals'
import { diffLines, yamlLine } from '../../../simulator/demo/highlight.ts'
import { pageOf } from '../../../simulator/demo/page.ts'
import { english } from '../../../src/languages/english.ts'
import { summary } from '../../../src/report/summary.ts'
import { finding, hostile, report } from '../../report/worlds.ts'
import { scene } from './scenes.ts'

const conclusion = { verdict: 'denied', access: 'push', registry: 'ghcr.io', isAsked: true, asker: 'run' } as const

describe('pageOf', () => {
  it('holds the marked line with its annotation below, and the job summary', () => {
    const page = pageOf(scene())
    expect(page).toMatch(/<tr class="marked error"><td class="number">3<\/td>.*?Check failure<\/b> on line 3 in /s)
    expect(page).toContain('<h2>❌ This run cannot push to ghcr.io</h2>')
    expect(page).toContain('<span class="pl-mi1">+  packages: write</span>')
  })

  it('says which language it is in', () => {
    expect(pageOf(scene({ language: 'zh-CN' }))).toContain('<html lang="zh-CN"')
  })

  it('loads nothing and runs nothing', () => {
    const page = pageOf(scene())
    expect(page).toContain(`content="default-src 'none'; style-src 'unsafe-inline'"`)
    expect(page).not.toMatch(/<script|<link|<img|\ssrc=|@import|url\((?!"data:)/)
  })

  it('shows an annotation without a file as a note', () => {
    const page = pageOf(scene({ annotations: [{ level: 'warning', title: 'No answer', message: 'x' }] }))
    expect(page).toContain('<b>Check warning</b>')
    expect(page).not.toContain('<table class="frame')
  })

  it('has no summary box if none was written', () => {
    expect(pageOf(scene({ summary: '' }))).not.toContain('build summary')
  })

  it.each(Object.entries(hostile))('keeps %s inactive', (_, long) => {
    expect(tags(everywhere(long.slice(0, 500)))).toEqual(tags(everywhere('x')))
  })
})

const tags = (page: string): readonly string[] =>
  [...page.matchAll(/<\/?([a-z][a-z0-9]*)/gi)]
    .map((match) => match[1] ?? '')
    .filter((tag) => !/^(?:span|br)$/.test(tag))

/** The page of a scene in which every text is the given one. */
const everywhere = (text: string): string => {
  const params = report({ findings: [finding({ title: text, problem: text, diff: `+${text}` })] })
  return pageOf(
    scene({
      sentence: text,
      job: text,
      repository: `${text}/${text}`,
      annotations: [
        { level: 'error', title: text, message: text, file: text, line: 1, source: text.replace(/\n/g, ' ') },
      ],
      summary: summary({ report: params, conclusion, remarks: [text], pages: [] }, english.report),
    }),
  )
}

describe('yamlLine', () => {
  it.each([
    ['  packages: write', '  <span class="key">packages</span>:<span class="value"> write</span>'],
    [
      '- uses: a/b@v1 # c',
      '- <span class="key">uses</span>:<span class="value"> a/b@v1</span><span class="comment"> # c</span>',
    ],
    ['jobs:', '<span class="key">jobs</span>:'],
    ['# only words', '<span class="comment"># only words</span>'],
    ['  - push', '  - <span class="value">push</span>'],
    ['a: <b>', '<span class="key">a</span>:<span class="value"> &lt;b&gt;</span>'],
    ['', ''],
  ])('of %j', (line, expected) => {
    expect(yamlLine(line)).toBe(expected)
  })
})

describe('diffLines', () => {
  it('marks each kind of line', () => {
    const kinds = diffLines('--- a/x\n+++ b/x\n@@ -1 +1 @@\n-a\n+b\n c').split('\n')
    expect(kinds.map((line) => /class="([\w-]+)"/.exec(line)?.[1])).toEqual([
      'pl-mh',
      'pl-mh',
      'pl-mdr',
      'pl-md',
      'pl-mi1',
      undefined,
    ])
  })
})
