import { describe, expect, it } from '@jest/globals'
import { parseSync } from '@swc/core'
import { check } from 'recheck'
import { filesBelow, read } from '../project/project-files.ts'

/** Expressions that may take longer than linear time, by a piece of them, with the reason why they may. */
const allowed: readonly (readonly [piece: string, why: string])[] = [
  ['(.+?\\.ya?ml)@(.+)$', 'reads a variable that the runner sets'],
  ['build.*(image|container|docker)', 'reads the name of an action'],
  ['(\\$\\{\\{[\\s\\S]*?\\}\\})', 'to be replaced by segmentsOf'],
  ['\\boutputs?["\']?\\s{0,20}[=:]', 'is bounded in every part'],
  ['\\boutputs?\\s{0,20}=(?!', 'to be bounded'],
  ['jib(-maven-plugin\\S*)?:build', 'to be bounded'],
  ['--(snapshot|skip[-=]', 'to be bounded'],
  ['\\bnixpkgs\\b[^#]*#', 'to be bounded'],
  ['^\\s*\\$(\\w+)', 'to be kept on one line'],
]

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

// A seed, so that the part of the checker that tries things out is the same each time.
const options = { timeout: 20_000, randomSeed: 1 }

describe('the regular expressions of the sources', () => {
  const all = literals()

  it('take linear time, or have a reason', async () => {
    expect(all.length).toBeGreaterThan(100)
    const slow: string[] = []
    // One after another: side by side they run out of time, and what is not decided is not known to be safe.
    for (const { path, pattern, flags } of all) {
      const result = await check(pattern, flags, options)
      const complexity = result.status === 'vulnerable' ? result.complexity.summary : result.status
      const isAllowed = !complexity.startsWith('exponential') && allowed.some(([piece]) => pattern.includes(piece))
      if (result.status !== 'safe' && !isAllowed) slow.push(`${path}: ${complexity}: /${pattern}/${flags}`)
    }
    expect(slow).toEqual([])
  }, 600_000)

  it.each(allowed)('still have %s, else this row can go', (piece) => {
    expect(all.some(({ pattern }) => pattern.includes(piece))).toBe(true)
  })
})
