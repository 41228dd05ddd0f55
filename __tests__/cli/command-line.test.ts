import { readFileSync } from 'node:fs'
import { describe, expect, it } from '@jest/globals'
import { commandLine } from '../../src/cli/command-line.ts'
import { recordedStreams } from '../terminal/recorded-streams.ts'

const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as {
  version: string
}

const commands = ['check', 'lint', 'explain']

async function run(args: readonly string[], input?: string) {
  const streams = recordedStreams(input === undefined ? {} : { input })
  return { exitCode: await commandLine(args, streams), ...streams.written }
}

describe('the command line', () => {
  it.each(['--version', ...commands.map((command) => `${command} --version`)])(
    'tells its version: %s',
    async (line) => {
      expect(await run(line.split(' '))).toEqual({ exitCode: 0, out: `${version}\n`, err: '' })
    },
  )

  it.each([
    ['--help', 'ghcr-preflight check ghcr.io/octo/app'],
    ['-h', 'ghcr-preflight COMMAND --help'],
    ['check --help', '--access push|pull'],
    ['lint --help', '--fix'],
    ['explain --help', '| ghcr-preflight explain'],
    ['explain build.log --help', '[FILE]'],
  ])('helps: %s', async (line, text) => {
    const { exitCode, out, err } = await run(line.split(' '))
    expect({ exitCode, err }).toEqual({ exitCode: 0, err: '' })
    expect(out).toContain(text)
    expect(out).toContain('Examples:')
    expect(Math.max(...out.split('\n').map((text) => text.length))).toBeLessThanOrEqual(100)
  })

  it.each([
    ['', 'no command'],
    ['frobnicate', '"frobnicate" is not a command'],
    ['toString', '"toString" is not a command'],
    ['explain --frobnicate', "Unknown option '--frobnicate'; see --help"],
    ['explain --format yaml', '--format takes text or json, not "yaml"'],
    ['lint --format yaml', '--format takes text, json, github or sarif, not "yaml"'],
    ['explain --format', "Option '--format <value>' argument missing"],
    ['explain a.log b.log', 'not also "b.log"'],
    ['explain no/such/file.log', 'there is no file "no/such/file.log"'],
    ['explain src', '"src" is a folder, not a log'],
    ['explain', 'no log: name a FILE, or pipe one in'],
    ['explain -- --help', 'there is no file "--help"'],
  ])('says in one line what is wrong: %s', async (line, text) => {
    const { exitCode, out, err } = await run(line.split(' ').filter(Boolean))
    expect({ exitCode, out }).toEqual({ exitCode: 2, out: '' })
    expect(err).toContain(text)
    expect(err).toMatch(/^ghcr-preflight: [^\n]+\n$/)
  })
})
