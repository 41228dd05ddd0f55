import { describe, expect, it } from '@jest/globals'
import { parse } from 'yaml'
import { languages } from '../../src/languages/index.ts'
import type { Rule } from '../../src/rule.ts'
import { rules as typedRules } from '../../src/rules/index.ts'
import { contractIds, pageSections, ruleLists } from './catalogue.ts'
import { filesBelow, has, read, readmes } from './project-files.ts'

const rules: readonly Rule[] = typedRules
const listed = Object.values(contractIds).flat()
const ids = rules.map(({ id }) => id)
const pages = filesBelow('docs/rules', '.md')
const nameOf = (path: string) => path.replace(/^.*\//, '').replace(/\.[^/]*$/, '')

/** Rules that a run can meet have a `diagnose`; the others speak in lint alone. No world holds a fault of our own code. */
const metInRuns = rules
  .filter(({ id, diagnose }) => diagnose !== undefined && id !== 'internal-fault')
  .map(({ id }) => id)

describe('the catalogue', () => {
  it('has every finding of the contract', () => {
    expect(listed.filter((id) => !ids.includes(id))).toEqual([])
  })

  it('keeps the order of the contract', () => {
    expect(ids.filter((id) => listed.includes(id))).toEqual(listed)
  })

  it('says each id once', () => {
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([])
  })

  it.each(Object.entries(contractIds))('puts the right rules into the layer "%s"', (layer, expected) => {
    const inLayer = rules.filter((rule) => rule.layer === layer).map(({ id }) => id)
    expect(expected.filter((id) => !inLayer.includes(id))).toEqual([])
  })

  it('has a file for each rule and, beside the lists, no other file', () => {
    const files = filesBelow('src/rules', '').filter((path) => !ruleLists.includes(path))
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

  it('says nothing in README that is no rule', () => {
    const linked = readmes.flatMap((path) =>
      [...read(path).matchAll(/docs\/rules\/([a-z0-9-]+)\.md/g)].map(([, id = '']) => id),
    )
    expect(linked.filter((id) => !ids.includes(id))).toEqual([])
  })
})

it('has no Chinese words left empty', () => {
  expect(filesBelow('src/languages', '.ts').filter((path) => read(path).includes("() => ''"))).toEqual([])
})

describe.each(ids)('%s', (id) => {
  it('is defined in the file of its name', () => {
    expect(has(`src/rules/${id}.ts`) ? read(`src/rules/${id}.ts`) : '').toContain(`defineRule({\n  id: '${id}',\n`)
  })

  it('has a test of its own', () => {
    expect(has(`__tests__/rules/${id}.test.ts`)).toBe(true)
  })

  it('has a page with the sections of all', () => {
    const lines = has(`docs/rules/${id}.md`) ? read(`docs/rules/${id}.md`).split('\n') : []
    expect(lines[0]).toContain(id)
    expect(lines.filter((line) => line.startsWith('## ')).map((line) => line.slice(3))).toEqual(pageSections)
  })

  it('has something to say in each section of its page', () => {
    const sections = (has(`docs/rules/${id}.md`) ? read(`docs/rules/${id}.md`) : '').split(/^## .*$/m).slice(1)
    expect(sections.filter((text) => text.trim() === '')).toEqual([])
  })

  it('has no words left empty', () => {
    expect(has(`src/rules/${id}.ts`) ? read(`src/rules/${id}.ts`) : '').not.toContain("() => ''")
  })

  it('has a row in every README', () => {
    expect(readmes.filter((path) => !read(path).includes(`/${id}.md`))).toEqual([])
  })

  it('has words of its own in every language', async () => {
    const rule = rules.find((one) => one.id === id)
    const loaded = await Promise.all(Object.values(languages).map((load) => load()))
    const own = loaded.map((language) => (rule === undefined ? undefined : language.words(rule)))
    expect(new Set(own).size).toBe(Object.keys(languages).length)
    expect(own).not.toContain(undefined)
  })
})

/** Every word that a scenario expects, whatever its place: `error missing-packages-write` has two. */
function wordsOf(value: unknown): readonly string[] {
  if (typeof value === 'string') return value.split(' ')
  if (typeof value !== 'object' || value === null) return []
  return Object.values(value).flatMap(wordsOf)
}
