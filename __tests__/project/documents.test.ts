import { describe, expect, it } from '@jest/globals'
import { parse } from 'yaml'
import { readInputs } from '../../src/action/inputs.ts'
import { english } from '../../src/languages/english.ts'
import { languageIds } from '../../src/languages/language.ts'
import { lintFiles } from '../../src/lint/lint-files.ts'
import { rules } from '../../src/rules/index.ts'
import { patchAll } from '../../src/workflow/patch.ts'
import { type Example, examplesIn, lintExample, readExample } from './page-examples.ts'
import { has, read, readmes } from './project-files.ts'

interface ActionFile {
  readonly name: string
  readonly description: string
  readonly inputs: Readonly<Record<string, { readonly description: string; readonly default: string }>>
  readonly outputs: Readonly<Record<string, { readonly description: string }>>
  readonly runs: { readonly using: string; readonly main: string }
}

const action: ActionFile = parse(read('action.yml'))
const onNode24: ActionFile = parse(read('node24/action.yml'))
const manifest: Readonly<Record<string, unknown>> = JSON.parse(read('package.json'))

describe('action.yml', () => {
  it('is the same for both versions of Node, except for `runs`', () => {
    expect({ ...onNode24, runs: action.runs }).toEqual(action)
    expect(action.runs).toEqual({ using: 'node20', main: 'dist/index.js' })
    expect(onNode24.runs).toEqual({ using: 'node24', main: '../dist/index.js' })
  })

  it('declares the inputs that are read, and no others', () => {
    const asked = new Set<string>()
    const defaults: Readonly<Record<string, string>> = { images: 'ghcr.io/octo/app', username: 'octocat' }
    const input = (name: string): string => {
      asked.add(name)
      return defaults[name] ?? ''
    }
    readInputs(input, { GITHUB_SERVER_URL: 'https://github.com', GITHUB_REPOSITORY: 'octo/app' })
    expect([...asked].toSorted()).toEqual(Object.keys(action.inputs).toSorted())
  })

  it('names every language in the input `language`, as the READMEs do', () => {
    const texts = [action, onNode24].map(({ inputs }) => inputs['language']?.description ?? '')
    const rows = readmes.map((readme) => read(readme).match(/^\| `language` .*$/m)?.[0] ?? '')
    const silent = [...texts, ...rows].filter((text) => languageIds.some((id) => !new RegExp(`\\b${id}\\b`).test(text)))
    expect(silent).toEqual([])
  })

  it('is what package.json says', () => {
    expect(action.name).toBe(manifest['name'])
    expect(action.description).toBe(manifest['description'])
  })

  it('describes itself in fewer than the 125 characters that the Marketplace takes', () => {
    expect(action.description.length).toBeLessThan(125)
  })
})

describe.each(readmes)('%s', (readme) => {
  const rows = read(readme)
    .split('\n')
    .filter((line) => line.startsWith('|'))
  const rowOf = (name: string) => rows.find((row) => row.startsWith(`| \`${name}\` |`)) ?? ''

  it.each(Object.entries(action.inputs))('documents the input %s and its default', (name, { default: value }) => {
    expect(rowOf(name)).not.toBe('')
    expect(rowOf(name)).toContain(value)
  })

  it.each(Object.keys(action.outputs))('documents the output %s', (name) => {
    expect(rowOf(name)).not.toBe('')
  })
})

describe.each(rules.filter(({ lint }) => lint !== undefined).map(({ id }) => id))('docs/rules/%s.md', (id) => {
  const { before, after } = examplesIn(has(`docs/rules/${id}.md`) ? read(`docs/rules/${id}.md`) : '')

  it('shows a workflow with the fault under Before', () => {
    expect(findingsIn(before)).toContain(id)
  })

  it('shows a workflow without it under After', () => {
    expect(after).not.toEqual([])
    expect(findingsIn(after)).not.toContain(id)
  })
})

describe('what a page shows below After', () => {
  const changed = rules.flatMap(({ id }) => {
    const { before, after } = examplesIn(read(`docs/rules/${id}.md`))
    const made = before.map((example) => ({ ...example, text: changedText(id, example, before) }))
    return before.some(({ text }, index) => made[index]?.text !== text) ? [{ id, made, after }] : []
  })

  it('is made by a change on some pages', () => {
    expect(changed.map(({ id }) => id)).toEqual(
      expect.arrayContaining(['missing-packages-write', 'read-only-default-permissions', 'reusable-workflow-ceiling']),
    )
  })

  it.each(changed)('is what the change makes of Before: $id', ({ made, after }) => {
    expect(made).toEqual(after)
  })
})

describe('examples in pages', () => {
  it('are found under Before and After', () => {
    const page = '### Before\n```yaml\na: 1\n```\n**After**, whole:\n\n```yml\n# .github/workflows/x.yml\nb: 1\n```\n'
    expect(examplesIn(`\`\`\`yaml\nother: 1\n\`\`\`\n${page}`)).toEqual({
      before: [{ file: '.github/workflows/release.yml', text: 'a: 1\n' }],
      after: [{ file: '.github/workflows/x.yml', text: '# .github/workflows/x.yml\nb: 1\n' }],
    })
  })
})

/** Ids of what lint finds in the files of an example, which may call each other. */
function findingsIn(examples: readonly Example[]): readonly string[] {
  const sources = examples.map(({ file, text }) => ({ path: file, text }))
  const linted = lintFiles(sources, { language: english, docs: (id) => id, repository: 'octo/app' })
  return linted.flatMap(({ findings }) => findings.map(({ finding }) => finding.id))
}

/** A file of an example after the changes that a rule offers for it, as `lint --fix` carries them out. */
function changedText(id: string, { file, text }: Example, all: readonly Example[]): string {
  const edits = lintExample({ file, text }, all).flatMap(({ rule, diagnosis }) =>
    rule.id === id && diagnosis.edit !== undefined ? [diagnosis.edit] : [],
  )
  return patchAll(readExample({ file, text }, all), edits)?.text ?? text
}

describe('the threat model', () => {
  it('names tests that there are', () => {
    const [, table = ''] = read('docs/security.md').split('## What holds, and by which test')
    const [rows = ''] = table.split('\n## ')
    const named = [...rows.matchAll(/`([a-z][a-z-]*(?:\/[a-z-]+)?)`/g)].map(([, name = '']) => name)
    const paths = named.map((name) => `__tests__/${name.includes('/') ? name : `security/${name}`}.test.ts`)
    expect(paths.length).toBeGreaterThan(30)
    expect(paths.filter((path) => !has(path))).toEqual([])
  })
})
