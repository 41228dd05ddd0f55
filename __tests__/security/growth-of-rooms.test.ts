import { describe, expect, it } from '@jest/globals'
import { english } from '../../src/languages/english.ts'
import { readConfiguration } from '../../src/lint/configuration.ts'
import { lint } from '../../src/lint/lint.ts'
import { lintFiles } from '../../src/lint/lint-files.ts'
import { readJobMessage } from '../../src/preflight/job-message.ts'
import { recordedStreams } from '../terminal/recorded-streams.ts'
import { excessIn } from './growth-measure.ts'

const repeated = (count: number, part: (at: number) => string) =>
  Array.from({ length: count }, (_, at) => part(at)).join('')

/** A file with a finding on each of many lines. */
const unknownScopes = (count: number) =>
  `on: push\npermissions:\n${repeated(count, (at) => `  p${at}: read\n`)}jobs: {}\n`

/** A file with all of its findings on one line. */
const onOneLine = (count: number) =>
  `on: push\npermissions: { ${repeated(count, (at) => `p${at}: read, `)}}\njobs: {}\n`

const printed = (format: string) => (text: string) =>
  lint(['--format', format, '-'], recordedStreams({ input: text, columns: 80 }))

/** Lints a file with a configuration, which is the text before the first line of dashes. */
function excepted(both: string): void {
  const [configuration = '', text = ''] = both.split('---\n')
  const read = readConfiguration(configuration)
  lintFiles([{ path: '.github/workflows/a.yml', text }], {
    language: english,
    docs: (id) => id,
    ...(read.kind === 'configuration' && { configuration: read.configuration }),
  })
}

const entries = (count: number, file: (at: number) => string) =>
  `ignore:\n${repeated(Math.min(count, 1000), (at) => `  - { rule: invalid-permissions, job: j${at}, file: "${file(at)}" }\n`)}`

const message = (text: string) => readJobMessage(new TextEncoder().encode(text))

interface Grown {
  readonly read: (text: string) => unknown
  readonly sizes: readonly [number, number, number]
  readonly texts: Readonly<Record<string, (size: number) => string>>
}

const rooms: Readonly<Record<string, Grown>> = {
  ...Object.fromEntries(
    ['text', 'json', 'sarif'].map((format) => [
      `what lint prints as ${format}`,
      {
        read: printed(format),
        sizes: [6000, 12_000, 30_000],
        texts: { 'many findings': unknownScopes, 'many findings on one line': onOneLine },
      } satisfies Grown,
    ]),
  ),
  'exceptions of a repository': {
    read: excepted,
    sizes: [3000, 6000, 12_000],
    texts: {
      'for other files': (size) => `${entries(size, (at) => `b${at}*.yml`)}---\n${unknownScopes(size)}`,
      'for other jobs': (size) => `${entries(size, () => 'a.yml')}---\n${unknownScopes(size)}`,
      'for one line': (size) => `${entries(size, (at) => `**/${at}.yml`)}---\n${onOneLine(size)}`,
    },
  },
  'exceptions in comments': {
    read: (text) => excepted(`---\n${text}`),
    sizes: [3000, 6000, 12_000],
    texts: {
      'above one line': (size) =>
        `on: push\n${'# ghcr-preflight: ignore[missing-packages-write]\n'.repeat(size)}${onOneLine(size).slice('on: push\n'.length)}`,
      'on every line': (size) =>
        unknownScopes(size).replaceAll(
          ': read\n',
          ': read # ghcr-preflight: ignore[not-logged-in, invalid-permissions] x\n',
        ),
      'of rules that there are not': (size) => `# ghcr-preflight: ignore[${'a,'.repeat(400)}]\n`.repeat(size / 100),
    },
  },
  "the runner's record": {
    read: message,
    sizes: [500_000, 1_000_000, 2_000_000],
    texts: {
      'keys of one mapping': (size) => `{${repeated(size / 20, (at) => `"key${at}":"value",`)}`,
      'entries of the context': (size) =>
        `{"contextData":{"github":{"d":[${'{"k":"run_id","w":"1"},'.repeat(size / 22)}`,
      brackets: (size) => '['.repeat(size),
      'brackets that close': (size) => `[${'[[]],'.repeat(size / 5)}`,
      'one text': (size) => `{"a":"${'x'.repeat(size)}"`,
      'one key': (size) => `{"${'x'.repeat(size)}":1`,
      backslashes: (size) => `{"a":"${'\\'.repeat(size)}`,
      blanks: (size) => ' '.repeat(size),
      numbers: (size) => `[${'1,'.repeat(size / 2)}`,
      masks: (size) => `[${'***,'.repeat(size / 4)}`,
      'colons and commas': (size) => `{${':,'.repeat(size / 2)}`,
      'permissions that are long': (size) =>
        `{"variables":{"system.github.token.permissions":{"value":"${'x'.repeat(size)}"}}}`,
    },
  },
}

/** Quadratic time grows by the square. */
const mostExcess = 2

describe.each(Object.entries(rooms))('the time for %s', (_, { read, sizes, texts }) => {
  it.each(Object.entries(texts))(
    'grows no faster than the text over three sizes: %s',
    async (_name, textOf) => {
      const most = (sizes[2] / sizes[0]) * mostExcess
      expect(await excessIn(read, sizes.map(textOf), 0, { negligible: 100, most })).toEqual([])
    },
    180_000,
  )
})
