import { describe, expect, it } from '@jest/globals'
import { parseSync } from '@swc/core'
import { type AttackPattern, check } from 'recheck'
import { filesBelow, read } from '../project/project-files.ts'

type Attack = Pick<AttackPattern, 'pumps' | 'suffix'>

interface Literal {
  readonly path: string
  readonly pattern: string
  readonly flags: string
}

/** Every regular expression of the sources, those of equal text once. */
function literals(): readonly Literal[] {
  const found = new Map<string, Literal>()
  const visit = (value: unknown, path: string): void => {
    if (typeof value !== 'object' || value === null) return
    if ('type' in value && value.type === 'RegExpLiteral' && 'pattern' in value && 'flags' in value) {
      const [pattern, flags] = [String(value.pattern), String(value.flags)]
      found.set(`${pattern}/${flags}`, { path, pattern, flags })
    }
    for (const child of Object.values(value)) visit(child, path)
  }
  for (const path of filesBelow('src', '.ts')) {
    visit(parseSync(read(path), { syntax: 'typescript', target: 'es2022' }), path)
  }
  return [...found.values()]
}

/** A text that the checker has made to slow an expression down, repeated to about so many characters. */
function attackOf({ pumps, suffix }: Attack, length: number): string {
  const each = length / pumps.length
  const repeated = pumps.map(({ prefix, pump }) => prefix + pump.repeat(Math.ceil(each / Math.max(1, pump.length))))
  return repeated.join('') + suffix
}

/**
 * Milliseconds that an expression takes for 100,000 characters of an attack, or for the first shorter ones that take longer than
 * the limit: a quadratic one takes five seconds, one that looks at a bounded piece from each place a few milliseconds.
 */
function worstTime({ pattern, flags }: Literal, attack: Attack): number {
  let spent = 0
  for (
    let length = 500;
    spent < limit && length < 200_000;
    length = length < 100_000 ? Math.min(100_000, length * 2) : Infinity
  ) {
    const text = attackOf(attack, length)
    const start = performance.now()
    // From every place of the text, as a search or a replacement does.
    text.replace(new RegExp(pattern, `${flags.replace(/[gy]/g, '')}g`), '')
    spent = performance.now() - start
  }
  return spent
}

const limit = 1500

// A seed, so that the part of the checker that tries things out is the same each time.
const options = { timeout: 20_000, randomSeed: 1 }

describe('the regular expressions of the sources', () => {
  const all = literals()

  it('are no trap: none is exponential, and none takes long for the text that the checker finds worst', async () => {
    expect(all.length).toBeGreaterThan(100)
    const slow: string[] = []
    // One after another: side by side they run out of time, and what is not decided is not known to be safe.
    for (const literal of all) {
      const result = await check(literal.pattern, literal.flags, options)
      if (result.status !== 'vulnerable') continue
      const { summary, type } = result.complexity
      if (type === 'exponential' || worstTime(literal, result.attack) > limit)
        slow.push(`${literal.path}: ${summary}: /${literal.pattern}/${literal.flags}`)
    }
    expect(slow).toEqual([])
  }, 900_000)

  it.each([
    ['=+$', true],
    ['\\b(a{1,20}) ', false],
  ])('are told apart by what they take: /%s/', async (pattern, isSlow) => {
    const result = await check(pattern, '', options)
    const attack =
      result.status === 'vulnerable' ? result.attack : { pumps: [{ prefix: '', pump: 'a', bias: 0 }], suffix: '' }
    expect(worstTime({ path: '', pattern, flags: '' }, attack) > limit).toBe(isSlow)
  })
})
