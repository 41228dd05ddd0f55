import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from '@jest/globals'
import { permissionScopes } from '../../src/github/permission-scopes.ts'
import { readDeclared } from '../../src/workflow/permissions/read-declared.ts'
import { root } from '../project/project-files.ts'
import { type GithubReading, githubReader } from './github-reading.ts'
import { workflowTexts } from './material.ts'

/** A `permissions:` value in a file that is right in all other ways, for the workflow and for its job. */
const fileWith = (value: string) =>
  [
    `on: push\npermissions: ${value}\njobs: { a: { runs-on: x, steps: [{ run: x }] } }\n`,
    `on: push\njobs: { a: { runs-on: x, permissions: ${value}, steps: [{ run: x }] } }\n`,
  ] as const

const levels = [
  'write',
  'read',
  'none',
  'Write',
  'admin',
  '""',
  '',
  '~',
  'true',
  '0',
  '[write]',
  '{}',
  '"${{ \'write\' }}"',
  '"${{ inputs.a }}"',
]

/** Values of every kind: each scope with each level, and whatever else people write. */
const made = [
  ...[...permissionScopes.keys()].flatMap((scope) => levels.map((level) => `{ ${scope}: ${level} }`)),
  ...['read-all', 'write-all', 'Read-All', 'none', 'write', '{}', '[]', '[contents]', '', '~', 'true', '1', "''"],
  ...['"${{ \'read-all\' }}"', '"${{ inputs.a }}"', '"${{ 1 }}"'],
  ...[
    'package',
    'Packages',
    'pull_requests',
    'metadata',
    'workflows',
    'administration',
    'quantum',
    '"${{ inputs.a }}"',
    '<<',
    '1',
    "''",
  ].map((scope) => `{ ${scope}: write }`),
  '{ packages: read, packages: write }',
  '{ packages: read, PACKAGES: write }',
  '{ contents: &level read, packages: *level }',
  '&all { contents: read }',
  '!!str read-all',
  '"read-all"',
  '|\n  read-all',
]

/** A file, and what each reader makes of it. */
interface Read {
  readonly name: string
  readonly text: string
  readonly ours: { readonly isValid: boolean; readonly declared: string }
  readonly github: GithubReading
}

/** A difference that is known: which it is, an example, and why it may stay. */
interface Known {
  readonly why: string
  readonly example: string
  explains(read: Read): boolean
}

const known: readonly Known[] = [
  {
    why: 'A scope that is merely unknown may be new: it is a warning, and the file counts as valid.',
    example: fileWith('{ quantum: write }')[0],
    explains: ({ ours, github: { errors } }) =>
      ours.isValid && errors.length > 0 && errors.every((message) => message.startsWith('Unexpected value ')),
  },
  {
    why: 'What GitHub refuses beside `permissions:` counts if it was meant to grant permissions.',
    example: 'on: push\njobs: { a: { runs-on: x, steps: [{ run: x, permissions: { packages: write } }] } }\n',
    explains: ({ text, ours, github: { errors, others } }) =>
      !ours.isValid && errors.length === 0 && others.length > 0 && /permissions?:|<<:/.test(text),
  },
  {
    why: "GitHub's own reader takes two things that this parser refuses: a comment behind a bracket, a flat quoted text.",
    example: 'on: push\njobs: { a: { runs-on: x, env: { b: [c]# d\n }, steps: [{ run: x }] } }\n',
    explains: ({ text, ours, github: { isYaml } }) => ours.isValid && !isYaml && /[\]}]#|"[^"]*\n[^"]*"/.test(text),
  },
  {
    why: 'A number as a key is more than the parser can bear.',
    example: fileWith('{ 1: write }')[0],
    explains: ({ github: { others } }) => others.includes('raw.indexOf is not a function'),
  },
]

describe('the reader of permissions, held against @actions/workflow-parser', () => {
  let github: (text: string) => GithubReading
  beforeAll(async () => {
    github = await githubReader()
  })

  const read = (name: string, text: string): Read => {
    const { isValid, jobs } = readDeclared(name, text)
    const declared = Object.fromEntries(jobs.map(({ id, permissions }) => [id, permissions.declared]))
    return { name, text, ours: { isValid, declared: sorted(declared) }, github: github(text) }
  }

  it('reads the same of every file, and refuses the same', () => {
    const files = [
      ...workflowTexts().map(({ name, text }) => read(name, text)),
      ...made.flatMap((value) => fileWith(value).map((text) => read(value, text))),
    ]
    const unexplained = files.filter((one) => isDifferent(one) && !known.some(({ explains }) => explains(one)))
    expect(unexplained).toEqual([])
    expect(files.length).toBeGreaterThan(800)
  })

  it.each(known)('still differs, else this row can go: $why', ({ example, explains }) => {
    expect([read('example', example)].filter((one) => isDifferent(one) && explains(one))).toHaveLength(1)
  })
})

/** Of a file that is refused, only that counts. */
function isDifferent({ ours, github }: Read): boolean {
  const isValid = github.isYaml && github.errors.length === 0
  return ours.isValid !== isValid || (isValid && ours.declared !== sorted(github.declared))
}

const sorted = (value: unknown): string =>
  JSON.stringify(value, (_, one: unknown) => (isRecord(one) ? Object.fromEntries(Object.entries(one).toSorted()) : one))

const isRecord = (value: unknown): value is object => typeof value === 'object' && value !== null

/** What the schema of workflow files says of one kind of value. */
interface Definition {
  readonly mapping?: { readonly properties: Readonly<Record<string, { readonly type: string }>> }
  readonly 'one-of'?: readonly string[]
  readonly string?: { readonly constant: string }
}

describe('the table of scopes, held against the schema of @actions/workflow-parser', () => {
  const path = join(root, 'node_modules/@actions/workflow-parser/dist/workflow-v1.0.min.json')
  const { definitions }: { definitions: Readonly<Record<string, Definition>> } = JSON.parse(readFileSync(path, 'utf8'))
  const levelsOf = (type: string): readonly string[] => {
    const { string, 'one-of': kinds = [] } = definitions[type] ?? {}
    return string === undefined ? kinds.flatMap(levelsOf) : [string.constant]
  }

  it('has the same scopes, with the same levels', () => {
    const scopes = Object.entries(definitions['permissions-mapping']?.mapping?.properties ?? {})
    expect(scopes.length).toBeGreaterThan(15)
    expect(Object.fromEntries([...permissionScopes].map(([scope, levels]) => [scope, levels.toSorted()]))).toEqual(
      Object.fromEntries(scopes.map(([scope, { type }]) => [scope, levelsOf(type).toSorted()])),
    )
  })
})
