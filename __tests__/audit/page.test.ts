import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core'
import type { AuditedPackage, AuditFinding, AuditReport } from '../../src/audit/audit-report.ts'
import { page as pageOf } from '../../src/audit/page/page.ts'
import { auditWords } from '../../src/audit/words.ts'
import { languages } from '../../src/languages/index.ts'
import type { LanguageId } from '../../src/languages/language.ts'

const executablePath = [process.env['CHROMIUM'], '/usr/bin/chromium', '/usr/bin/google-chrome'].find(
  (path) => path !== undefined && existsSync(path),
)

const hostile = '</script><img src=x onerror=alert(1)>\u202e"\'&'

const finding = (number: number, more: Partial<AuditFinding> = {}): AuditFinding => ({
  repository: `octo/r${String(number).padStart(4, '0')}`,
  id: number % 2 === 0 ? 'missing-packages-write' : 'needless-pat',
  severity: number % 2 === 0 ? 'error' : 'notice',
  confidence: 'certain',
  title: number % 2 === 0 ? 'The job cannot write packages' : 'A secret is used',
  problem: `The problem of ${number}.`,
  remedy: 'Add this line:\n  packages: write',
  who: 'workflow-author',
  docs: 'https://github.com/org/ghcr-preflight/blob/v1/docs/rules/x.md',
  links: [],
  images: [],
  location: { file: '.github/workflows/release.yml', line: number + 1, column: 1 },
  diff: '--- a/x\n+++ b/x\n',
  ...more,
})

const packages: readonly AuditedPackage[] = [
  { image: 'ghcr.io/octo/a', package: 'exists', visibility: 'private', linked: 'octo/b', repositories: ['octo/a'] },
  { image: 'ghcr.io/octo/b', package: 'absent', repositories: ['octo/b', 'octo/c'] },
]

const report = (findings: readonly AuditFinding[]): AuditReport => ({
  version: 1,
  owner: 'octo',
  repositories: { total: 10, read: 9, pushing: 4 },
  findings,
  excepted: 1,
  packages,
  unread: [{ repository: 'octo/x', reason: hostile }],
  requests: { graphql: 3, rest: 4 },
})

const some = [
  ...Array.from({ length: 450 }, (_, number) => finding(number)),
  finding(9999, { title: hostile, problem: hostile, remedy: hostile, docs: 'javascript:alert(1)', diff: hostile }),
]

interface Opened {
  readonly page: Page
  readonly requests: readonly string[]
  readonly faults: readonly string[]
}

const isSkipped = executablePath === undefined && process.env['CI'] !== 'true'
if (isSkipped) console.warn("no Chromium (CHROMIUM names one): the tests of the audit's page are skipped")

