import { describe, expect, it } from '@jest/globals'
import { observed } from '../../src/http/observed.ts'
import { diagnose } from '../../src/rules/engine.ts'
import { rules } from '../../src/rules/index.ts'
import { missingRegistryHost } from '../../src/rules/missing-registry-host.ts'
import { withHost } from '../../src/rules/shared/new-names.ts'
import type { JobFacts, PreflightStep } from '../../src/workflow/model.ts'
import { everyLanguage } from '../languages/every-language.ts'
import { explained, logFacts } from './explained.ts'
import { facts, granted, image, job, linted, push, refused, running, workflow, written } from './facts.ts'
import { describeRule } from './table.ts'

const hostless = push({ names: [written('octo/app:latest')], isLoggedInToGhcrAlone: true })
const elsewhere = job('write', { pushes: [], misnamed: [hostless] })
const found = (changes: Partial<JobFacts>) =>
  linted(missingRegistryHost, workflow([job('write', { pushes: [], ...changes })]))

describeRule(
  missingRegistryHost,
  { image: image({ isGuessed: true }), answer: granted, running: running(elsewhere) },
  [
    [
      'names what is pushed instead',
      {},
      { detail: { names: ['octo/app:latest'], job: 'build' }, confidence: 'likely' },
    ],
    ['does not fire for a name that was given', { image: image() }],
    ['does not fire for a pull', { access: 'pull' }],
    ['does not fire if the job pushes to GHCR too', { running: running(job('write', { misnamed: [hostless] })) }],
    ['does not fire if the file is not known', { running: { kind: 'skipped', because: 'nothing depends on it' } }],
    [
      'does not fire if the push is not certain',
      { running: running({ ...elsewhere, misnamed: [{ ...hostless, isCertain: false }] }) },
    ],
  ],
  ['warning missing-registry-host'],
)

describe('the verdict about a guess, if the push goes elsewhere', () => {
  const guessed = { image: image({ isGuessed: true }), running: running(elsewhere) }

  it.each([
    ['inconclusive', granted],
    ['inconclusive', observed({ kind: 'unanswered', reason: 'outage', detail: '503', hosts: [] } as const)],
    ['denied', refused('installation-elsewhere')],
  ] as const)('is %s', (verdict, answer) => {
    const hexa = { ...guessed, image: image({ isGuessed: true, owner: answer === granted ? 'octo' : 'hexa' }) }
    expect(diagnose([[facts({ ...hexa, answer })]], rules).verdict).toBe(verdict)
  })
})

describe('names that a run is given', () => {
  const asked = (references: readonly string[], images = 0) =>
    missingRegistryHost.ask?.({
      registry: 'ghcr.io',
      elsewhere: references,
      images: Array.from({ length: images }, () => image()),
    })

  it.each([
    [
      'a warning if they are all there is',
      ['octo/app:latest'],
      0,
      [{ severity: 'warning', detail: { names: ['octo/app:latest'] } }],
    ],
    ['a notice beside others', ['octo/app'], 1, [{ severity: 'notice' }]],
    ['left alone beside other registries', ['octo/app', 'quay.io/octo/app'], 0, []],
    ['reported once', ['octo/app', 'app'], 0, [{ detail: { names: ['octo/app', 'app'] } }]],
    [
      'nothing if they have a host',
      ['quay.io/octo/app', 'docker.io/octo/app', 'index.docker.io/octo/app', 'localhost/app'],
      0,
      [],
    ],
  ] as const)('without a host are %s', (_, references, images, expected) => {
    expect(asked(references, images)).toMatchObject(expected)
  })
})

describe('names of a workflow file', () => {
  it('are pointed at, once each', () => {
    expect(found({ misnamed: [hostless, hostless] })).toMatchObject([
      { job: 'build', place: written('').place, detail: { names: ['octo/app:latest'], isCache: false } },
    ])
  })

  const repository = { name: 'github.repository', shape: 'path', kind: 'varies' } as const
  const owner = { name: 'github.repository_owner', shape: 'component', kind: 'varies' } as const

  it.each([
    ['a repository of GitHub', [repository, ':latest'], 'ghcr.io/${{ github.repository }}:latest'],
    ['an owner of GitHub', [owner, '/app:latest'], 'ghcr.io/${{ github.repository_owner }}/app:latest'],
  ] as const)('may begin with %s', (_, text, whole) => {
    const inJob = { misnamed: [{ ...hostless, names: [{ ...written(''), text }] }] }
    expect(found(inJob)).toMatchObject([{ detail: { names: [whole.replace('ghcr.io/', '')] } }])
    expect(withHost(whole.replace('ghcr.io/', ''), 'ghcr.io')).toBe(whole)
  })

  it('are reported beside names on GHCR, which the same step pushes', () => {
    const both = { ...hostless, names: [written('ghcr.io/octo/app:latest'), written('octo/app:latest')] }
    expect(found({ pushes: [both] })).toMatchObject([{ detail: { names: ['octo/app:latest'] } }])
  })

  const step: PreflightStep = { place: written('').place, credential: 'job-token', images: [], names: [] }

  it('are reported if this action is given no others', () => {
    const names = [written('octo/app', 'images')]
    expect(found({ preflights: [{ ...step, names }] })).toMatchObject([
      { place: written('', 'images').place, detail: { names: ['octo/app'] } },
    ])
    expect(found({ preflights: [{ ...step, names: [...names, written('ghcr.io/octo/app', 'images')] }] })).toEqual([])
    expect(found({ preflights: [step] })).toEqual([])
  })

  it('of a cache have a remedy of their own', () => {
    const cache = push({ names: [written('gha', 'cache-to')], isLoggedInToGhcrAlone: true })
    const [diagnosis] = found({ misnamed: [cache] })
    expect(diagnosis).toMatchObject({ detail: { isCache: true } })
  })

  it.each([
    ['beside a login to another registry', { isLoggedInToGhcrAlone: false }],
    ['whose push is not certain', { isCertain: false }],
    ['with a host', { names: [written('quay.io/octo/app')] }],
    [
      'whose host only a run knows',
      { names: [{ ...written(''), text: [{ name: 'env.registry', shape: 'any', kind: 'unknown' }, '/octo/app'] }] },
    ],
    ['to which the tool adds something', { names: [{ ...written('octo'), isPartial: true }] }],
  ] as const)('are left alone %s', (_, changes) => {
    expect(found({ misnamed: [{ ...hostless, ...changes }] })).toEqual([])
  })
})

describe('in a log', () => {
  it.each(everyLanguage)('puts the host in front of the name ($id)', (language) => {
    const remedyOf = (elsewhere?: string) => explained(missingRegistryHost, language, logFacts({ elsewhere })).remedy
    expect(remedyOf('octo/app')).toContain('\n  ghcr.io/octo/app')
    expect(remedyOf('octo/app')).not.toContain('cache-to')
    expect(remedyOf()).toContain('\n  ghcr.io/OWNER/NAME')
    expect(explained(missingRegistryHost, language, logFacts({ elsewhere: 'octo/app' })).problem).toContain('octo/app')
  })

  it.each(everyLanguage)('thinks of a cache where there is no owner ($id)', (language) => {
    for (const elsewhere of ['gha', 'library/gha']) {
      const { remedy } = explained(missingRegistryHost, language, logFacts({ elsewhere }))
      expect(remedy).toContain('\n  cache-to: type=gha,mode=max')
      expect(remedy).toContain('\n  ghcr.io/OWNER/gha')
    }
  })
})
