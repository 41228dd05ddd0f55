import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { projectCopy } from './project-copy.ts'

const script = 'scripts/new-finding.mjs'
const copy = projectCopy()
beforeAll(() => {
  copy.build()
})
afterAll(() => copy.remove())

/** Lines of a text with this beginning, in order. */
const order = (text: string, ...beginnings: readonly string[]): readonly string[] =>
  text.split('\n').flatMap((line) => beginnings.filter((beginning) => line.startsWith(beginning)))

describe('npm run new-finding', () => {
  it.each([
    ['one word', ['coffee'], 'is one word'],
    ['no kebab case', ['Spilt_Coffee'], 'in kebab case'],
    ['two ids', ['spilt-coffee', 'cold-coffee'], 'in kebab case'],
    ['an id that is taken', ['owner-not-found'], 'src/rules/owner-not-found.ts exists already'],
    ['a place after nothing', ['spilt-coffee', '--after', 'nothing'], 'there is no rule nothing'],
    ['no subject', ['spilt-coffee', '--subject', 'cake'], 'a subject is one of'],
    ['an unknown option', ['spilt-coffee', '--fast'], '--fast'],
  ])('writes nothing for %s', (_, args, why) => {
    const before = copy.read('src/rules/index.ts')
    expect(copy.run(script, ...args)).toEqual({ status: 2, said: expect.stringContaining(why) })
    expect(copy.read('src/rules/index.ts')).toBe(before)
  })

  it('puts a finding of runs after another, with a row in each list of findings', () => {
    expect(copy.run(script, 'spilt-coffee', '--after', 'package-linked-elsewhere')).toMatchObject({ status: 0 })
    const names = ['  packageLinkedElsewhere', '  spiltCoffee', '  unreadablePackage']
    expect(order(copy.read('src/rules/index.ts'), ...names)).toEqual(names)
    expect(copy.read('docs/findings.md')).toContain('(rules/spilt-coffee.md) | error | package admin |  |')
    expect(copy.read('docs/zh-CN/findings.md')).toContain('rules/spilt-coffee.md) | 错误 | 软件包管理员 |  |')
  })

  it('puts a finding of lint last of its subject', () => {
    expect(copy.run(script, 'coffee2-go', '--lint')).toMatchObject({ status: 0 })
    expect(order(copy.read('src/rules/index.ts'), '  invalidPermissions', '  coffee2Go', '] as')).toEqual([
      '  invalidPermissions',
      '  coffee2Go',
      '] as',
    ])
  })

  it('leaves a project that compiles and is formatted', () => {
    expect(copy.compile()).toEqual({ status: 0, said: '' })
    expect(copy.lint()).toMatchObject({ status: 0 })
  })

  it('leaves translations missing, which npm run check lists', () => {
    const { status, said } = copy.run('scripts/translations.mjs')
    expect({ status, said }).toEqual({ status: 0, said: expect.stringMatching(/^zh-CN: .*words of spilt-coffee/) })
  })

  it('leaves failing tests that say what to write', () => {
    const { status, said } = copy.test(
      '__tests__/project/(catalogue|documents)',
      '__tests__/languages',
      '__tests__/rules/(spilt|coffee2|owner)',
    )
    expect(status).toBe(1)
    for (const id of ['spilt-coffee', 'coffee2-go']) {
      expect(said).toContain(`● ${id} › has English words`)
      expect(said).toContain(`● ${id} › has text in each section of its page`)
      expect(said).not.toContain(`● ${id} › has a test, which`)
    }
    expect(said).toContain('● spilt-coffee › fires')
    expect(said).toContain('● coffee2-go › finds')
    expect(said).toContain('● docs/rules/coffee2-go.md › shows a workflow with the fault under Before')
    expect(said).not.toMatch(/● owner-not-found|● the language/)
  })
})

describe('a rule that replaces one that does not exist', () => {
  it('does not compile', () => {
    const path = 'src/rules/owner-not-found.ts'
    copy.write(path, copy.read(path).replace("replaces: ['foreign-owner'", "replaces: ['foreing-owner'"))
    const { status, said } = copy.compile()
    expect({ status, said }).toEqual({ status: 1, said: expect.stringContaining('Did you mean') })
  })
})
