import { describe, expect, it } from '@jest/globals'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { parse } from 'yaml'
import { readConfiguration } from '../../src/lint/configuration.ts'
import { rules } from '../../src/rules/index.ts'
import { read } from '../project/project-files.ts'

const schema = JSON.parse(read('docs/config.schema.json'))
const isOfSchema = new Ajv2020({ allErrors: true }).compile(schema)

const whole = `rules:
  not-logged-in: off
  needless-pat: warning
ignore:
  - rule: missing-packages-write
    file: release.yml
    job: build
    reason: pushed by hand
  - { rule: fork-pull-request }
assume-default: read
`

describe('a configuration', () => {
  it('is read whole', () => {
    expect(readConfiguration(whole)).toEqual({
      kind: 'configuration',
      configuration: {
        rules: new Map([
          ['not-logged-in', 'off'],
          ['needless-pat', 'warning'],
        ]),
        ignore: [
          { rule: 'missing-packages-write', file: 'release.yml', job: 'build', reason: 'pushed by hand', line: 5 },
          { rule: 'fork-pull-request', line: 9 },
        ],
        assumeDefault: 'read',
      },
    })
    expect(isOfSchema(parse(whole))).toBe(true)
  })

  it.each(['', '# nothing yet\n', 'rules:\nignore:\n', 'rules: {}\nignore: []\n'])('may say nothing: %j', (text) => {
    const configuration = { rules: new Map(), ignore: [] }
    expect(readConfiguration(text)).toEqual({ kind: 'configuration', configuration })
  })

  it.each([
    ['rules: [', 'unreadable', 1, 9, undefined],
    ['- rules\n', 'not-a-mapping', 1, 1, undefined],
    ['rule: {}\n', 'unknown-key', 1, 1, 'rules'],
    ['rules: [not-logged-in]\n', 'not-a-mapping', 1, 1, undefined],
    ['rules:\n  not-loged-in: off\n', 'unknown-rule', 2, 3, 'not-logged-in'],
    ['rules:\n  not-logged-in: info\n', 'not-a-value', 2, 3, undefined],
    ['ignore: { rule: not-logged-in }\n', 'not-a-list', 1, 1, undefined],
    ['ignore:\n  - not-logged-in\n', 'not-a-mapping', 2, 5, undefined],
    ['ignore:\n  - { file: a.yml }\n', 'no-rule', 2, 5, undefined],
    ['ignore:\n  - { rule: x }\n', 'unknown-rule', 2, 13, undefined],
    ['ignore:\n  - { rule: not-logged-in, files: a }\n', 'unknown-key', 2, 28, 'file'],
    ['ignore:\n  - { rule: not-logged-in, job: [a] }\n', 'not-a-value', 2, 28, undefined],
    ['ignore:\n  - { rule: not-logged-in, file: "*a*a*a*a*a" }\n', 'too-many-stars', 2, 34, undefined],
    [`ignore:\n${'  - { rule: not-logged-in }\n'.repeat(1001)}`, 'too-many-entries', 1, 1, undefined],
    ['assume-default: none\n', 'not-a-value', 1, 1, undefined],
  ])('%j is wrong: %s at %i:%i, near %s', (text, kind, line, column, near) => {
    const read = readConfiguration(text)
    const problem = read.kind === 'problem' ? read.problem : undefined
    expect([problem?.kind, problem?.position, problem?.near]).toEqual([kind, { line, column }, near])
  })
})

describe('docs/config.schema.json', () => {
  it('knows every rule, and no other', () => {
    const ids = rules.map(({ id }) => id)
    expect(schema.$defs.rule.enum).toEqual(ids)
  })

  it.each([
    { rule: {} },
    { rules: { 'not-loged-in': 'off' } },
    { rules: { 'not-logged-in': 'info' } },
    { ignore: [{ file: 'a.yml' }] },
    { ignore: [{ rule: 'not-logged-in', files: 'a' }] },
    { 'assume-default': 'none' },
  ])('refuses what is refused here: %j', (value) => {
    expect(isOfSchema(value)).toBe(false)
  })
})
