import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { logLines } from '../../src/explain/log-lines.ts'
import { matchesOf, pieces } from './logs.ts'

/** The lines of a log that comes in pieces of this size, with their numbers. */
async function linesOf(log: string | Buffer, size: number): Promise<(readonly [number: number, line: string])[]> {
  const all: (readonly [number, string])[] = []
  for await (const { first, lines } of logLines(pieces(log, size))) {
    all.push(...lines.map((line, at) => [first + at, line] as const))
  }
  return all
}

describe('the lines of a log', () => {
  it('are those between its line feeds, in pieces of any size', async () => {
    const line = fc.string({ unit: fc.constantFrom(...'ab é\r👩'), maxLength: 12 })
    await fc.assert(
      fc.asyncProperty(fc.array(line, { maxLength: 6 }), fc.integer({ min: 1, max: 9 }), async (lines, size) => {
        const log = lines.join('\n')
        expect(await linesOf(log, size)).toEqual(log.split('\n').map((text, index) => [index + 1, text]))
      }),
    )
  })

  it('are read from UTF-16 too, where a byte order mark tells', async () => {
    expect(await linesOf(Buffer.from('\ufeffa\né', 'utf16le'), 3)).toEqual([
      [1, 'a'],
      [2, 'é'],
    ])
  })

  it.each([10_000, 300_000, 3_000_000])(
    'come in parts where they are long, as one of %i characters',
    async (length) => {
      const lines = await linesOf(`${'x'.repeat(length)}\nb`, 4096)
      expect(lines.at(-1)).toEqual([2, 'b'])
      expect(lines.filter(([number]) => number === 1)).toHaveLength(Math.max(1, Math.ceil((length - 4096) / 61_440)))
      expect(Math.max(...lines.map(([, line]) => line.length))).toBeLessThan(70_000)
    },
  )
})

describe('a text in a long line', () => {
  const refusal = 'denied: permission_denied: write_package'

  it('is found where two parts of the line meet', async () => {
    for (let shift = 0; shift <= refusal.length; shift += 1) {
      const log = `\n${'x'.repeat(64 * 1024 - shift - 1)} ${refusal} ${'x'.repeat(100_000)}\n`
      expect((await matchesOf(log, 4096)).map(({ line }) => line)).toEqual([2])
    }
  })
})
