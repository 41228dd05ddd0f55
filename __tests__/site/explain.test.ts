import { expect, it } from '@jest/globals'
import { describeSite, until } from './open-page.ts'

const refusal = 'ERROR: failed to push ghcr.io/octo/app:latest: denied: permission_denied: write_package'

describeSite('the field of the log', ({ open }) => {
  it('explains what is pasted', async () => {
    const { page, faults } = await open()
    await page.getByLabel('Log').fill(`#14 pushing layers\n${refusal}\n------`)
    await page.getByRole('button', { name: 'Explain' }).click()
    const card = page.locator('article').first()
    expect(await card.locator('.id').textContent()).toBe('repository-not-granted')
    expect(await card.locator('.marked').allTextContents()).toEqual([`2${refusal}`])
    expect(await card.locator('.line').count()).toBe(3)
    expect(faults).toEqual([])
  })

  it('explains with Ctrl + Enter, and moves the reader to the result', async () => {
    const { page } = await open()
    await page.getByLabel('Log').fill(refusal)
    await page.getByLabel('Log').press('Control+Enter')
    await page.locator('article').first().waitFor()
    expect(await page.evaluate('document.activeElement.textContent')).toMatch(/^1 cause in 1 line/)
  })

  it('says what else it may be, and what tells that apart', async () => {
    const { page } = await open()
    await page.getByLabel('Log').fill(refusal)
    await page.getByRole('button', { name: 'Explain' }).click()
    const others = page.locator('.others')
    await others.first().waitFor()
    expect(await others.locator('li').count()).toBeGreaterThan(1)
    expect((await others.locator('p').allTextContents()).every((sign) => sign.length > 10)).toBe(true)
    await others.first().getByRole('link').first().click()
    expect(page.url()).toMatch(/#\/rules\/[a-z-]+$/)
  })

  it('marks the line in the text', async () => {
    const { page } = await open()
    await page.getByLabel('Log').fill(`${'line\n'.repeat(500)}${refusal}\n${'line\n'.repeat(500)}`)
    await page.getByRole('button', { name: 'Explain' }).click()
    await page.getByRole('button', { name: 'Show in the text' }).click()
    const selected = await page.evaluate(
      '(({ value, selectionStart, selectionEnd }) => value.slice(selectionStart, selectionEnd))(document.querySelector("#log"))',
    )
    expect(selected).toBe(refusal)
  })

  it('says so where it knows nothing', async () => {
    const { page } = await open()
    await page.getByLabel('Log').fill('all is well')
    await page.getByRole('button', { name: 'Explain' }).click()
    expect(await page.locator('.results h2').textContent()).toBe('Nothing here points to a known cause')
  })

  it('asks for a log where there is none', async () => {
    const { page } = await open()
    await page.getByRole('button', { name: 'Explain' }).click()
    expect(await page.locator('.complaint').textContent()).toMatch(/^Paste a log first/)
    expect(await page.locator('[role=status]').textContent()).toMatch(/^Paste a log first/)
  })

  it('takes a file that is dropped, in UTF-16 too', async () => {
    const { page } = await open()
    const dropped = await page.evaluateHandle(`(() => {
      const bytes = new Uint16Array([0xfeff, ...Array.from(${JSON.stringify(refusal)}, (c) => c.charCodeAt(0))])
      const transfer = new DataTransfer()
      transfer.items.add(new File([bytes], 'build.log'))
      return transfer
    })()`)
    await page.getByLabel('Log').dispatchEvent('drop', { dataTransfer: dropped })
    // The file is read in its own time.
    await until(page, 'document.querySelector("#log").value !== ""')
    await expect(page.getByLabel('Log').inputValue()).resolves.toBe(refusal)
  })

  it('takes thousands of lines at once', async () => {
    const { page } = await open()
    await page.getByLabel('Log').fill(`${'x\n'.repeat(120_000)}${refusal}`)
    await page.getByRole('button', { name: 'Explain' }).click()
    expect(await page.locator('.marked').first().textContent()).toBe(`120001${refusal}`)
  })

  it('tries each example with a result', async () => {
    const { page, faults } = await open()
    const examples = page.locator('.example.message')
    for (let at = 0; at < (await examples.count()); at++) {
      await examples.nth(at).click()
      await page.locator('article').first().waitFor()
      await page.getByRole('button', { name: 'Clear' }).click()
    }
    expect(faults).toEqual([])
  })
})
