import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { beforeAll, describe, expect, it } from '@jest/globals'
import { serveSite } from './serve-site.ts'

const dist = 'site/dist'
const files = () => readdirSync(dist)
const text = (end: string) => readFileSync(join(dist, files().find((name) => name.endsWith(end)) ?? ''), 'utf8')

describe('the built page', () => {
  let page = ''
  beforeAll(async () => {
    const { stop } = await serveSite()
    stop()
    page = text('.html')
  })

  it('is three files, of less than 300 kB as they are sent', () => {
    expect(
      files()
        .map((name) => name.replace(/-\w{8}\./, '.'))
        .toSorted(),
    ).toEqual(['index.html', 'main.js', 'style.css'])
    const sizes = files().map((name) => gzipSync(readFileSync(join(dist, name)), { level: 9 }).length)
    const size = sizes.reduce((sum, one) => sum + one, 0)
    console.info(`the page has ${size} bytes, gzipped`)
    expect(size).toBeLessThan(300_000)
  })

  it('may reach nothing', () => {
    const policy = /http-equiv="Content-Security-Policy"\s+content="([^"]*)"/.exec(page)?.[1] ?? ''
    const directives = new Map(
      policy.split('; ').map((directive) => [directive.split(' ')[0], directive.split(' ').slice(1).join(' ')]),
    )
    expect(Object.fromEntries(directives)).toEqual({
      'default-src': "'none'",
      'script-src': "'self'",
      'style-src': "'self'",
      'img-src': 'data:',
      'worker-src': 'blob:',
      'base-uri': "'none'",
      'form-action': "'none'",
      'require-trusted-types-for': "'script'",
      'trusted-types': 'ghcr-preflight',
    })
  })

  it('has its policy before anything that it loads', () => {
    expect(page.indexOf('Content-Security-Policy')).toBeLessThan(page.search(/<(?:script|link|style|img)\b/))
    expect(page).not.toMatch(/<script(?![^>]*\bsrc=)|<style|\son\w+=|\sstyle=/)
  })

  it('writes no HTML and evaluates no text', () => {
    expect(text('.js')).not.toMatch(
      /\.(?:innerHTML|outerHTML)\s*=|insertAdjacentHTML|document\.write|\beval\(|new Function\b/,
    )
  })

  it('names no address but those that are to be followed', () => {
    const loaded = [...page.matchAll(/(?:src|href)="([^"]+)"/g)].map(([, address]) => address)
    expect(loaded.filter((address) => !/^(?:[\w.-]+$|data:)/.test(address ?? ''))).toEqual([])
    expect(text('.css')).not.toMatch(/url\(|@import/)
  })

  it('makes text of HTML in a page, and keeps links on the page', () => {
    const markdown =
      '# a-b\n\nSee <b onclick="x()">this</b>, [other](other-rule.md), [facts](../facts.md).\n\n<script>x()</script>\n'
    const script = `import('./scripts/site/rule-pages.mjs').then(({ pageOf }) =>
      console.log(JSON.stringify(pageOf(${JSON.stringify(markdown)}, 'docs/rules/a-b.md', 'https://github.com/Octo/app'))))`
    const { stdout } = spawnSync(process.execPath, ['--input-type=module', '-e', script], { encoding: 'utf8' })
    expect(JSON.parse(stdout)).toEqual({
      title: 'a-b',
      summary: 'See <b onclick="x()">this</b>, other, facts.',
      body: [
        [
          'p',
          {},
          'See ',
          '<b onclick="x()">',
          'this',
          '</b>',
          ', ',
          ['a', { href: '#/rules/other-rule' }, 'other'],
          ', ',
          ['a', { href: 'https://github.com/Octo/app/blob/main/docs/facts.md' }, 'facts'],
          '.',
        ],
        '<script>x()</script>\n',
      ],
    })
  })
})
