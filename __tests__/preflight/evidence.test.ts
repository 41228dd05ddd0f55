import { describe, expect, it } from '@jest/globals'
import { evidenceOfAll } from '../../src/preflight/evidence.ts'
import { answeredWith } from '../http/answered.ts'

const refused = answeredWith(403, '{"errors":[{"code":"DENIED","message":"denied"}]}')
const granted = answeredWith(202, '')
const shown = (text: string) => text

describe('evidence', () => {
  it('counts the second try of a question with the first, and no third', () => {
    const [both, third, ...more] = evidenceOfAll([refused, refused, refused], shown)
    expect(both).toMatchObject({ status: 403, code: 'DENIED', tries: 2, milliseconds: 2 * refused.milliseconds })
    expect(third).toMatchObject({ status: 403, tries: 1 })
    expect(more).toEqual([])
  })

  it('keeps what was answered otherwise apart', () => {
    expect(evidenceOfAll([refused, granted, refused], shown).map(({ status, tries }) => [status, tries])).toEqual([
      [403, 2],
      [202, 1],
    ])
  })
})
