import { describe, expect, it } from '@jest/globals'
import { wireTexts } from '../../src/registry/wire-texts.ts'

describe('the table of wire texts', () => {
  it.each(wireTexts.map((row) => [row.text, row] as const))('has a source and ASCII text in the row %j', (_, row) => {
    expect(row.text).toMatch(/^[ -~]+$/)
    expect(row.source).toMatch(/\S/)
    expect(row.findings.length).toBeGreaterThan(0)
    expect(new Set(row.findings).size).toBe(row.findings.length)
  })

  it('takes meanings from what registries say alone', () => {
    expect(wireTexts.filter(({ saidBy, meaning }) => saidBy !== 'registry' && meaning !== 'unknown')).toEqual([])
    expect(wireTexts.filter(({ saidBy, meaning }) => saidBy === 'registry' && meaning === 'unknown')).toEqual([])
  })

  it('lists a text with its prefix before the same text without', () => {
    const hidden = wireTexts.filter((row, at) =>
      wireTexts
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
