import { describe, expect, it } from '@jest/globals'
import { reusableWorkflowCeiling } from '../../src/rules/reusable-workflow-ceiling.ts'
import type { DecidingPermissions, JobFacts, WorkflowFacts } from '../../src/workflow/model.ts'
import { callingFile, file, job, linted, workflow } from './facts.ts'

const permissions = (declared: DecidingPermissions['declared'], of: string): Partial<JobFacts> => ({
  permissions: {
    level: declared === 'default' ? 'default' : 'job',
    place: { file: of, path: ['permissions'] },
    packages: 'none',
    declared,
  },
})

const asking = (declared: DecidingPermissions['declared'], more: Partial<JobFacts> = {}) =>
  job('none', { id: 'publish', ...permissions(declared, file), ...more })

const calling = (gives: DecidingPermissions['declared'], callee: WorkflowFacts | undefined): JobFacts =>
  job('none', {
    file: callingFile,
    id: 'release',
    ...permissions(gives, callingFile),
    call: {
      place: { file: callingFile, path: ['jobs', 'release', 'uses'] },
      uses: './x.yml',
      ...(callee === undefined ? {} : { callee }),
    },
  })

const found = (
  gives: DecidingPermissions['declared'],
  callee: WorkflowFacts | undefined,
  changes: Partial<WorkflowFacts> = {},
) => linted(reusableWorkflowCeiling, workflow([calling(gives, callee)], { file: callingFile, ...changes }))

const packages = { packages: 'write' } as const

describe('reusable-workflow-ceiling', () => {
  it("is on the caller's line and offers the change if packages alone is missing", () => {
    expect(found({ contents: 'read' }, workflow([asking(packages)]))).toMatchObject([
      {
        job: 'release',
        place: { file: callingFile, path: ['permissions'] },
        edit: { file: callingFile, job: 'release', packages: 'write' },
        detail: { excess: [{ job: 'publish', scope: 'packages', asks: 'write', gets: 'none' }] },
      },
    ])
  })

  it('offers no change where more is missing', () => {
    const [one] = found({}, workflow([asking({ packages: 'write', contents: 'read' })]))
    expect(one).toMatchObject({ detail: { excess: [{ scope: 'packages' }, { scope: 'contents' }] } })
    expect(one?.edit).toBeUndefined()
  })

  it.each([
    ['read above none', {}, { contents: 'read' } as const],
    ['write above read-all', 'read-all' as const, packages],
    ['id-token above read-all', 'read-all' as const, { 'id-token': 'write' } as const],
    ['read-all above some', { contents: 'read' } as const, 'read-all' as const],
    [
      'a scope that the caller does not name, though every object has one of its name',
      {},
      { constructor: 'write' } as const,
    ],
    ['write-all above some', packages, 'write-all' as const],
  ])('fires on %s', (_, gives, asks) => {
    expect(found(gives, workflow([asking(asks)]))).toHaveLength(1)
  })

  it('wants of the caller the most that any job asks for, each scope once', () => {
    const callee = workflow([asking({ packages: 'read', contents: 'read' }), asking(packages), asking(packages)])
    expect(found({}, callee)).toMatchObject([{ detail: { asked: ['packages: write', 'contents: read'] } }])
  })

  it('compares what is declared above the jobs with the ceiling, whatever they declare', () => {
    const [one, ...more] = found({ contents: 'read' }, workflow([asking({})], { declared: { contents: 'write' } }))
    expect(more).toEqual([])
    expect(one?.detail).toMatchObject({ excess: [{ scope: 'contents', asks: 'write', gets: 'read' }] })
    expect(one?.detail).not.toMatchObject({ excess: [{ job: expect.anything() }] })
  })

  it('reports what is declared above the jobs once', () => {
    const publish = asking({ contents: 'write' })
    const inherits = { ...publish, permissions: { ...publish.permissions, level: 'workflow' as const } }
    expect(found({}, workflow([inherits], { declared: { contents: 'write' } }))).toMatchObject([
      { detail: { excess: [{ scope: 'contents' }] } },
    ])
  })

  it('holds every scope of a shorthand against the ceiling', () => {
    const given = { contents: 'read', packages: 'read' } as const
    expect(found(given, workflow([asking('read-all')]))).toMatchObject([
      { detail: { excess: expect.arrayContaining([expect.objectContaining({ scope: 'actions', gets: 'none' })]) } },
    ])
  })

  it('looks through a workflow in between that declares nothing', () => {
    const inner = { place: { file, path: ['jobs'] }, uses: './y.yml', callee: workflow([asking(packages)]) }
    expect(found({}, workflow([asking('default', { call: inner })]))).toMatchObject([
      { detail: { excess: [{ scope: 'packages' }] } },
    ])
  })

  it.each([
    ['a callee that asks for nothing', {}, workflow([asking('default')])],
    ['a callee that asks for as much', packages, workflow([asking(packages)])],
    ['a callee that asks for less', packages, workflow([asking({ packages: 'read' })])],
    ['read-all below read-all', 'read-all' as const, workflow([asking('read-all')])],
    ['write-all below write-all', 'write-all' as const, workflow([asking('write-all')])],
    ['a caller with write-all', 'write-all' as const, workflow([asking({ 'id-token': 'write' })])],
    ['a caller whose default decides', 'default' as const, workflow([asking(packages)])],
    ['a callee that cannot be read', {}, undefined],
    ['a callee that GitHub refuses', {}, workflow([asking(packages)], { isValid: false })],
  ])('passes over %s', (_, gives, callee) => {
    expect(found(gives, callee)).toEqual([])
  })

  it('warns of untrusted events', () => {
    expect(found({}, workflow([asking(packages)]), { runsUntrusted: true })).toMatchObject([
      { edit: { runsUntrusted: true } },
    ])
  })

  it('says nothing if GitHub would refuse the file', () => {
    expect(found({}, workflow([asking(packages)]), { isValid: false })).toEqual([])
  })
})
