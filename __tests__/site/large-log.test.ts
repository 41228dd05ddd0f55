import { expect, it } from '@jest/globals'
import { describeSite, until } from './open-page.ts'

const megabyte = 1024 * 1024
const refused = '#14 ERROR: failed to push ghcr.io/octo/app:latest: denied: permission_denied: write_package'
/** 20 MB of what a build writes, and its end. */
const log = `${Array.from(
  { length: 310_000 },
  (_, at) => `2026-03-01T10:00:00.0000000Z #${at % 90} 12.3 npm http fetch GET 200 line ${at}`,
)
  .join('\n')
  .slice(0, 20 * megabyte - refused.length - 1)}\n${refused}`

/** Counts the frames of the page, and keeps the longest time between two. */
const watch = `(() => {
  let last = performance.now()
  window.longestFrame = 0
  const frame = () => {
    const now = performance.now()
    window.longestFrame = Math.max(window.longestFrame, now - last)
    last = now
    requestAnimationFrame(frame)
  }
  requestAnimationFrame(frame)
})()`

describeSite('a log of 20 MB', ({ open }) => {
  it('is read in seconds from a file, while the page goes on', async () => {
    const { page, faults } = await open()
    await page
      .locator('input[type=file]')
      .first()
      .setInputFiles({ name: 'build.log', mimeType: 'text/plain', buffer: Buffer.from(log) })
    expect(await page.locator('.chip').textContent()).toMatch(/^build\.log20\.0 MB/)
    await page.evaluate(watch)
    const began = Date.now()
    await page.getByRole('button', { name: 'Explain' }).click()
    await page.locator('article').first().waitFor({ timeout: 60_000 })
    const milliseconds = Date.now() - began
    const longest = Number(await page.evaluate('window.longestFrame'))
    console.info(`20 MB from a file: ${milliseconds} ms, longest frame ${Math.round(longest)} ms`)
    expect(milliseconds).toBeLessThan(15_000)
    expect(longest).toBeLessThan(500)
    expect(await page.locator('.marked').first().textContent()).toContain(refused)
    expect(faults).toEqual([])
  })

  it('is read when it is pasted', async () => {
    const { page, faults } = await open()
    await page.getByLabel('Log').fill(log)
    expect(await page.locator('.chip').textContent()).toMatch(/^Pasted text20\.0 MB/)
    await page.getByRole('button', { name: 'Explain' }).click()
    await page.locator('article').first().waitFor({ timeout: 60_000 })
    expect(await page.locator('article .id').first().textContent()).toBe('repository-not-granted')
    expect(faults).toEqual([])
  })

  it('can be stopped, and shows how far it is', async () => {
    const { page } = await open()
    await page.getByLabel('Log').fill(log)
    await page.evaluate(`new MutationObserver(() => {
      const stop = [...document.querySelectorAll('.progress button')].at(0)
      if (stop === undefined || window.seen !== undefined) return
      window.seen = document.querySelector('.progress').textContent
      stop.click()
    }).observe(document.querySelector('#page'), { childList: true, subtree: true })`)
    await page.getByRole('button', { name: 'Explain' }).click()
    await until(page, 'window.seen !== undefined || document.querySelector("article") !== null')
    // A quick machine is done before there is anything to stop.
    if ((await page.locator('article').first().count()) > 0) return
    expect(await page.evaluate('window.seen')).toMatch(/^Reading: \d+ %Stop$/)
    await page.getByLabel('Log').fill(refused)
    await page.getByRole('button', { name: 'Explain' }).click()
    await page.locator('article').first().waitFor()
  })

  it('is refused with words where it is larger', async () => {
    const { page } = await open()
    const larger = await page.evaluateHandle(`(() => {
      const transfer = new DataTransfer()
      transfer.items.add(new File(['x'.repeat(${30 * megabyte})], 'build.log'))
      return transfer
    })()`)
    await page.getByLabel('Log').dispatchEvent('drop', { dataTransfer: larger })
    await page.locator('.complaint').waitFor()
    expect(await page.locator('.complaint').textContent()).toMatch(/more than 20 MB.*npx ghcr-preflight/)
  })
})
