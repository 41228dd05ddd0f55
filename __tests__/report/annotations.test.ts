import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { annotations } from '../../src/report/annotations.ts'
import type { Severity } from '../../src/rules/rule.ts'
import { finding, hidden, hostile } from './worlds.ts'

describe('annotations', () => {
  it('say what was seen, what to do and where to read on, in the place that has to change', () => {
    const location = { file: '.github/workflows/release.yml', line: 7, column: 3 }
    expect(annotations([finding({ location })], 1)).toEqual([
      {
        level: 'error',
        title: 'This job may not write packages [missing-packages-write]',
        message:
          'The block leaves packages out.\nAdd packages: write.\nhttps://github.com/octo/ghcr-preflight/blob/v1/docs/rules/missing-packages-write.md',
        file: '.github/workflows/release.yml',
        line: 7,
      },
    ])
  })

  it('carry the addresses of what has to change, three at most', () => {
    const links = ['a', 'b', 'c', 'd'].map((page) => `https://github.com/octo/app/settings/${page}`)
    const [annotation] = annotations([finding({ links })], 1)
    expect(annotation?.message.split('\n').slice(-4)).toEqual([...links.slice(0, 3), finding().docs])
  })

  it('name the images if several share the cause', () => {
    const [annotation] = annotations([finding({ images: ['ghcr.io/octo/a', 'ghcr.io/octo/b'] })], 1)
    expect(annotation?.message).toContain('ghcr.io/octo/a, ghcr.io/octo/b')
  })

  it('are at most ten of a level, the most severe first', () => {
    const severities: readonly Severity[] = ['notice', 'warning', 'error']
    const many = severities.flatMap((severity) => Array.from({ length: 12 }, () => finding({ severity })))
    const levels = annotations(many, 1).map(({ level }) => level)
    expect(levels).toEqual(['error', 'warning', 'notice'].flatMap((level) => Array(10).fill(level)))
  })

  it.each<[Severity[], 0 | 1, Severity[]]>([
    [['error', 'warning'], 1, ['error', 'warning']],
    [['error', 'warning'], 0, ['warning', 'warning']],
    [['warning', 'notice'], 1, ['error', 'notice']],
    [['warning', 'notice'], 0, ['warning', 'notice']],
    [['notice'], 0, ['notice']],
  ])('of %j, when the step exits %i, are %j', (severities, exit, expected) => {
    const found = severities.map((severity) => finding({ severity }))
    expect(annotations(found, exit).map(({ level }) => level)).toEqual(expected)
  })

  const texts = fc.oneof(fc.constantFrom(...Object.values(hostile)), fc.string({ unit: 'binary', maxLength: 9000 }))

  it('keep their bounds, their ending and nothing hidden, for any text', () => {
    fc.assert(
      fc.property(texts, texts, texts, (title, problem, remedy) => {
        const [annotation] = annotations([finding({ title, problem, remedy: `${remedy} last word` })], 1)
        expect(annotation?.title.length).toBeLessThanOrEqual(255)
        expect(annotation?.title).toMatch(/ \[missing-packages-write\]$/)
        expect(annotation?.message.length).toBeLessThanOrEqual(4096)
        expect(annotation?.message).toMatch(/last word\nhttps:\S+missing-packages-write\.md$/)
        expect(`${annotation?.title}${annotation?.message}`).not.toMatch(hidden)
      }),
      { numRuns: 60 },
    )
  })
})
