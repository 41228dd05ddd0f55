import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from '@jest/globals'
import { runBundle } from '../../simulator/run-bundle.ts'
import { readDocument } from '../../src/workflow/document.ts'
import { granting, network, runStep } from './run-step.ts'
import { scene } from './scenes.ts'

const mib = 1024 * 1024
const filled = (part: string, length = mib) => part.repeat(Math.floor(length / part.length))

/** Texts whose parts the parser takes kilobytes for, and would end the process for. */
const dense: Readonly<Record<string, string>> = {
  'open brackets': `on: ${filled('[')}`,
  'open braces': `on: ${filled('{a: ')}`,
  'brackets that close': `on: ${filled('[', mib / 2)}${filled(']', mib / 2)}`,
  'empty lists': `on: [${filled('[],')}]`,
  'empty mappings': `on: [${filled('{},')}]`,
  'keys in a row': `on: ${filled('? ')}`,
  'items in a row': `on:\n  ${filled('- ')}x`,
  'items in a row, with tabs': `on:\n  ${filled('-\t')}x`,
  'values in a row': filled(': '),
}

describe('a text of 1 MiB', () => {
  it.each(Object.entries(dense))('that is full of %s is not parsed, and not called invalid', (_, text) => {
    expect(readDocument(text)).toMatchObject({ kind: 'unreadable', isTooLarge: true })
  })

  it.each([
    ['lines', '# a comment\n'],
    ['rules', `# ${'-'.repeat(5000)}\n`],
    ['colours', 'echo "\\033[31mred\\033[0m"; '.repeat(200)],
  ])('that has but %s is', (_, part) => {
    expect(readDocument(`on: push\n${part.startsWith('#') ? filled(part, mib / 2) : `run: |\n  ${part}\n`}`).kind).toBe(
      'tree',
    )
  })
})

describe('a workflow of the checkout', () => {
  const folder = mkdtempSync(join(tmpdir(), 'bounded-files-'))
  afterAll(() => rmSync(folder, { recursive: true }))
  const path = '.github/workflows/release.yml'

  it.each(['open brackets', 'keys in a row', 'items in a row'])(
    'with %s costs a run its explanation alone',
    async (name) => {
      const files = { [path]: dense[name] ?? '' }
      const world = {
        repositories: { 'octo/app': { files } },
        credentials: { job: { kind: 'job-token', repository: 'octo/app', permissions: {} } },
      }
      const { exitCode, outputs } = await runBundle(scene('dense', { world }), { main: 'dist/index.js' })
      expect([exitCode, outputs['verdict'], Object.keys(outputs).length]).toEqual([1, 'denied', 7])
    },
  )

  it('of more than 1 MiB is not read', async () => {
    mkdirSync(join(folder, '.github/workflows'), { recursive: true })
    writeFileSync(join(folder, path), `on: push\njobs: {}\n${filled('#\n', 2 * mib)}`)
    const message = 'installation not allowed to Write organization package'
    const transport = network((url, method) =>
      method === 'POST' ? { status: 403, body: { errors: [{ code: 'DENIED', message }] } } : granting(url, method),
    )
    const env = { GITHUB_WORKSPACE: folder, GITHUB_WORKFLOW_REF: `octo/app/${path}@refs/heads/main` }
    await runStep({ transport, env })
    expect(transport.sent.some(({ url }) => url.pathname.includes('/contents/'))).toBe(true)
  })
})
