import { describe, expect, it } from '@jest/globals'
import { precedence } from '../rules/precedence.ts'
import { fieldsOf } from './declared-fields.ts'
import { read } from './project-files.ts'

const page = read('docs/facts.md')
const ids = new Set([...page.matchAll(/^\| ([A-Z]\d+) \|/gm)].map(([, id = '']) => id))
const rows = (page.split('\n## What rules see\n')[1]?.split('\n## ')[0] ?? '')
  .split('\n')
  .filter((line) => line.startsWith('| `'))
  .map((line) => line.split('|').map((cell) => cell.trim()))
  .map(([, fields = '', , sources = '']) => ({
    fields: [...fields.matchAll(/`([^`]+)`/g)].map(([, field = '']) => field),
    sources: sources.split(', '),
  }))

const fields = fieldsOf('src/preflight/facts.ts', 'Facts')

describe('docs/facts.md, on what rules see', () => {
  it('has every field of a fact, and no other', () => {
    expect(rows.flatMap((row) => row.fields).toSorted()).toEqual(fields.toSorted())
  })

  it('names a fact of its own for each, or the place that it is read from', () => {
    const unknown = rows
      .flatMap(({ sources }) => sources)
      .filter((source) => !ids.has(source) && !/^`.+`$/.test(source))
    expect(unknown).toEqual([])
  })
})

it.each(fields)('a row of precedence has %s', (field) => {
  expect(precedence.flatMap(([, world]) => pathsIn(world))).toContain(field)
})

/** The paths of all values of a world, those of what was observed without the envelope around it. */
const pathsIn = (value: unknown): readonly string[] =>
  typeof value !== 'object' || value === null || Array.isArray(value)
    ? []
    : Object.entries(value).flatMap(([key, inner]: [string, unknown]) =>
        key === 'value' ? pathsIn(inner) : [key, ...pathsIn(inner).map((path) => `${key}.${path}`)],
      )
