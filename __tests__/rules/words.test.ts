import { describe, expect, it } from '@jest/globals'
import { diagnose } from '../../src/diagnose.ts'
import type { Facts } from '../../src/facts.ts'
import { english } from '../../src/languages/english.ts'
import { chinese } from '../../src/languages/zh-cn/index.ts'
import { rules } from '../../src/rules/index.ts'
import { answerWith, facts, image, job, running } from './facts.ts'
import { worlds } from './worlds.ts'

const languages = { en: english, 'zh-CN': chinese }

const cases = Object.values(languages).flatMap((language) =>
  Object.entries(worlds).map(([id, world]) => ({ id, world, language, title: `${id} (${language.id})` })),
)

function spoken({ id, world, language }: (typeof cases)[number], changes: Partial<Facts> = {}) {
  const found = diagnose([facts({ ...world, ...changes })], rules).findings.find(({ rule }) => rule.id === id)
  if (found === undefined) throw new Error(`${id} does not fire`)
  const words = language.words(found.rule)
  return { title: words.title(found.told), problem: words.problem(found.told), remedy: words.remedy(found.told) }
}

describe.each(cases)('the words of $title', (one) => {
  const { title, problem, remedy } = spoken(one)

  it('have a short title without a full stop', () => {
    expect(title).toMatch(/\S.*[^.。\s]$/)
    expect(title.length).toBeLessThanOrEqual(70)
  })

  it('have no gaps, and fit into an annotation', () => {
    const all = `${title}\n${problem}\n${remedy}`
    expect(all).not.toMatch(/undefined|null|\[object|NaN| {2}(?! *[a-z-]+: )|[!！](?!=|github)/u)
    expect(all.length).toBeLessThan(1500)
  })

  it('are in their language', () => {
    const isChinese = one.language.id === 'zh-CN'
    for (const text of [title, problem, remedy]) expect(/\p{Script=Han}/u.test(text)).toBe(isChinese)
  })
})

describe('untrusted text', () => {
  const nasty = `${'x'.repeat(5000)}\n::error::\u202egotcha\u0007`

  it.each(Object.values(languages))('of a server is one bounded line ($id)', (language) => {
    const world = worlds['repository-not-granted']
    const { problem } = spoken(
      { id: 'repository-not-granted', world, language, title: '' },
      { answer: answerWith(nasty) },
    )
    expect(problem).not.toMatch(/[\p{Cc}\p{Cf}]/u)
    expect(problem.length).toBeLessThan(1000)
  })

  it.each(Object.values(languages))('of a workflow is one bounded line ($id)', (language) => {
    const world = { ...worlds['missing-packages-write'], running: running(job('none', { id: nasty })) }
    const { problem } = spoken({ id: 'missing-packages-write', world, language, title: '' })
    expect(problem).not.toMatch(/[\p{Cc}\p{Cf}]/u)
    expect(problem.length).toBeLessThan(2000)
  })

  it.each(Object.values(languages))('of an input is one bounded line ($id)', (language) => {
    const world = {
      ...worlds['invalid-image-reference'],
      image: { kind: 'invalid', reference: nasty, problem: 'path' } as const,
    }
    const { problem } = spoken({ id: 'invalid-image-reference', world, language, title: '' })
    expect(problem).not.toMatch(/[\p{Cc}\p{Cf}]/u)
    expect(problem.length).toBeLessThan(1000)
  })
})

describe('many images', () => {
  it.each([
    ['en', 'ghcr.io/octo/a, ghcr.io/octo/b, ghcr.io/octo/c and 2 more'],
    ['zh-CN', 'ghcr.io/octo/a、ghcr.io/octo/b、ghcr.io/octo/c 等 5 个镜像'],
  ] as const)('are counted, not listed (%s)', (id, words) => {
    const worldsOf = [...'abcde'].map((name) =>
      facts({ ...worlds['repository-not-granted'], image: image({ reference: `ghcr.io/octo/${name}` }) }),
    )
    const [found] = diagnose(worldsOf, rules).findings
    expect(found && languages[id].words(found.rule).problem(found.told)).toContain(words)
  })
})