;(isSkipped ? describe.skip : describe)('the page in Chromium', () => {
  let browser: Browser | undefined
  let folder = ''
  beforeAll(async () => {
    if (executablePath === undefined) throw new Error('no Chromium: CI needs it (apt-get install chromium)')
    folder = mkdtempSync(join(tmpdir(), 'audit-page-'))
    browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] })
  })
  afterAll(async () => {
    await browser?.close()
    rmSync(folder, { recursive: true })
  })

  async function open(
    findings: readonly AuditFinding[] = some,
    language: LanguageId = 'en',
    options: BrowserContextOptions = {},
  ): Promise<Opened> {
    const path = join(folder, `${Math.random()}.html`)
    const { report: words } = await languages[language]()
    const shared = { language, words: await auditWords[language](), report: words }
    const chunks = pageOf(report(findings), { ...shared, serverUrl: 'https://github.com', ownerKind: 'organization' })
    writeFileSync(path, [...chunks].join(''))
    const context = await browser?.newContext(options)
    const page = await context?.newPage()
    if (page === undefined) throw new Error('no browser was started')
    const requests: string[] = []
    const faults: string[] = []
    page.on('request', (request) => requests.push(request.url()))
    page.on('pageerror', (error) => faults.push(error.message))
    page.on('console', (message) => faults.push(message.text()))
    page.on('dialog', (dialog) => faults.push(dialog.message()))
    await page.goto(pathToFileURL(path).href)
    return { page, requests: requests.slice(1), faults }
  }

  const rows = (page: Page) => page.locator('#findings tbody tr')
  const firstCell = (page: Page) => rows(page).first().locator('td').first().textContent()

  it('shows what was found, a part at a time, and asks for nothing', async () => {
    const { page, requests, faults } = await open()
    expect(await page.locator('h1').textContent()).toBe('Audit of octo')
    expect(await page.locator('#who tbody tr').first().textContent()).toContain('225')
    expect(await rows(page).count()).toBe(200)
    expect(await page.locator('#findings .count').textContent()).toBe('200 of 451 shown')
    await page.locator('#findings .more').click()
    await page.locator('#findings .more').click()
    expect(await rows(page).count()).toBe(451)
    expect(await page.locator('#findings .more').isVisible()).toBe(false)
    expect([requests, faults]).toEqual([[], []])
  })

  it('filters by words and by choice', async () => {
    const { page } = await open()
    await page.locator('#findings input').fill('R0012 release')
    expect(await rows(page).count()).toBe(1)
    await page.locator('#findings input').fill('')
    await page.locator('#findings select').first().selectOption('notice')
    expect(await page.locator('#findings .count').textContent()).toBe('200 of 226 shown')
    await page.locator('#findings select').nth(1).selectOption('missing-packages-write')
    expect(await rows(page).count()).toBe(0)
    expect(await page.locator('#packages tbody tr').count()).toBe(2)
    await page.locator('#packages select').selectOption('linked-elsewhere')
    expect(await page.locator('#packages tbody tr').count()).toBe(1)
  })

  it('sorts by each column, both ways', async () => {
    const { page } = await open()
    const head = (at: number) => page.locator('#findings th button').nth(at)
    await head(0).click()
    expect(await firstCell(page)).toBe('octo/r0000')
    await head(0).click()
    expect(await firstCell(page)).toBe('octo/r9999')
    expect(await page.locator('#findings th').first().getAttribute('aria-sort')).toBe('descending')
    await head(1).click()
    expect(await rows(page).first().locator('td').nth(1).textContent()).toBe('error')
    await head(1).click()
    expect(await rows(page).first().locator('td').nth(1).textContent()).toBe('notice')
  })

  it('unfolds what to do, with its change', async () => {
    const { page } = await open()
    await page.locator('#findings summary').first().click()
    const details = page.locator('#findings details').first()
    expect(await details.locator('p').allTextContents()).toEqual([
      'The problem of 0.',
      'Add this line:\n  packages: write',
      'missing-packages-write',
    ])
    expect(await details.locator('pre').textContent()).toBe('--- a/x\n+++ b/x\n')
    expect(await rows(page).first().locator('a').last().getAttribute('href')).toBe(
      'https://github.com/octo/r0000/blob/HEAD/.github/workflows/release.yml#L1',
    )
  })

  it('shows hostile text as text', async () => {
    const { page, faults } = await open()
    await page.locator('#findings input').fill('r9999')
    await page.locator('#findings summary').click()
    expect(await page.locator('#findings details p').first().textContent()).toBe(hostile.replace('\u202e', '\\u{202e}'))
    expect(await page.locator('img').count()).toBe(0)
    expect(await page.locator('a[href^=javascript]').count()).toBe(0)
    expect(await page.locator('#unread tbody td').nth(1).textContent()).toContain('</script>')
    expect(faults).toEqual([])
  })

  it.each(['en', 'zh-CN'] as const)('fits a phone, in %s', async (language) => {
    const { page } = await open(some, language, { viewport: { width: 360, height: 740 } })
    await page.locator('#findings summary').first().click()
    expect(await page.evaluate('document.documentElement.scrollWidth <= window.innerWidth')).toBe(true)
    expect(await page.evaluate('document.documentElement.lang')).toBe(language)
  })

  it('is Chinese', async () => {
    const { page } = await open(some, 'zh-CN')
    expect(await page.locator('h1').textContent()).toBe('octo 的检查结果')
    expect(await page.locator('#findings .count').textContent()).toBe('显示 200 项，共 451 项')
  })

  it.each(['light', 'dark'] as const)('can be used by everybody, in %s', async (colorScheme) => {
    const { page } = await open(some.slice(0, 3), 'en', { colorScheme, bypassCSP: true })
    await page.locator('#findings summary').first().click()
    await page.addScriptTag({ content: readFileSync('node_modules/axe-core/axe.min.js', 'utf8') })
    const violations = await page.evaluate(
      'axe.run().then(({ violations }) => violations.map(({ id, nodes }) => id + " " + nodes.map(({ html }) => html).join(" ")))',
    )
    expect(violations).toEqual([])
  })

  it('shows 30,000 findings', async () => {
    const { page } = await open(Array.from({ length: 30_000 }, (_, number) => finding(number)))
    await page.locator('#findings input').fill('r29999')
    expect(await rows(page).count()).toBe(1)
  })
})
