import { expect, it } from '@jest/globals'
import { describeSite, until } from './open-page.ts'

const refusal = 'denied: permission_denied: write_package'
const token = 'ghp_0123456789abcdefghijABCDEFGHIJ012345'

describeSite('a link', ({ open, origin }) => {
  it('is made only when asked for, and leads to the same result', async () => {
    const { page } = await open({ permissions: ['clipboard-read', 'clipboard-write'] })
    await page.getByLabel('Log').fill(refusal)
    await page.getByRole('button', { name: 'Explain' }).click()
    await page.locator('article').first().waitFor()
    expect(page.url()).toBe(`${origin()}/`)
    await page.getByRole('button', { name: 'Copy a link' }).click()
    await page.getByRole('button', { name: 'Copied' }).waitFor()
    const address = String(await page.evaluate('navigator.clipboard.readText()'))
    expect(address).toMatch(/\/#\/log\/[\w-]+$/)
    const other = await open({ fragment: address.slice(address.indexOf('#')) })
    await other.page.locator('article').first().waitFor()
    expect(await other.page.getByLabel('Log').inputValue()).toBe(refusal)
    expect(other.requests.filter((asked) => asked.includes('log/'))).toEqual([])
  })

  it('holds several files', async () => {
    const { page } = await open()
    await page.locator('.example:not(.message)').nth(1).click()
    await page.getByRole('button', { name: 'Copy a link' }).click()
    await until(page, 'location.hash.startsWith("#/workflow/")')
    const { page: other } = await open({ fragment: new URL(page.url()).hash })
    await other.locator('article').first().waitFor()
    expect(await other.locator('.chip').count()).toBe(2)
  })

  it('holds no token', async () => {
    const { page } = await open()
    await page.getByLabel('Log').fill(`a:${token} ${refusal}\n${token}\n\t${token}`)
    await page.getByRole('button', { name: 'Explain' }).click()
    await page.getByRole('button', { name: 'Copy a link' }).click()
    await until(page, 'location.hash.startsWith("#/log/")')
    const { page: other } = await open({ fragment: new URL(page.url()).hash })
    await other.locator('article').first().waitFor()
    expect(await other.getByLabel('Log').inputValue()).toBe(`a:*** ${refusal}\n***\n\t***`)
  })

  it('is gone from the address when the text changes', async () => {
    const { page } = await open()
    await page.locator('.example.message').first().click()
    await page.getByRole('button', { name: 'Copy a link' }).click()
    await until(page, 'location.hash.startsWith("#/log/")')
    await page.getByLabel('Log').fill('something else')
    await until(page, 'location.hash === "#/"')
  })

  it('that would be too long is not made', async () => {
    const { page } = await open()
    const noise = Array.from({ length: 12_000 }, (_, at) => Math.sin(at).toString(36)).join(' ')
    await page.getByLabel('Log').fill(`${noise}\n${refusal}`)
    await page.getByRole('button', { name: 'Explain' }).click()
    await page.getByRole('button', { name: 'Copy a link' }).click()
    await page.getByRole('button', { name: 'Too long for a link' }).waitFor()
    expect(page.url()).toBe(`${origin()}/`)
  })

  it('leaves what was typed alone when the reader comes back from a finding', async () => {
    const { page } = await open()
    await page.getByLabel('Log').fill(refusal)
    await page.getByRole('button', { name: 'Explain' }).click()
    await page.locator('article .id').first().click()
    await page.locator('.text-page').waitFor()
    await page.goBack()
    expect(await page.getByLabel('Log').inputValue()).toBe(refusal)
    expect(await page.locator('article').count()).toBe(1)
  })
})
