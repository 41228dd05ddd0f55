import { afterAll, describe, expect, it } from '@jest/globals'
import { rules } from '../../src/rules/index.ts'
import { projectCopy } from './project-copy.ts'

const script = 'scripts/new-language.mjs'
const copy = projectCopy()
afterAll(() => copy.remove())

describe('npm run new-language', () => {
  it.each([
    ['nothing', []],
    ['no tag of a language', ['qq']],
    ['a tag in another form', ['tlh-latn']],
    ['two tags', ['tlh', 'eo']],
    ['a language that is there', ['zh-CN']],
  ])('writes nothing for %s', (_, args) => {
    const before = copy.read('src/languages/language.ts')
    expect(copy.run(script, ...args)).toMatchObject({ status: 2 })
    expect(copy.read('src/languages/language.ts')).toBe(before)
  })

  it('lists the language wherever languages are listed', () => {
    expect(copy.run(script, 'tlh-001')).toMatchObject({ status: 0 })
    expect(copy.read('src/languages/language.ts')).toMatch(/languageIds = \['en', .*, 'tlh-001'\] as const/)
    expect(copy.read('src/languages/index.ts')).toContain(
      "'tlh-001': async () => (await import('./tlh-001/index.ts')).klingonWorld",
    )
    expect(copy.read('__tests__/scenarios/a-refusal-in-klingon-world-has-the-same-ids.yml')).toContain(
      'language: tlh-001',
    )
    for (const file of ['action.yml', 'node24/action.yml', 'README.md'])
      expect(copy.read(file)).toMatch(/One of en, .* and tlh-001/)
  })

  it('leaves a project that compiles and is in form', () => {
    expect(copy.compile()).toEqual({ status: 0, said: '' })
    expect(copy.lint()).toMatchObject({ status: 0 })
  })

  it('leaves tests that are red for every text that is to be said', () => {
    const { status, said } = copy.test(
      '__tests__/languages',
      '__tests__/project/catalogue',
      '__tests__/project/documents',
    )
    expect(status).toBe(1)
    const silent = rules.filter(({ id }) => !said.includes(`● ${id} › has words of its own in every language`))
    expect(silent.map(({ id }) => id)).toEqual([])
    expect(said).toContain('● the language tlh-001 › says each part of a report in words of its own')
    expect(said).toContain('● the language tlh-001 › has no line of the English')
    expect(said).toContain('● action.yml › names every language')
  })
})
