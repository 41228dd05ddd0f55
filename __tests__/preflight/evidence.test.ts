import { describe, expect, it } from '@jest/globals'
import { evidenceOfAll } from '../../src/preflight/evidence.ts'
import { answeredWith } from '../http/answered.ts'

const refused = answeredWith(403, '{"errors":[{"code":"DENIED","message":"denied"}]}')
const granted = answeredWith(202, '')
const shown = (text: string) => text

describe('evidence', () => {
  it('counts the tries of a question together, of which there are three at most', () => {
    const [one, next, ...more] = evidenceOfAll([refused, refused, refused, refused], shown)
    expect(one).toMatchObject({ status: 403, code: 'DENIED', tries: 3, milliseconds: 3 * refused.milliseconds })
    expect(next).toMatchObject({ status: 403, tries: 1 })
    expect(more).toEqual([])
  })

  it('keeps what was answered otherwise apart', () => {
    expect(evidenceOfAll([refused, granted, refused], shown).map(({ status, tries }) => [status, tries])).toEqual([
      [403, 2],
      [202, 1],
    ])
  })
})
