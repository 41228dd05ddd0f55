import { expect, it } from '@jest/globals'
import { serve } from '../serve.ts'
import { describeSite } from './open-page.ts'

const secret = 'ghp_0123456789abcdefghijABCDEFGHIJ012345'
const isBlob = (address: string) => address.startsWith('blob:')

/** Everything a reader may do with both fields and the findings. */
const visit = async ({ page }: { readonly page: import('playwright-core').Page }): Promise<void> => {
  await page.getByLabel('Log').fill(`denied: permission_denied: write_package ${secret}`)
  await page.getByRole('button', { name: 'Explain' }).click()
  await page.locator('article').first().waitFor()
  await page.locator('.example:not(.message)').first().click()
  await page.locator('.results .diff').first().waitFor()
  await page.getByRole('button', { name: '中文' }).click()
  await page.getByRole('link', { name: '全部问题' }).click()
  await page.locator('.rule-items a').first().click()
  await page.locator('.text-page').waitFor()
}

describeSite('the network', ({ open, origin }) => {
  it('is used for the page alone, and never after it has loaded', async () => {
    const { page, requests, faults } = await open()
    await page.waitForLoadState('networkidle')
    const loaded = [...requests]
    expect(loaded.filter((address) => !isBlob(address) && !address.startsWith(`${origin()}/`))).toEqual([])
    await visit({ page })
    expect(requests.slice(loaded.length).filter((address) => !isBlob(address))).toEqual([])
    expect(requests.filter((address) => address.includes(secret.slice(0, 12)))).toEqual([])
    expect(faults).toEqual([])
  })

  it('is not needed once the page has loaded', async () => {
    const { page, faults } = await open()
    await page.waitForLoadState('networkidle')
    await page.context().setOffline(true)
    await visit({ page })
    expect(faults).toEqual([])
  })

  it('cannot be reached by the page', async () => {
    const elsewhere = await serve((_, response) => response.end())
    const { page } = await open()
    const outcome = await page.evaluate(`(async () => {
      const address = ${JSON.stringify(elsewhere.origin)}
      const fetched = await fetch(address).then(() => 'sent', ({ name }) => name)
      navigator.sendBeacon(address, 'x')
      new Image().src = address
      const form = document.createElement('form')
      Object.assign(form, { action: address, method: 'post' })
      document.body.append(form)
      form.submit()
      await new Promise((resolve) => setTimeout(resolve, 300))
      return [fetched, location.origin]
    })()`)
    await elsewhere.close()
    expect(outcome).toEqual(['TypeError', origin()])
    expect(elsewhere.requests).toEqual([])
  })

  it('cannot be reached by the worker, which has the policy of the page', async () => {
    const elsewhere = await serve((_, response) => response.end())
    const { page } = await open()
    const [worker] = page.workers()
    const outcome = await worker?.evaluate(`(async () => {
      const address = ${JSON.stringify(elsewhere.origin)}
      const fetched = await fetch(address).then(() => 'sent', ({ name }) => name)
      const imported = await Promise.resolve().then(() => importScripts(address)).then(() => 'sent', ({ name }) => name)
      new WebSocket(address.replace('http', 'ws'))
      await new Promise((resolve) => setTimeout(resolve, 300))
      return [fetched, imported]
    })()`)
    await elsewhere.close()
    expect(outcome).toEqual(['TypeError', expect.stringMatching(/Error$/)])
    expect(elsewhere.requests).toEqual([])
  })
})
