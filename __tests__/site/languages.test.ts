import { expect, it } from '@jest/globals'
import { describeSite } from './open-page.ts'

const refusal = 'denied: permission_denied: write_package'
const hasChinese = /\p{Script=Han}/u

describeSite('the languages', ({ open }) => {
  it('are Chinese for a Chinese browser', async () => {
    const { page } = await open({ locale: 'zh-TW' })
    expect(await page.evaluate('document.documentElement.lang')).toBe('zh-CN')
    await page.getByLabel('日志').fill(refusal)
    await page.getByRole('button', { name: '解释' }).click()
    expect(await page.locator('article h3').first().textContent()).toMatch(hasChinese)
    await page
      .getByLabel('工作流')
      .fill('on: push\npermissions: {}\njobs:\n  a:\n    steps:\n      - run: docker push ghcr.io/octo/app\n')
    await page.getByRole('button', { name: '检查' }).click()
    await page.locator('.jobs').waitFor()
    expect((await page.locator('article h3').allTextContents()).every((title) => hasChinese.test(title))).toBe(true)
  })

  it('change with what is shown, and what is in the fields stays', async () => {
    const { page } = await open()
    await page.getByLabel('Log').fill(refusal)
    await page.getByRole('button', { name: 'Explain' }).click()
    const title = await page.locator('article h3').first().textContent()
    await page.getByRole('button', { name: '中文' }).click()
    expect(await page.getByLabel('日志').inputValue()).toBe(refusal)
    await page.locator('article h3', { hasText: hasChinese }).waitFor()
    await page.getByRole('button', { name: 'English' }).click()
    await page.locator('article h3', { hasText: title ?? '' }).waitFor()
  })

  it('are remembered', async () => {
    const { page } = await open()
    await page.getByRole('button', { name: '中文' }).click()
    await page.reload()
    expect(await page.getByLabel('日志').count()).toBe(1)
  })

  it('can be asked for in an address', async () => {
    const { page } = await open({ fragment: '#/rules/missing-packages-write?language=zh-CN' })
    expect(await page.evaluate('document.documentElement.lang')).toBe('zh-CN')
    expect(await page.locator('h1').textContent()).toBe('missing-packages-write')
  })

  it('leave no word of the page in the other', async () => {
    const { page } = await open({ locale: 'zh-CN' })
    await page.locator('.example.message').first().click()
    await page.locator('article').first().waitFor()
    const labels = await page.locator('h1, h2, h3, h4, label, summary, .button, nav a, .hint').allTextContents()
    expect(labels.filter((label) => !hasChinese.test(label) && !/^(?:GitHub|English)$/.test(label))).toEqual([])
  })
})
