import { expect, it } from '@jest/globals'
import type { Page } from 'playwright-core'
import { describeSite } from './open-page.ts'

const marker = 'document.documentElement.dataset.hacked = "yes"'
const refused = 'denied: permission_denied: write_package'

/** Texts that would come alive in HTML, in Markdown, in an address or in a log. */
const markup = [
  `<script>${marker}</script>`,
  `<img src=x onerror='${marker}'>`,
  `<svg/onload='${marker}'>`,
  `"><iframe srcdoc="<script>parent.${marker}</script>">`,
  `[click](javascript:${marker})`,
  `javascript:${marker}`,
  `</textarea><style>*{display:none}</style>`,
  `<base href="https://example.com/">`,
  `<meta http-equiv="refresh" content="0;url=https://example.com/">`,
]

const elements =
  'main :is(script, iframe, style, base, meta, object, embed, form), main a[href^="javascript:" i], main [onerror], main [onload]'

async function expectText(page: Page): Promise<void> {
  expect(await page.evaluate('document.documentElement.dataset.hacked')).toBeUndefined()
  expect(await page.locator(elements).count()).toBe(0)
}

const explain = async (page: Page, log: string): Promise<void> => {
  await page.getByLabel('Log').fill(log)
  await page.getByRole('button', { name: 'Explain' }).click()
  await page.locator('.results h2').first().waitFor()
}

const check = async (page: Page, workflow: string): Promise<void> => {
  await page.getByLabel('Workflow').fill(workflow)
  await page.getByRole('button', { name: 'Check' }).click()
  await page.locator('.results h2, .complaint').first().waitFor()
}

const pushing = (job: string, image: string): string => `on: push
permissions: { contents: read }
jobs:
  ${JSON.stringify(job)}:
    runs-on: ubuntu-latest
    steps:
      - uses: docker/login-action@v4
        with: { registry: ghcr.io, username: octo, password: '\${{ github.token }}' }
      - uses: docker/build-push-action@v7
        with: { push: true, tags: ${JSON.stringify(image)} }
`

describeSite('a hostile text', ({ open }) => {
  it('stays text in a log', async () => {
    const { page } = await open()
    for (const text of markup) {
      await explain(page, `ghcr.io/octo/app ${text} ${refused} ${text}`)
      expect(await page.locator('.marked').first().textContent()).toContain(text)
      await expectText(page)
    }
  })

  it('stays text in a workflow', async () => {
    const { page } = await open()
    for (const text of markup) {
      await check(page, pushing(text, `ghcr.io/octo/${text}`))
      await expectText(page)
    }
  })

  it('stays text in a search and in an address', async () => {
    const { page } = await open({ fragment: '#/rules' })
    for (const text of markup) {
      await page.locator('#search').fill(text)
      await expectText(page)
    }
    for (const text of markup) {
      await page.evaluate(`location.hash = '#/rules/' + encodeURIComponent(${JSON.stringify(text)})`)
      await page.locator('h1', { hasText: 'There is no finding' }).waitFor()
      await expectText(page)
    }
  })

  it('is shown with its hidden characters as signs', async () => {
    const { page } = await open()
    await explain(page, `\u202eghcr.io/octo/app\u2066\u200b\u0000\u001b[31m: ${refused}`)
    const shown = (await page.locator('.marked').first().textContent()) ?? ''
    expect(shown).toContain(refused)
    expect(shown).toMatch(/\\u\{202e\}/)
    expect(shown).not.toMatch(/\p{Cc}|\p{Cf}/u)
  })

  it('is shown with its hidden characters as signs, of a workflow too', async () => {
    const { page } = await open()
    await check(page, pushing('a\u202eb', 'ghcr.io/octo/app'))
    const shown = (await page.locator('.result').textContent()) ?? ''
    expect(shown).toMatch(/a\\u\{202e\}b/)
    expect(shown).not.toContain('\u202e')
  })

  it('that is a YAML bomb ends, and the page goes on', async () => {
    const levels = Array.from(
      { length: 40 },
      (_, at) => `a${at + 1}: &a${at + 1} [${Array(9).fill(`*a${at}`).join(', ')}]`,
    )
    const { page } = await open()
    const began = Date.now()
    await check(
      page,
      `a0: &a0 [x, x]\n${levels.join('\n')}\non: push\njobs:\n  a:\n    strategy: { matrix: *a40 }\n    steps: *a40\n`,
    )
    expect(Date.now() - began).toBeLessThan(20_000)
    await check(page, pushing('a', 'ghcr.io/octo/app'))
    expect(await page.locator('article .id').first().textContent()).toBe('missing-packages-write')
  })

  it.each([
    ['is no deflate', 'AAAA'],
    ['is no base64', '%%%'],
    ['is not what a link holds', 'q1YqSVWyUkorzcsuVqoFAA'],
  ])('in a link that %s is named, and nothing more happens', async (_, data) => {
    const { page, faults } = await open({ fragment: `#/log/${data}` })
    await page.locator('.complaint').waitFor()
    expect(await page.getByLabel('Log').inputValue()).toBe('')
    expect(faults).toEqual([])
  })

  it('in a link that grows beyond measure is named, and nothing more happens', async () => {
    const { page } = await open()
    const data = await page.evaluate(`(async () => {
      const stream = new Blob(['"' + 'x'.repeat(50e6) + '"']).stream().pipeThrough(new CompressionStream('deflate-raw'))
      const bytes = new Uint8Array(await new Response(stream).arrayBuffer())
      return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join('')).replaceAll('+', '-').replaceAll('/', '_')
    })()`)
    await page.goto(`${page.url()}#/log/${data}`)
    await page.locator('.complaint').waitFor()
    expect(await page.getByLabel('Log').inputValue()).toBe('')
  })
})
