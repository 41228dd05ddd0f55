import { describe, expect, it } from '@jest/globals'
import { retiredRegistry } from '../../src/rules/retired-registry.ts'
import { everyLanguage } from '../languages/every-language.ts'
import { explained, logFacts } from './explained.ts'
import { job, linted, push, workflow, written } from './facts.ts'

const found = (...text: Parameters<typeof written>) => {
  const misnamed = [push({ names: [written(...text)] })]
  return linted(retiredRegistry, workflow([job('write', { pushes: [], misnamed })]))
}

describe('retired-registry', () => {
  it('warns of the old host, and points at the name', () => {
    expect(found('docker.pkg.github.com/octo/app/app:1')).toMatchObject([
      {
        job: 'build',
        confidence: 'certain',
        place: written('').place,
        detail: { written: 'docker.pkg.github.com/octo/app/app:1' },
      },
    ])
  })

  it('reports a name that several steps push once', () => {
    const misnamed = [1, 2].map(() => push({ names: [written('docker.pkg.github.com/octo/app/app')] }))
    expect(linted(retiredRegistry, workflow([job('write', { misnamed })]))).toHaveLength(1)
  })

  it.each(['ghcr.io/octo/app', 'octo/docker.pkg.github.com', 'quay.io/octo/app'])('does not fire for %s', (name) => {
    expect(found(name)).toEqual([])
  })

  it('does not fire if no run certainly uses the name', () => {
    const name = { ...written('docker.pkg.github.com/octo/app/app'), isSure: false }
    expect(linted(retiredRegistry, workflow([job('write', { misnamed: [push({ names: [name] })] })]))).toEqual([])
  })

  it.each([
    ['docker.pkg.github.com/octo/app/app:1', 'ghcr.io/octo/app:1'],
    [undefined, 'ghcr.io/OWNER/NAME'],
    ['docker.pkg.github.com/octo/app/web', 'ghcr.io/octo/app/web'],
  ])('says how %s is written today', (name, now) => {
    const params = { detail: { written: name }, source: 'file', images: [], answers: [] } as const
    expect(retiredRegistry.words.remedy(params)).toContain(`\n  ${now}`)
  })
})

describe('in a log', () => {
  it.each(everyLanguage)('gives the name at the new registry ($id)', (language) => {
    const remedyOf = (elsewhere?: string) => explained(retiredRegistry, language, logFacts({ elsewhere })).remedy
    expect(remedyOf('octo/app')).toContain('\n  ghcr.io/octo/app')
    expect(remedyOf()).toContain('\n  ghcr.io/OWNER/NAME')
  })
})
