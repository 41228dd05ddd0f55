import { describe, expect, it } from '@jest/globals'
import { errorMessages } from '../../src/explain/error-messages.ts'
import { rules } from '../../src/rules/index.ts'
import { matchesOf } from '../explain/logs.ts'
import { emptyIn } from '../languages/empty-texts.ts'
import { isRule, pageSections, publicIds } from './catalogue.ts'
import { filesBelow, has, read, readmes } from './project-files.ts'

const ids: readonly string[] = rules.map(({ id }) => id)
const pages = filesBelow('docs/rules', '.md')
const nameOf = (path: string) => path.replace(/^.*\//, '').replace(/\.[^/]*$/, '')

describe('the catalogue', () => {
  it('has every finding that is public', () => {
    expect(publicIds.filter((id) => !ids.includes(id))).toEqual([])
  })

  it('keeps their order', () => {
    expect(ids.filter((id) => publicIds.includes(id))).toEqual(publicIds)
  })

  it('has each id once', () => {
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([])
  })

  it('has a file for each rule', () => {
    const files = filesBelow('src/rules', '').filter(isRule)
    expect(files).toEqual(ids.map((id) => `src/rules/${id}.ts`).toSorted())
  })

  it('has a page for each rule and no other page', () => {
    expect(pages.map(nameOf)).toEqual(ids.toSorted())
  })

  it('can explain each finding that a text of a log means', () => {
    const heard = new Set<string>(errorMessages.flatMap(({ findings }) => findings))
    const explained = rules.filter(({ explain }) => explain !== undefined).map(({ id }) => id)
    expect([...heard].filter((id) => !explained.some((one) => one === id))).toEqual([])
  })

  it.each(['docs/findings.md', 'docs/zh-CN/findings.md'])('has a row for each rule, and no other, in %s', (path) => {
    const rows = [...read(path).matchAll(/^\| \[`([^`]*)`\]\(rules\/(.*?)\.md\) \|/gm)]
    expect(rows.map(([, id = '']) => id)).toEqual(ids)
    expect(rows.filter(([, id, page]) => id !== page)).toEqual([])
  })

  it('names only rules in the README', () => {
    const linked = readmes.flatMap((path) =>
      [...read(path).matchAll(/rules\/([a-z0-9-]+)\.md/g)].map(([, id = '']) => id),
    )
    expect(linked.filter((id) => !ids.includes(id))).toEqual([])
  })
})

describe.each(rules)('$id', (rule) => {
  const { id } = rule
  const page = has(`docs/rules/${id}.md`) ? read(`docs/rules/${id}.md`) : ''

  it('is defined in the file of its name', async () => {
    const exported: Readonly<Record<string, unknown>> = await import(`../../src/rules/${id}.ts`)
    expect(Object.values(exported)).toContain(rule)
  })

  it('has a test, which runs it if it is a rule of runs', () => {
    const path = `__tests__/rules/${id}.test.ts`
    expect(has(path) ? read(path) : '').toContain(rule.diagnose === undefined ? id : 'describeRule(')
  })

  it('has a page with the sections of all', () => {
    expect(page.split('\n')[0]).toContain(id)
    expect([...page.matchAll(/^## (.*)$/gm)].map(([, heading]) => heading)).toEqual(pageSections)
  })

  it('has text in each section of its page', () => {
    const sections = page.split(/^## /m).slice(1)
    expect(sections.filter((section) => /^.*\s*$/.test(section)).map((section) => section.trim())).toEqual([])
  })

  it('has English words', () => {
    expect(emptyIn(rule.words)).toEqual([])
  })
})

// An older file is one cause of many for a refusal whose likeliest six are others.
const shown = rules.filter(({ id, explain }) => explain !== undefined && id !== 'stale-workflow-version')

// Of a log that has only this line, behind a login that has succeeded.
it.each(shown.map(({ id }) => id))('docs/rules/%s.md shows a text from which explain leads to it', async (id) => {
  const [, seen = ''] = /## What you see\n([\s\S]*?)\n## /.exec(read(`docs/rules/${id}.md`)) ?? []
  const lines = [...seen.matchAll(/```text\n([\s\S]*?)```/g)].flatMap(([, text = '']) => text.trim().split('\n'))
  const matches = await Promise.all(
    lines.map((line) => matchesOf(`docker login ghcr.io -u octo --password-stdin\nLogin Succeeded!\n${line}\n`)),
  )
  expect(matches.flat().flatMap(({ findings }) => findings)).toContain(id)
})
