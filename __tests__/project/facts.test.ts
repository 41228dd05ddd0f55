import { describe, expect, it } from '@jest/globals'
import { at } from '../../src/http/json.ts'
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

// A helper's default, `false`, is no case of its own.
it.each(fields)('__tests__/rules/precedence.ts has a row with %s, and not only as false', (field) => {
  const values = precedence.map(([, world]) => valueAt(world, field.split('.')))
  expect(values.some((value) => value !== undefined && value !== false)).toBe(true)
})

/** A value of a world, of what was observed without the envelope around it. */
function valueAt(value: unknown, [key, ...more]: readonly string[]): unknown {
  const inner = at(value, 'kind') === 'observed' ? at(value, 'value') : value
  return key === undefined ? inner : valueAt(at(inner, key), more)
}
