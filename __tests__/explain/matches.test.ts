import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { errorMessages } from '../../src/explain/error-messages.ts'
import { hintTexts } from '../../src/explain/log-context.ts'
import { matchesOf } from './logs.ts'

const refusal = 'denied: permission_denied: write_package'

describe('the matches of a log', () => {
  it('tell line and text without time, colours, marks and column of job and step', async () => {
    const log = [
      'build\tpush\t2026-03-04T10:00:01.0000700Z ok',
      `build\tpush\t2026-03-04T10:00:01.0000700Z \u001b[31mERROR:\u001b[0m ${refusal}`,
      `2026-03-04T10:00:01.0000700Z ##[error]buildx failed with: ERROR: ${refusal}`,
      `\ufeff2026-03-04T10:00:01.0000700Z ${refusal}\r`,
    ]
    expect((await matchesOf(log.join('\n'))).map(({ line, text }) => [line, text])).toEqual([
      [2, `ERROR: ${refusal}`],
      [3, `buildx failed with: ERROR: ${refusal}`],
      [4, refusal],
    ])
  })

  it('are found through colours inside of a text, and an open colour swallows no line', async () => {
    const coloured = 'denied: permission_\u001b[1;31mdenied\u001b[0m: write\u001b[1m_package'
    const matches = await matchesOf(`${coloured}\n\u001b[31\n${refusal}`)
    expect(matches.map(({ line, text }) => [line, text])).toEqual([
      [1, refusal],
      [3, refusal],
    ])
  })

  it('leave out the script of a step, and keep what it says when it runs', async () => {
    const log = [`2026-03-04T10:00:01.0000700Z \u001b[36;1mecho "${refusal}"\u001b[0m`, refusal]
    expect((await matchesOf(log.join('\n'))).map(({ line }) => line)).toEqual([2])
  })

  it('show hidden characters as signs, and bounded text', async () => {
    const [match] = await matchesOf(`${'x'.repeat(100_000)}\u202e\u0007 ${refusal} ${'y'.repeat(100_000)}`)
    expect(match?.text).toContain(refusal)
    expect(match?.text).toContain('\\u{202e}')
    expect(match?.text.length).toBeLessThan(1100)
  })

  it('are one per line, and bounded in number', async () => {
    expect(await matchesOf(`${refusal} ${'x'.repeat(600_000)} ${refusal}\n`)).toHaveLength(1)
    expect(await matchesOf(`${refusal}\n`.repeat(3000))).toHaveLength(1000)
  })

  it('are the same in pieces of any size, and never a throw', async () => {
    const fragments = [
      ...errorMessages.map(({ text }) => text),
      ...hintTexts.map(({ text }) => text),
      'ghcr.io/octo/app',
      '\u001b[36;1m',
      '\u001b[',
      '##[error]',
      '2026-03-04T10:00:01Z ',
    ]
    const line = fc.array(fc.oneof(fc.constantFrom(...fragments), fc.string({ unit: 'binary', maxLength: 8 })), {
      maxLength: 6,
    })
    await fc.assert(
      fc.asyncProperty(fc.array(line, { maxLength: 8 }), fc.integer({ min: 1, max: 64 }), async (lines, size) => {
        const log = lines.map((parts) => parts.join(' ')).join('\n')
        expect(await matchesOf(log, size)).toEqual(await matchesOf(log))
      }),
      { numRuns: 150 },
    )
  })
})
