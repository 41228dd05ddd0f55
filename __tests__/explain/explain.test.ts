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
  it('shows people the lines, where to go, what else it may be and how to tell, and what answers for sure', async () => {
    const { exitCode, out } = await explained(log, [], { columns: 70 })
    expect(exitCode).toBe(0)
    expect(out).toMatch(/^The package does not let this repository write\n\[repository-not-granted\]\n/)
    expect(out).toContain(`
  line 2: #8 ERROR: failed to push ghcr.io/octo/app:1: denied: permission_denied: write_package
  line 3: buildx failed with: ERROR: failed to solve: failed to push ghcr.io/octo/app:1: denied: permission_denied: write_package
`)
    expect(out).toContain(`
  if octo is an organisation: https://github.com/orgs/octo/packages/container/app/settings
  if octo is a person: https://github.com/users/octo/packages/container/app/settings
  https://github.com/org/ghcr-preflight/blob/v1.0.0/docs/rules/repository-not-granted.md
  It could also be, if the login uses a personal access token:
    The token's user may not write this package, or may not create one
    here [user-not-granted]
    https://github.com/org/ghcr-preflight/blob/v1.0.0/docs/rules/user-not-granted.md
`)
    expect(out).toMatch(
      /\n {2}Or, about the same:\n {4}The package belongs to another repository\s+\[package-linked-elsewhere\]\n/,
    )
    expect(out).toMatch(
      /\n\nTo be sure:\n {2}- uses: org\/ghcr-preflight@v1\n {4}with:\n {6}images: ghcr\.io\/octo\/app\n {4}As a step [^$]+$/,
    )
    expect(out).not.toContain('ghcr-preflight check')
  })

  it('speaks Chinese', async () => {
    const { out } = await explained(log, [], { columns: 70, language: 'zh-CN' })
    expect(out).toContain('\n  第 2 行：#8 ERROR: failed to push')
    expect(out).toContain('\n  octo 是组织时：https://github.com/orgs/octo/packages/container/app/settings\n')
    expect(out).toMatch(/\n如需确认：\n {2}- uses: /)
    expect((await explained('all is well', [], { language: 'zh-CN' })).out).toBe(
      '在这份日志中没有找到已知的原因。提供更长的日志也许会有结果。\n',
    )
  })

  it.each([
    ['denied: permission_denied: The token provided does not match expected scopes.', {}, 'ghcr-preflight check'],
    ['denied: denied', { npm_command: 'exec' }, 'npx ghcr-preflight check'],
    ['Error response from daemon: Head "https://ghcr.io/v2/octo/app/manifests/1": unauthorized', {}, '--access pull'],
    [
      'Head "https://containers.octo.ghe.com/v2/octo/app/manifests/1": denied: denied',
      {},
      '--registry containers.octo.ghe.com',
    ],
  ])(
    "offers a question to the registry where the credential is a person's, and says whose answer it is: %s",
    async (line, env, command) => {
      const { out } = await explained(line, [], { env })
      expect(out).toContain(`\n  ${command.startsWith('-') ? 'ghcr-preflight check ' : command}`)
      expect(out).toContain(command)
      expect(out).toMatch(/GHCR_TOKEN, GH_TOKEN or GITHUB_TOKEN[^.]+\.\s+The answer is\s+for/)
    },
  )

  it('offers no command if none would answer the question', async () => {
    expect((await explained('Error response from daemon: manifest unknown')).out).not.toContain('To be sure')
  })

  it('shows a reason that is not known as it is', async () => {
    const line = 'ERROR: failed to push ghcr.io/octo/app:1: denied: the moon is in the wrong quarter'
    const { exitCode, out } = await explained(line)
    expect(exitCode).toBe(1)
    expect(out).toContain(`not known here; read it as it is:\n  line 1: ${line}\n`)
    expect((await explained(line, ['--format', 'json'])).out).toContain('"matches": []')
  })

  it('names the job of a line where the log does', async () => {
    const line = 'build\tpush\t2026-03-04T10:00:02.0000700Z denied: permission_denied: write_package'
    expect((await explained(line)).out).toContain('\n  build, line 1: denied: permission_denied: write_package\n')
    const { matches } = JSON.parse((await explained(line, ['--format', 'json'])).out) as { matches: unknown }
    expect(matches).toMatchObject([{ line: 1, job: 'build' }])
  })

  it('prints no workflow command of a log as JSON', async () => {
    const line = '::error::x ##[error]y denied: permission_denied: write_package \u0085##[group]z'
    const json = (await explained(`${line}\n`, ['--format', 'json'])).out
    expect(json).not.toContain('##[')
    expect(JSON.parse(json)).toMatchObject({ matches: [{ text: expect.stringContaining('##[error]y') }] })
  })

  it('gives scripts the lines and their findings', async () => {
    const { exitCode, out } = await explained(log, ['--format', 'json'])
    const page = 'https://github.com/org/ghcr-preflight/blob/v1.0.0/docs/rules/repository-not-granted.md'
    const match = { findings: expect.arrayContaining(['repository-not-granted', 'user-not-granted']), docs: page }
    expect(exitCode).toBe(0)
    expect(JSON.parse(out)).toEqual({
      version: 1,
      matches: [
        { line: 2, text: expect.stringContaining('#8 ERROR'), ...match },
        { line: 3, text: expect.stringContaining('buildx failed'), ...match },
      ],
    })
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
    expect(out).toMatch(/To be sure:\n {2}ghcr-preflight lint\n {4}Reads [^$]+\n$/)
  })
})
