import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from '@jest/globals'
import { explain } from '../../src/explain/explain.ts'
import { recordedStreams } from '../terminal/recorded-streams.ts'

const folder = mkdtempSync(join(tmpdir(), 'explain '))
afterAll(() => rmSync(folder, { recursive: true }))

const log = `2026-03-04T10:00:01.0000700Z #8 pushing layers
2026-03-04T10:00:02.0000700Z #8 ERROR: failed to push ghcr.io/octo/app:1: denied: permission_denied: write_package
2026-03-04T10:00:03.0000700Z ##[error]buildx failed with: ERROR: failed to solve: failed to push ghcr.io/octo/app:1: denied: permission_denied: write_package
`

async function explained(input: string, args: string[] = [], options: Parameters<typeof recordedStreams>[0] = {}) {
  const streams = recordedStreams({ input, ...options })
  return { exitCode: await explain(args, streams), ...streams.written }
}

describe('explain', () => {
  it('shows people the line, what it means, what to do and what to run', async () => {
    const { exitCode, out } = await explained(log, [], { columns: 60 })
    expect(exitCode).toBe(0)
    expect(out).toBe(`The package does not grant this repository access [repository-not-granted]
  line 2: #8 ERROR: failed to push ghcr.io/octo/app:1: denied: permission_denied: write_package
  line 3: buildx failed with: ERROR: failed to solve: failed to push ghcr.io/octo/app:1: denied: permission_denied: write_package
  The package exists, but does not let this repository (or
  user) write to it.
  A package admin opens Package settings → Manage Actions
  access → Add repository → Write.
  https://github.com/org/ghcr-preflight/blob/v1.0.0/docs/rules/repository-not-granted.md
  It could also be user-not-granted,
  package-linked-elsewhere, unreadable-package.

To be sure, run:
  ghcr-preflight check ghcr.io/octo/app
  ghcr-preflight lint
`)
  })

  it('gives scripts the lines and their findings', async () => {
    const { exitCode, out } = await explained(log, ['--format', 'json'])
    const { version, matches } = JSON.parse(out) as { version: number; matches: { line: number; findings: string[] }[] }
    expect({ exitCode, version }).toEqual({ exitCode: 0, version: 1 })
    expect(matches.map(({ line, findings }) => [line, findings[0]])).toEqual([
      [2, 'repository-not-granted'],
      [3, 'repository-not-granted'],
    ])
  })

  it('says so where it knows nothing', async () => {
    expect(await explained('all is well\n', ['--format=json'])).toMatchObject({
      exitCode: 1,
      out: '{\n  "version": 1,\n  "matches": []\n}\n',
    })
    expect(await explained('')).toMatchObject({ exitCode: 1, err: '' })
  })

  it('reads a file, also one that PowerShell wrote', async () => {
    const files = [Buffer.from(log), Buffer.from(`\ufeff${log}`), Buffer.from(`\ufeff${log}`, 'utf16le')]
    for (const [index, bytes] of files.entries()) {
      const file = join(folder, `build ${index}.log`)
      writeFileSync(file, bytes)
      const { exitCode, out } = await explained('', [file, '--format', 'json'])
      expect({ exitCode, lines: out.match(/"line": \d/g) }).toEqual({ exitCode: 0, lines: ['"line": 2', '"line": 3'] })
    }
  })

  it('reads standard input where the file is "-"', async () => {
    expect((await explained(log, ['-'])).exitCode).toBe(0)
  })

  it.each([
    [{ isTerminal: true }, true],
    [{ isTerminal: true, env: { NO_COLOR: '1' } }, false],
    [{ isTerminal: true, env: { NO_COLOR: '' } }, true],
    [{ isTerminal: true, env: { TERM: 'dumb' } }, false],
    [{ isTerminal: false }, false],
  ])('colours where %j: %j', async (options, isColoured) => {
    expect((await explained(log, [], options)).out.includes('\u001b[')).toBe(isColoured)
  })

  it('lets no control character of a log reach the terminal', async () => {
    const { out } = await explained(`denied: permission_denied: write_package \u0007\u001b]0;title\u0007\u202e\n`)
    expect(out.replaceAll('\n', '')).toMatch(/^[\P{C}]+$/u)
  })

  it('names each cause once, and points to lint where the workflow files tell', async () => {
    const { out } = await explained(
      "The nested job 'push' is requesting 'packages: write', but is only allowed 'packages: read'.\n".repeat(9),
    )
    expect(out.match(/\[reusable-workflow-ceiling\]/g)).toHaveLength(1)
    expect(out).toMatch(/To be sure, run:\n {2}ghcr-preflight lint\n$/)
  })
})
