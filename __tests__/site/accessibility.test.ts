import { readFileSync } from 'node:fs'
import { expect, it } from '@jest/globals'
import type { Page } from 'playwright-core'
import { describeSite } from './open-page.ts'

const axe = readFileSync('node_modules/axe-core/axe.min.js', 'utf8')

/** What the page may show, and how it gets there. */
const views: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  'the empty page': async () => {},
  'a cause': async (page) => {
    await page.locator('.example.message').first().click()
    await page.locator('article').first().waitFor()
  },
  'findings of two files': async (page) => {
    await page.locator('.example:not(.message)').nth(1).click()
    await page.locator('.jobs').first().waitFor()
  },
  'a file that is read, and a complaint': async (page) => {
    await page
      .locator('input[type=file]')
      .first()
      .setInputFiles({ name: 'a.log', mimeType: 'text/plain', buffer: Buffer.alloc(400_000, 'x\n') })
    await page.locator('.fields .field').nth(1).locator('.field-actions .quiet').first().click()
    await page.locator('.fields .button.primary').nth(1).click()
    await page.locator('.complaint').waitFor()
  },
  'the findings': async (page) => {
    await page.evaluate('location.hash = "#/rules"')
    await page.locator('.rules').waitFor()
  },
  'a search': async (page) => await page.locator('#search').fill('denied'),
  'a page of a finding': async (page) => {
    await page.evaluate('location.hash = "#/rules/missing-packages-write"')
    await page.locator('.text-page').waitFor()
  },
}

const modes = [
  { name: 'light', options: { colorScheme: 'light' } },
  { name: 'dark', options: { colorScheme: 'dark' } },
  { name: 'in Chinese', options: { locale: 'zh-CN' } },
  { name: 'on a phone', options: { viewport: { width: 320, height: 640 } } },
] as const

const axeRules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/** What axe finds wrong, one line each. */
const violationsOn = async (page: Page): Promise<unknown> =>
  await page.evaluate(
    `axe.run({ runOnly: ${JSON.stringify(axeRules)} }).then(({ violations }) =>
      violations.map(({ id, impact, nodes }) => [impact, id, nodes.map(({ html }) => html).slice(0, 3).join(' ')].join(': ')))`,
  )

describeSite('the page for everybody', ({ open }) => {
  it.each(modes)('has no fault that axe finds, $name', async ({ options }) => {
    const { page } = await open(options)
    await page.evaluate(axe)
    for (const [view, go] of Object.entries(views)) {
      await go(page)
      expect([view, await violationsOn(page)]).toEqual([view, []])
    }
  })

  it('needs no scrolling aside on a phone', async () => {
    const { page } = await open({ viewport: { width: 320, height: 640 } })
    for (const [view, go] of Object.entries(views)) {
      await go(page)
      expect([view, await page.evaluate('document.documentElement.scrollWidth')]).toEqual([view, 320])
    }
  })

  it('can be used by keyboard alone', async () => {
    const { page } = await open()
    const focused: string[] = []
    for (let at = 0; at < 14; at++) {
      await page.keyboard.press('Tab')
      focused.push(String(await page.evaluate('document.activeElement.id || document.activeElement.textContent')))
    }
    expect(focused).toEqual([
      'Skip to the content',
      'ghcr-preflight',
      'All findings',
      'GitHub',
      '中文',
      'English',
      'Nothing that you paste leaves this browser.',
      'log',
      'Explain',
      'Choose a file',
      'Add a file',
      'workflow',
      'Check',
      'Choose a file',
    ])
    expect(await page.evaluate('getComputedStyle(document.activeElement).outlineStyle')).toBe('solid')
  })

  it('has one field of each name, and one button', async () => {
    const { page } = await open()
    await page.locator('.example.message').first().click()
    await page.locator('article').first().waitFor()
    for (const name of ['Log', 'Workflow']) expect(await page.getByLabel(name).count()).toBe(1)
    for (const name of ['Explain', 'Check', '中文', 'English'])
      expect(await page.getByRole('button', { name }).count()).toBe(1)
  })

  it('prints its results without what is to be clicked', async () => {
    const { page } = await open()
    await page.locator('.example.message').first().click()
    await page.locator('article').first().waitFor()
    await page.emulateMedia({ media: 'print' })
    expect(await page.locator('article').first().isVisible()).toBe(true)
    for (const one of await page.locator('.fields, .examples, nav, .button').all())
      expect(await one.isVisible()).toBe(false)
  })
})
