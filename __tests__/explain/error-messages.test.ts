import { describe, expect, it } from '@jest/globals'
import { errorMessages } from '../../src/explain/error-messages.ts'

describe('the table of wire texts', () => {
  it.each(errorMessages.map((row) => [row.text, row] as const))(
    'has a source and ASCII text in the row %j',
    (_, row) => {
      expect(row.text).toMatch(/^[ -~]+$/)
      expect(row.source).toMatch(/\S/)
      expect(row.findings.length).toBeGreaterThan(0)
      expect(new Set(row.findings).size).toBe(row.findings.length)
    },
  )

  it('takes the reason of a refusal from what registries write alone', () => {
    const noRefusals = ['name-not-resolved', 'connection-failed', 'timed-out', 'certificate', 'proxy', 'unknown']
    const ofClients = errorMessages.filter(
      ({ saidBy, reason }) => saidBy !== 'registry' && !noRefusals.includes(reason),
    )
    expect(ofClients.map(({ text }) => text)).toEqual([])
    expect(errorMessages.filter(({ saidBy, reason }) => saidBy === 'registry' && reason === 'unknown')).toEqual([])
  })

  it('lists a text with its prefix before the same text without', () => {
    const hidden = errorMessages.filter((row, at) =>
      errorMessages
        .slice(0, at)
        .some(
          (earlier) =>
            !earlier.isWhole &&
            earlier.beside.length === 0 &&
            earlier.text !== row.text &&
            row.text.toLowerCase().includes(earlier.text.toLowerCase()),
        ),
    )
    expect(hidden.map(({ text }) => text)).toEqual([])
  })
})
