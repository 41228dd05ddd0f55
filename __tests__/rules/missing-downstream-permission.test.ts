import { describe, expect, it } from '@jest/globals'
import { missingDownstreamPermission } from '../../src/rules/missing-downstream-permission.ts'
import type { JobFacts, Need } from '../../src/workflow/model.ts'
import { everyLanguage } from '../languages/every-language.ts'
import { explained, logFacts } from './explained.ts'
import { file, job, linted, push, workflow } from './facts.ts'

const need = (scope: string, level: Need['level'], changes: Partial<Need> = {}): Need => ({
  scope,
  level,
  because: `a step that needs ${scope}`,
  place: { file, path: ['jobs', 'build', 'steps', 0] },
  failsWithout: true,
  ...changes,
})

const block = (declared: JobFacts['permissions']['declared']): Partial<JobFacts> => ({
  permissions: { level: 'job', place: { file, path: ['jobs', 'build', 'permissions'] }, packages: 'write', declared },
})

const onlyPackages = block({ packages: 'write' })
const attestation = [need('id-token', 'write'), need('attestations', 'write')]

describe('missing-downstream-permission', () => {
  it.each([
    ['a checkout', { ...onlyPackages, needs: [need('contents', 'read')] }, ['contents'], 'possible'],
    ['an attestation', { ...onlyPackages, needs: attestation }, ['id-token', 'attestations'], 'certain'],
    [
      'a scope twice as once',
      { ...onlyPackages, needs: [...attestation, need('id-token', 'write')] },
      ['id-token', 'attestations'],
      'certain',
    ],
    [
      'read where write is needed',
      { ...block({ attestations: 'read' }), needs: [need('attestations', 'write')] },
      ['attestations'],
      'certain',
    ],
    [
      'an attestation in a job that does not push',
      { ...onlyPackages, pushesToGhcr: false, needs: attestation },
      ['id-token', 'attestations'],
      'certain',
    ],
  ])('warns of %s', (_, changes, scopes, confidence) => {
    const found = linted(missingDownstreamPermission, workflow([job('write', changes)]))
    expect(found).toMatchObject([
      {
        confidence,
        job: 'build',
        place: { path: ['jobs', 'build', 'permissions'] },
        detail: { missing: scopes.map((scope) => ({ scope })) },
      },
    ])
  })

  it.each([
    [undefined, 'notice', 'possible'],
    [true, 'warning', 'certain'],
  ] as const)(
    'takes a checkout for as grave as the repository makes it: private is %j',
    (isPrivate, severity, confidence) => {
      const one = job('write', { ...onlyPackages, needs: [need('contents', 'read')] })
      expect(linted(missingDownstreamPermission, workflow([one]), { isPrivate })).toMatchObject([
        { severity, confidence },
      ])
    },
  )

  it('leaves the checkout of a public repository in peace', () => {
    const one = job('write', { ...onlyPackages, needs: [need('contents', 'read')] })
    expect(linted(missingDownstreamPermission, workflow([one]), { isPrivate: false })).toEqual([])
  })

  it('grants no packages: write for a push with a secret', () => {
    const secret = { ...block({ 'id-token': 'write' }), pushes: [push({ credential: 'secret' })] }
    const found = linted(
      missingDownstreamPermission,
      workflow([job('write', { ...secret, needs: [need('contents', 'read')] })]),
    )
    expect(found.map(({ detail }) => detail)).toMatchObject([{ block: { 'id-token': 'write', contents: 'read' } }])
    expect(JSON.stringify(found)).not.toContain('packages')
  })

  it.each<[string, Partial<JobFacts>, readonly string[]]>([
    [
      'the default gives too little, of which the file alone tells nothing',
      { permissions: job('default').permissions, given: { contents: 'read', packages: 'read' } },
      ['id-token', 'attestations'],
    ],
    [
      'the token has it',
      { permissions: job('default').permissions, given: { 'id-token': 'write', attestations: 'write' } },
      [],
    ],
    [
      'the token lacks what the block leaves out',
      { ...onlyPackages, given: { packages: 'write' } },
      ['id-token', 'attestations'],
    ],
    [
      'the token lacks what the block gives, so that no block can help',
      { ...block({ 'id-token': 'write', attestations: 'write' }), given: { contents: 'read' } },
      [],
    ],
    ['the token lacks what write-all gives', { ...block('write-all'), given: { contents: 'read' } }, []],
  ])('goes by what the token has: %s', (_, changes, scopes) => {
    const found = linted(missingDownstreamPermission, workflow([job('write', { needs: attestation, ...changes })]))
    const missing = scopes.map((scope) => ({ scope }))
    expect(found).toMatchObject(scopes.length === 0 ? [] : [{ detail: { missing } }])
  })

  it.each(everyLanguage)('says of a block in place of the default which action may need more ($id)', ({ words }) => {
    const { permissions } = job('default')
    const of = job('write', { permissions, given: {}, needs: attestation, unknownActions: ['acme/tag-a-release'] })
    const [found] = linted(missingDownstreamPermission, workflow([of]))
    const { remedy } = words(missingDownstreamPermission)
    expect(remedy({ detail: found?.detail, images: [], answers: [], source: 'run' })).toContain('acme/tag-a-release')
  })

  it('keeps what is declared beside what is missing', () => {
    const given = { ...block({ packages: 'write', attestations: 'read', issues: 'write' }), needs: attestation }
    expect(linted(missingDownstreamPermission, workflow([job('write', given)]))).toMatchObject([
      { detail: { block: { issues: 'write', 'id-token': 'write', attestations: 'write', packages: 'write' } } },
    ])
  })

  it.each([
    ['a job that has it', { ...block({ packages: 'write', contents: 'read' }), needs: [need('contents', 'read')] }],
    ['a job that has more', { ...block({ contents: 'write' }), needs: [need('contents', 'read')] }],
    [
      'a checkout in a job that does not push',
      { ...onlyPackages, pushesToGhcr: false, needs: [need('contents', 'read')] },
    ],
    [
      'a step that does less without it',
      { ...onlyPackages, needs: [need('issues', 'write', { failsWithout: false })] },
    ],
    ['a job under the default', { ...block('default'), needs: attestation }],
    ['a job with read-all', { ...block('read-all'), needs: attestation }],
  ])('passes over %s', (_, changes) => {
    expect(linted(missingDownstreamPermission, workflow([job('write', changes)]))).toEqual([])
  })

  it('says nothing if GitHub would refuse the file', () => {
    const faulty = workflow([job('write', { ...onlyPackages, needs: attestation })], { isValid: false })
    expect(linted(missingDownstreamPermission, faulty)).toEqual([])
  })

  it.each(everyLanguage)('names a step once, whatever it needs ($id)', ({ words }) => {
    const missing = (['id-token', 'attestations'] as const).map((scope) => ({
      scope,
      level: 'write' as const,
      because: 'actions/attest',
    }))
    const detail = { job: 'build', missing, declared: { contents: 'read' }, packages: 'write' } as const
    const problem = words(missingDownstreamPermission).problem({
      detail,
      images: [],
      answers: [],
      source: 'run',
      credential: 'password',
    })
    expect(problem.match(/actions\/attest|id-token: write|attestations: write/g)).toEqual([
      'actions/attest',
      'id-token: write',
      'attestations: write',
    ])
  })

  it.each(everyLanguage)('says of a checkout alone that a public repository needs nothing ($id)', ({ words }) => {
    const problem = (scope: string, because: string) => {
      const missing = [{ scope, level: 'read' as const, because }]
      const detail = { job: 'build', missing, requiredPermissions: {}, packages: 'write' } as const
      return words(missingDownstreamPermission).problem({
        detail,
        images: [],
        answers: [],
        source: 'run',
        credential: 'password',
      })
    }
    expect(problem('contents', 'actions/checkout')).toMatch(/A public repository|公开仓库/)
    expect(problem('attestations', 'actions/attest')).not.toMatch(/A public repository|公开仓库/)
  })
})

describe('a log of a step that attests', () => {
  it.each(everyLanguage)('gets the whole block, and a guard for forks ($id)', (language) => {
    const { problem, remedy } = explained(missingDownstreamPermission, language, logFacts())
    expect(problem).toContain('attestations: write')
    expect(remedy).toContain(
      '\n  permissions:\n    contents: read\n    packages: write\n    id-token: write\n    attestations: write',
    )
    expect(remedy).toContain('\n  if: ${{ !github.event.pull_request')
  })
})
