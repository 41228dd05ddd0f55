import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { LineReader } from '../../src/command-line/explain/line-reader.ts'
import { textSearch } from '../../src/command-line/explain/text-search.ts'

const texts = ['abc', 'bca', 'b', 'cabab', '4', 'a b']

/** What a reader of these texts finds in a log that comes in pieces of this size. */
function found(log: string, size: number, searched = texts) {
  const reader = new LineReader(textSearch(searched), () => true)
  const bytes = Buffer.from(log)
  const starts = Array.from({ length: Math.ceil(bytes.length / size) }, (_, index) => index * size)
  return [...starts.flatMap((start) => reader.read(bytes.subarray(start, start + size))), ...reader.end()]
}

/** A word counts where one begins, any other text everywhere. */
const stands = (text: string, line: string): boolean =>
  new RegExp(`${/^\w+$/.test(text) ? '(?<!\\w)' : ''}${text}`).test(line)

describe('a line reader', () => {
  it('agrees with a naive search, in pieces of any size', () => {
    const line = fc.string({ unit: fc.constantFrom(...'abcAB 4é'), maxLength: 12 })
    fc.assert(
      fc.property(fc.array(line, { maxLength: 6 }), fc.integer({ min: 1, max: 9 }), (lines, size) => {
        const naive = lines.flatMap((text, index) => {
          const numbers = [...texts.keys()].filter((number) => stands(texts[number] ?? '', text.toLowerCase()))
          return numbers.length > 0 ? [{ number: index + 1, text, found: numbers }] : []
        })
        expect(found(lines.join('\n'), size)).toEqual(naive)
      }),
      { numRuns: 500 },
    )
  })

  it.each([1, 2, 3, 100])('finds a text with colours inside, in pieces of %i', (size) => {
    expect(found('x\n\u001b[31ma\u001b[1;32mb\u001b[0mc\u001b[', size).map(({ found }) => found)).toEqual([[0, 2]])
  })

  it('does not let an open colour swallow the next line', () => {
    expect(found('\u001b[31\nabc\n', 100).map(({ number }) => number)).toEqual([2])
  })

  it('counts lines with either end', () => {
    expect(found('\r\n\nabc\r\n', 2)).toEqual([{ number: 3, text: 'abc\r', found: [0] }])
  })

  it.each([10_000, 300_000, 3_000_000])(
    'shows what stands around the foremost text of a line of %i bytes',
    (length) => {
      const log = `4${'x'.repeat(length)} abc ${'x'.repeat(length)}\nb\n`
      const lines = found(log, 65_536)
      const line = lines.find((one) => one.found.includes(0))
      expect(line?.number).toBe(1)
      expect(line?.text).toContain(' abc ')
      expect(line?.text.length).toBeLessThan(20_000)
      expect(lines.at(-1)).toEqual({ number: 2, text: 'b', found: [2] })
    },
  )

  it('finds a text where two parts of a long line meet', () => {
    for (let shift = 0; shift < 6; shift += 1) {
      const lines = found(`${'x'.repeat(256 * 1024 - shift)} abc ${'x'.repeat(100)}\n`, 65_536)
      expect(lines.some((line) => line.found.includes(0) && line.text.includes('abc'))).toBe(true)
    }
  })
})
