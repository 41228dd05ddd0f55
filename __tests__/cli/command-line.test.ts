import { readFileSync } from 'node:fs'
import { describe, expect, it } from '@jest/globals'
import { commandLine } from '../../src/cli/command-line.ts'
import { type LanguageId, languageIds } from '../../src/languages/language.ts'
import { commandNames } from '../../src/terminal/commands.ts'
import { columnsOf } from '../../src/terminal/wrap.ts'
import { recordedStreams } from '../terminal/recorded-streams.ts'

const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as {
  version: string
}

async function run(args: readonly string[], language: LanguageId = 'en', columns = 80) {
  const streams = recordedStreams({ language, columns })
  return { exitCode: await commandLine(args, streams), ...streams.written }
}

describe('the command line', () => {
  it.each(['--version', ...commandNames.map((command) => `${command} --version`)])(
    'says its version: %s',
    async (line) => {
      expect(await run(line.split(' '))).toEqual({ exitCode: 0, out: `${version}\n`, err: '' })
    },
  )

  it.each([
    ['--help', 'ghcr-preflight check ghcr.io/octo/app'],
    ['-h', 'ghcr-preflight help COMMAND'],
    ['', 'ghcr-preflight help COMMAND'],
    ['help', 'ghcr-preflight help COMMAND'],
    ['check --help', '--access push|pull'],
    ['help check', '--access push|pull'],
    ['lint --help', '--fix'],
    ['explain --help', '| ghcr-preflight explain'],
    ['explain build.log --help', '[FILE | RUN-URL]'],
    ['help audit', '--assume-default read|write'],
  ])('helps in every language: %s', async (line, text) => {
    for (const language of languageIds) {
      const { exitCode, out, err } = await run(line.split(' ').filter(Boolean), language)
      expect({ exitCode, err }).toEqual({ exitCode: 0, err: '' })
      expect(out).toContain(text)
      expect(out).toMatch(language === 'en' ? /^Examples:$/m : /^示例：$/m)
    }
  })

  it.each([40, 80, 120])('helps in %i columns, but for what is typed', async (columns) => {
    for (const language of languageIds)
      for (const command of ['overview', ...commandNames]) {
        const { out } = await run(command === 'overview' ? [] : ['help', command], language, columns)
        const isTyped = /^ {2}(?:#|.*(?:ghcr-preflight|gh auth))/
        const tooLong = out.split('\n').filter((line) => columnsOf(line) > columns && !isTyped.test(line))
        expect(tooLong).toEqual([])
        expect(out.split('\n').filter((line) => /^\s*[，。：；！？、）”]|[（“]$/.test(line))).toEqual([])
      }
  })

  it.each(commandNames)('names the same options of %s in every language', async (command) => {
    const optionsIn = async (language: LanguageId) =>
      [...(await run(['help', command], language)).out.matchAll(/^ {2}(--[a-z-]+)/gm)].map(([, option]) => option)
    for (const language of languageIds) expect(await optionsIn(language)).toEqual(await optionsIn('en'))
  })

  it.each([
    ['frobnicate', '"frobnicate" is not a command; see --help'],
    ['toString', '"toString" is not a command'],
    ['lnt', '"lnt" is not a command; did you mean "lint"?'],
    ['chekc a', 'did you mean "check"?'],
    ['help lin', 'did you mean "lint"?'],
    ['--halp', '--halp is not an option here; did you mean "--help"?'],
    ['explain --frobnicate', '--frobnicate is not an option here; see --help'],
    ['lint --fxi', '--fxi is not an option here; did you mean "--fix"?'],
    ['check --acces pull', 'did you mean "--access"?'],
    ['explain --format yaml', '--format takes text or json, not "yaml"'],
    ['lint --format jsn', '--format takes text, json, github or sarif, not "jsn"; did you mean "json"?'],
    ['lint --language zh', '--language takes en or zh-CN, not "zh"; did you mean "zh-CN"?'],
    ['lint --language', '--language needs a value'],
    ['explain --format', '--format needs a value'],
    ['explain --format --help=x', '--format needs a value'],
    ['lint --fix=yes', '--fix takes no value'],
    ['explain a.log b.log', 'not also "b.log"'],
    ['explain no/such/file.log', 'there is no file "no/such/file.log"'],
    ['explain src', '"src" is a folder, not a log'],
    ['explain', 'no log: name a FILE, or pipe one in'],
    ['explain -- --help', 'there is no file "--help"'],
    ['explain -- --language=zh-CN', 'there is no file "--language=zh-CN"'],
  ])('says in one line what is wrong: %s', async (line, text) => {
    const { exitCode, out, err } = await run(line.split(' '))
    expect({ exitCode, out }).toEqual({ exitCode: 2, out: '' })
    expect(err).toContain(text)
    expect(err).toMatch(/^ghcr-preflight: [^\n]+\n$/)
  })

  it.each(['lint --fxi --language zh-CN', '--language zh-CN lint --fxi', 'lint --language=zh-CN --fxi'])(
    'takes the language anywhere: %s',
    async (line) => {
      expect(await run(line.split(' '))).toEqual({
        exitCode: 2,
        out: '',
        err: 'ghcr-preflight: 此处没有 --fxi 选项，是否想输入“--fix”？\n',
      })
    },
  )
})
