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
    ['one word', ['coffee'], 'is one word'],
    ['no kebab case', ['Spilt_Coffee'], 'in kebab case'],
    ['two ids', ['spilt-coffee', 'cold-coffee'], 'in kebab case'],
    ['an id that is taken', ['owner-not-found'], 'src/rules/owner-not-found.ts is there already'],
    ['a place after nothing', ['spilt-coffee', '--after', 'nothing'], 'there is no rule nothing'],
    ['no layer', ['spilt-coffee', '--layer', 'cake'], 'a layer is one of'],
    ['an option that there is not', ['spilt-coffee', '--fast'], '--fast'],
  ])('writes nothing for %s', (_, args, why) => {
    const before = copy.read('src/rules/index.ts')
    expect(copy.run(script, ...args)).toEqual({ status: 2, said: expect.stringContaining(why) })
    expect(copy.read('src/rules/index.ts')).toBe(before)
  })

  it('gives a finding of runs its place after another, in every list', () => {
    expect(copy.run(script, 'spilt-coffee', '--after', 'package-linked-elsewhere')).toMatchObject({ status: 0 })
    const lines = (path: string, indent: string, [first, last]: readonly [string, string]) =>
      order(copy.read(path), `${indent}${first}`, `${indent}${last}`).slice(-2)
    const names = ['packageLinkedElsewhere', 'spiltCoffee'] as const
    const ids = ["'package-linked-elsewhere'", "'spilt-coffee'"] as const
    expect(lines('src/rules/index.ts', '  ', names)).toEqual(names.map((name) => `  ${name}`))
    expect(lines('__tests__/rules/worlds.ts', '  ', ids)).toEqual(ids.map((id) => `  ${id}`))
    expect(copy.read('src/languages/zh-cn/packages.ts')).toContain("'spilt-coffee': {")
    expect(copy.read('README.md')).toContain('(docs/rules/spilt-coffee.md) | error | workflow author |  |')
  })

  it('gives a finding of lint a fixture, and the last place of its layer', () => {
    expect(copy.run(script, 'coffee2-go', '--lint')).toMatchObject({ status: 0 })
    expect(order(copy.read('src/rules/index.ts'), '  invalidPermissions', '  coffee2Go', '] as')).toEqual([
      '  invalidPermissions',
      '  coffee2Go',
      '] as',
    ])
    expect(copy.read('src/languages/zh-cn/workflow.ts')).toContain("'coffee2-go': {")
    expect(copy.read('__tests__/rules/worlds.ts')).not.toContain('coffee2')
    expect(copy.read('__tests__/lint/fixtures/coffee2-go/expected.txt')).toBe('')
  })

  it('leaves a project that compiles and is in form', () => {
    expect(copy.compile()).toEqual({ status: 0, said: '' })
    expect(copy.lint()).toMatchObject({ status: 0 })
  })

  it('leaves tests that are red, and say what to fill', () => {
    const { status, said } = copy.test(
      '__tests__/project/catalogue',
      '__tests__/rules/precedence',
      '__tests__/rules/(spilt|coffee2)',
    )
    expect(status).toBe(1)
    for (const id of ['spilt-coffee', 'coffee2-go']) {
      expect(said).toContain(`● ${id} › has words of its own in every language`)
      expect(said).toContain(`● ${id} › has something to say in each section of its page`)
    }
    expect(said).toContain(
      '● each world of __tests__/rules/worlds.ts is explained by its own rule, and by no other › spilt-coffee',
    )
    expect(said).toContain('● spilt-coffee › fires')
    expect(said).toContain('● coffee2-go › tells of a job that has the fault')
    expect(said).toContain('has an example of each finding that lint can meet')
  })
})
