import { afterAll, describe, expect, it } from '@jest/globals'
import { projectCopy } from './project-copy.ts'

const script = 'scripts/new-finding.mjs'
const copy = projectCopy()
afterAll(() => copy.remove())

/** Places of a text's lines that begin so, in order. */
const order = (text: string, ...beginnings: readonly string[]): readonly string[] =>
  text.split('\n').flatMap((line) => beginnings.filter((beginning) => line.startsWith(beginning)))

describe('npm run new-finding', () => {
  it.each([
    ['one word', ['archived'], 'is one word'],
    ['no kebab case', ['Archived_Repository'], 'in kebab case'],
    ['two ids', ['archived-repository', 'other-repository'], 'in kebab case'],
    ['an id that is taken', ['owner-not-found'], 'src/rules/owner-not-found.ts is there already'],
    ['a place after nothing', ['archived-repository', '--after', 'nothing'], 'there is no rule nothing'],
    ['no layer', ['archived-repository', '--layer', 'cake'], 'a layer is one of'],
    ['an option that there is not', ['archived-repository', '--fast'], '--fast'],
  ])('writes nothing for %s', (_, args, why) => {
    const before = copy.read('src/rules/index.ts')
    expect(copy.run(script, ...args)).toEqual({ status: 2, said: expect.stringContaining(why) })
    expect(copy.read('src/rules/index.ts')).toBe(before)
  })

  it('gives a finding of runs its place after another, in every list', () => {
    expect(copy.run(script, 'archived-repository', '--after', 'package-linked-elsewhere')).toMatchObject({ status: 0 })
    const lines = (path: string, indent: string, [first, last]: readonly [string, string]) =>
      order(copy.read(path), `${indent}${first}`, `${indent}${last}`).slice(-2)
    const names = ['packageLinkedElsewhere', 'archivedRepository'] as const
    const ids = ["'package-linked-elsewhere'", "'archived-repository'"] as const
    expect(lines('src/rules/index.ts', '  ', names)).toEqual(names.map((name) => `  ${name}`))
    expect(lines('__tests__/rules/worlds.ts', '  ', ids)).toEqual(ids.map((id) => `  ${id}`))
    expect(copy.read('src/languages/zh-cn/packages.ts')).toContain("'archived-repository': {")
    expect(copy.read('README.md')).toContain('(docs/rules/archived-repository.md) | error | workflow author |  |')
  })

  it('gives a finding of lint a fixture, and the last place of its layer', () => {
    expect(copy.run(script, 'sha256-tag', '--lint')).toMatchObject({ status: 0 })
    expect(order(copy.read('src/rules/index.ts'), '  invalidPermissions', '  sha256Tag', '] as')).toEqual([
      '  invalidPermissions',
      '  sha256Tag',
      '] as',
    ])
    expect(copy.read('src/languages/zh-cn/workflow.ts')).toContain("'sha256-tag': {")
    expect(copy.read('__tests__/rules/worlds.ts')).not.toContain('sha256')
    expect(copy.read('__tests__/lint/fixtures/sha256-tag/expected.txt')).toBe('')
  })

  it('leaves a project that compiles and is in form', () => {
    expect(copy.compile()).toEqual({ status: 0, said: '' })
    expect(copy.lint()).toMatchObject({ status: 0 })
  })

  it('leaves tests that are red, and say what to fill', () => {
    const { status, said } = copy.test(
      '__tests__/house/catalogue',
      '__tests__/rules/precedence',
      '__tests__/rules/(archived|sha256)',
    )
    expect(status).toBe(1)
    for (const id of ['archived-repository', 'sha256-tag']) {
      expect(said).toContain(`● ${id} › has words of its own in every language`)
      expect(said).toContain(`● ${id} › has something to say in each section of its page`)
    }
    expect(said).toContain(
      '● each world of __tests__/rules/worlds.ts is explained by its own rule, and by no other › archived-repository',
    )
    expect(said).toContain('● archived-repository › fires')
    expect(said).toContain('● sha256-tag › tells of a job that has the fault')
    expect(said).toContain('has an example of each finding that lint can meet')
  })
})
