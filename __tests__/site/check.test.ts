import { expect, it } from '@jest/globals'
import { describeSite } from './open-page.ts'

const workflow = `on: push
permissions:
  contents: read
jobs:
  image:
    runs-on: ubuntu-latest
    steps:
      - uses: docker/login-action@v4
        with: { registry: ghcr.io, username: octo, password: '\${{ github.token }}' }
      - uses: docker/build-push-action@v7
        with: { push: true, tags: 'ghcr.io/octo/app:latest' }
`
const fixed = workflow.replace('contents: read\n', 'contents: read\n  packages: write\n')

describeSite('the field of the workflow', ({ open }) => {
  it('checks what is pasted, and shows the line and the change', async () => {
    const { page, faults } = await open()
    await page.getByLabel('Workflow').fill(workflow)
    await page.getByRole('button', { name: 'Check' }).click()
    const card = page.locator('article').first()
    expect(await card.locator('.id').textContent()).toBe('missing-packages-write')
    expect(await card.locator('.marked').allTextContents()).toEqual(['2permissions:'])
    expect(await card.locator('.diff .added').allTextContents()).toEqual(['+  packages: write'])
    expect(await page.locator('.jobs tbody tr').allTextContents()).toEqual(['imagenoneyes'])
    expect(faults).toEqual([])
  })

  it('gives the fixed file, to copy and into the field', async () => {
    const { page } = await open({ permissions: ['clipboard-read', 'clipboard-write'] })
    await page.getByLabel('Workflow').fill(workflow)
    await page.getByRole('button', { name: 'Check' }).click()
    await page.getByRole('button', { name: 'Copy the whole file' }).click()
    await page.getByRole('button', { name: 'Copied' }).waitFor()
    expect(await page.evaluate('navigator.clipboard.readText()')).toBe(fixed)
    await page.getByRole('button', { name: 'Put it into the field' }).click()
    await page.getByRole('heading', { name: 'Nothing found' }).waitFor()
    expect(await page.getByLabel('Workflow').inputValue()).toBe(fixed)
  })

  it('reads a caller and its callee together', async () => {
    const { page } = await open()
    const dropped = await page.evaluateHandle(`(() => {
      const transfer = new DataTransfer()
      transfer.items.add(new File(['on: push\\npermissions:\\n  contents: read\\njobs:\\n  a:\\n    uses: ./.github/workflows/b.yml\\n'], 'a.yml'))
      transfer.items.add(new File([${JSON.stringify(fixed.replace('on: push', 'on: workflow_call'))}], 'b.yml'))
      return transfer
    })()`)
    await page.getByLabel('Workflow').dispatchEvent('drop', { dataTransfer: dropped })
    await page.locator('.chip').nth(1).waitFor()
    await page.getByRole('button', { name: 'Check' }).click()
    const card = page.locator('article').first()
    expect(await card.locator('.id').textContent()).toBe('reusable-workflow-ceiling')
    expect(await page.locator('.file-name').allTextContents()).toEqual([
      '.github/workflows/a.yml',
      '.github/workflows/b.yml',
    ])
  })

  it('says that a good file is good', async () => {
    const { page } = await open()
    await page.getByLabel('Workflow').fill(fixed)
    await page.getByRole('button', { name: 'Check' }).click()
    expect(await page.locator('.results h2').textContent()).toBe('Nothing found')
  })

  it('shows the first of very many findings, and the others when asked', async () => {
    const { page } = await open()
    const job = (name: string) =>
      workflow
        .slice(workflow.indexOf('  image:'))
        .replace('  image:', `  ${name}:\n    permissions: { contents: read }`)
    const jobs = Array.from({ length: 40 }, (_, at) => job(`job-${at}`))
    await page.getByLabel('Workflow').fill(`on: push\njobs:\n${jobs.join('')}`)
    await page.getByRole('button', { name: 'Check' }).click()
    await page.locator('article.error').first().waitFor()
    expect(await page.locator('article.error').count()).toBe(30)
    await page.getByRole('button', { name: 'Show 10 more' }).click()
    expect(await page.locator('article.error').count()).toBe(40)
  })

  it('tries each example with a finding', async () => {
    const { page, faults } = await open()
    const examples = page.locator('.example:not(.message)')
    for (let at = 0; at < (await examples.count()); at++) {
      await examples.nth(at).click()
      await page.locator('article').first().waitFor()
      await page.getByRole('button', { name: 'Clear' }).click()
    }
    expect(faults).toEqual([])
  })
})
