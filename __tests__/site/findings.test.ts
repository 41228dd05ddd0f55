import { expect, it } from '@jest/globals'
import { languageIds } from '../../src/languages/language.ts'
import { rules } from '../../src/rules/index.ts'
import { describeSite } from './open-page.ts'

const pages = new Set(rules.map(({ id }) => `#/rules/${id}`))
/** Other findings and the page itself are reached without leaving it. */
const isKnown = (href: string) =>
  href.startsWith('#') ? href === '#/' || pages.has(href) : /^https:\/\/(?!org\.github\.io)/.test(href)

describeSite('the pages of findings', ({ open }) => {
  it.each(languageIds)('are there for every finding, and lead to each other: %s', async (language) => {
    const { page, faults } = await open({ fragment: `#/rules?language=${language}` })
    const lost: string[] = []
    for (const { id } of rules) {
      await page.evaluate(`location.hash = '#/rules/${id}'`)
      await page.locator('h1', { hasText: new RegExp(`^${id}$`) }).waitFor()
      expect(await page.locator('.text-page > *').count()).toBeGreaterThan(3)
      const links = await page.locator('.text-page a').all()
      const targets = await Promise.all(links.map((link) => link.getAttribute('href')))
      lost.push(...targets.filter((href) => href === null || !isKnown(href)).map((href) => `${id}: ${href}`))
    }
    expect(lost).toEqual([])
    expect(faults).toEqual([])
  })

  it('are listed, each once', async () => {
    const { page } = await open({ fragment: '#/rules' })
    const listed = await page.locator('.rule-items code').allTextContents()
    expect(listed.toSorted()).toEqual(rules.map(({ id }): string => id).toSorted())
  })

  it('are listed with what each is about, in both languages', async () => {
    const { page } = await open({ fragment: '#/rules' })
    const summaries = await page.locator('.rule-items a span').allTextContents()
    expect(new Set(summaries).size).toBe(rules.length)
    expect(summaries.filter((summary) => summary.length < 20)).toEqual([])
    await page.getByRole('button', { name: '中文' }).click()
    const chinese = await page.locator('.rule-items a span').allTextContents()
    expect(new Set(chinese).size).toBe(rules.length)
    expect(chinese.filter((summary) => !/\p{Script=Han}{4}/u.test(summary) || summary.includes('English'))).toEqual([])
  })

  it.each([
    ['an id', 'sso-not', 'sso-not-authorised'],
    ['words of an id', 'uppercase image', 'uppercase-image-name'],
    ['a text of the registry', 'installation not allowed to Create', 'missing-packages-write'],
    ['a whole line of a log', 'denied: permission_denied: write_package for octo/app', 'repository-not-granted'],
    ['words of a page', 'Manage Actions access', 'repository-not-granted'],
  ])('are found by %s', async (_, query, id) => {
    const { page } = await open({ fragment: '#/rules' })
    await page.locator('#search').fill(query)
    expect(await page.locator('.rule-items code').allTextContents()).toContain(id)
  })

  it('are found by a text of the registry, which is shown', async () => {
    const { page } = await open({ fragment: '#/rules' })
    await page.locator('#search').fill('expected scopes')
    expect(await page.locator('.messages li').first().textContent()).toMatch(
      /^does not match expected scopes means missing-write-packages-scope/,
    )
  })

  it('say so where there is none', async () => {
    const { page } = await open({ fragment: '#/rules/constructor' })
    expect(await page.locator('h1').textContent()).toBe('There is no finding “constructor”.')
  })

  it('mark the lines that a fix has added', async () => {
    const { page } = await open({ fragment: '#/rules/missing-packages-write' })
    const added = await page.locator('.code .added').allTextContents()
    expect(added.map((line) => line.trim())).toContain('packages: write')
  })
})
