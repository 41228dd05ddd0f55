import { describe, expect, it } from '@jest/globals'
import { parse } from 'yaml'
import { errorMessages } from '../../src/explain/error-messages.ts'
import { english } from '../../src/languages/english.ts'
import { rules as typedRules } from '../../src/rules/index.ts'
import type { Rule } from '../../src/rules/rule.ts'
import { everyLanguage } from '../languages/every-language.ts'
import { emptyIn, untranslated } from '../languages/untranslated.ts'
import { isRule, pageSections, publicIds, unheard } from './catalogue.ts'
import { filesBelow, has, read, readmes } from './project-files.ts'

const rules: readonly Rule[] = typedRules
const listed = Object.values(publicIds).flat()
const ids = rules.map(({ id }) => id)
const pages = filesBelow('docs/rules', '.md')
const nameOf = (path: string) => path.replace(/^.*\//, '').replace(/\.[^/]*$/, '')

/** Rules that a run can meet have a `diagnose`; the others speak in lint alone. No world holds a fault of our own code. */
const metInRuns = rules
  .filter(({ id, diagnose }) => diagnose !== undefined && id !== 'internal-fault')
  .map(({ id }) => id)

describe('the catalogue', () => {
  it('has every finding that is public', () => {
    expect(listed.filter((id) => !ids.includes(id))).toEqual([])
  })

  it('keeps their order', () => {
    expect(ids.filter((id) => listed.includes(id))).toEqual(listed)
  })

  it('says each id once', () => {
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([])
  })

  it('lets a rule take the place of such as there are', () => {
    const replaced = rules.flatMap(({ replaces = [] }) => replaces)
    expect(replaced.filter((id) => !ids.includes(id))).toEqual([])
  })

  it.each(Object.entries(publicIds))('puts the right rules into the layer "%s"', (layer, expected) => {
    const inLayer = rules.filter((rule) => rule.layer === layer).map(({ id }) => id)
    expect(expected.filter((id) => !inLayer.includes(id))).toEqual([])
  })

  it('has a file for each rule', () => {
    const files = filesBelow('src/rules', '').filter(isRule)
    expect(files).toEqual(ids.map((id) => `src/rules/${id}.ts`).toSorted())
  })

  it('has a page for each rule and no other page', () => {
    expect(pages.map(nameOf)).toEqual(ids.toSorted())
  })

  it('has an example of each finding that a run can meet', () => {
    const expected = new Set(
      filesBelow('__tests__/scenarios', '.yml').flatMap((path) => wordsOf(parse(read(path)).expect)),
    )
    expect(metInRuns.filter((id) => !expected.has(id))).toEqual([])
  })

  it('has an example of each finding that lint can meet', () => {
    const expected = new Set(
      filesBelow('__tests__/lint/fixtures', 'expected.txt').flatMap((path) => wordsOf(read(path))),
    )
    expect(rules.filter(({ id, lint }) => lint !== undefined && !expected.has(id)).map(({ id }) => id)).toEqual([])
  })

  it('has a text for each denial that explain may read, or a reason in "unheard" why there is none', () => {
    const heard = new Set<string>(errorMessages.flatMap(({ findings }) => findings))
    const denials = rules.filter(({ verdict }) => verdict === 'deny').map(({ id }) => id)
    expect(denials.filter((id) => !heard.has(id))).toEqual(Object.keys(unheard))
  })

  it('says nothing in README that is no rule', () => {
    const linked = readmes.flatMap((path) =>
      [...read(path).matchAll(/docs\/rules\/([a-z0-9-]+)\.md/g)].map(([, id = '']) => id),
    )
    expect(linked.filter((id) => !ids.includes(id))).toEqual([])
  })
})

describe.each(rules)('$id', (rule) => {
  const { id } = rule
  const page = has(`docs/rules/${id}.md`) ? read(`docs/rules/${id}.md`) : ''

  it('is defined in the file of its name', () => {
    expect(has(`src/rules/${id}.ts`) ? read(`src/rules/${id}.ts`) : '').toContain(`defineRule({\n  id: '${id}',\n`)
  })

  it('has a test of its own', () => {
    expect(has(`__tests__/rules/${id}.test.ts`)).toBe(true)
  })

  it('has a page with the sections of all', () => {
    expect(page.split('\n')[0]).toContain(id)
    expect([...page.matchAll(/^## (.*)$/gm)].map(([, heading]) => heading)).toEqual(pageSections)
  })

  it('has something to say in each section of its page', () => {
    const sections = page.split(/^## /m).slice(1)
    expect(sections.filter((section) => /^.*\s*$/.test(section)).map((section) => section.trim())).toEqual([])
  })

  it('has a row in every README', () => {
    expect(readmes.filter((path) => !read(path).includes(`/${id}.md`))).toEqual([])
  })

  it('has words of its own in every language', () => {
    const lacking = everyLanguage.flatMap((language) => {
      const words = language.words(rule)
      const parts = language === english ? emptyIn(words) : untranslated(words, rule.words)
      return parts.map((part) => `${language.id}: ${part}`)
    })
    expect(lacking).toEqual([])
  })
})

/** Every word of the texts in a value, whatever their place: `error missing-packages-write` has two. */
function wordsOf(value: unknown): readonly string[] {
  if (typeof value === 'string') return value.split(/\s+/)
  if (typeof value !== 'object' || value === null) return []
  return Object.values(value).flatMap(wordsOf)
}
