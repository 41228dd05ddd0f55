import { describe, expect, it } from '@jest/globals'
import { excessivePermissions } from '../../src/rules/excessive-permissions.ts'
import type { JobFacts } from '../../src/workflow/model.ts'
import { file, job, linted, workflow } from './facts.ts'

const idle: Partial<JobFacts> = { pushesToGhcr: false, pushes: [], mayUsePackagesWrite: false }
const everything: Partial<JobFacts> = {
  permissions: { level: 'workflow', place: { file, path: ['permissions'] }, packages: 'write', declared: 'write-all' },
}

describe('excessive-permissions', () => {
  it.each([
    [
      'a job that may write packages and does not push',
      { ...idle },
      { detail: { kind: 'unused' }, confidence: 'likely', job: 'build' },
    ],
    [
      'write-all',
      everything,
      { detail: { kind: 'write-all', pushes: true }, confidence: 'certain', place: { path: ['permissions'] } },
    ],
    ['write-all without a push', { ...everything, ...idle }, { detail: { kind: 'write-all', pushes: false } }],
    [
      'write-all where the push is unknown',
      { ...everything, pushesToGhcr: 'unknown' as const },
      { detail: { pushes: true } },
    ],
  ])('reports %s', (_, changes, expected) => {
    expect(linted(excessivePermissions, workflow([job('write', changes)]))).toMatchObject([expected])
  })

  it.each([
    ['a job that pushes', job('write')],
    ['a job that may push', job('write', { ...idle, pushesToGhcr: 'unknown' })],
    ['a job that may use it otherwise', job('write', { ...idle, mayUsePackagesWrite: true })],
    ['a job that only reads', job('read', idle)],
    ['a job under the default', job('default', idle)],
  ])('passes over %s', (_, one) => {
    expect(linted(excessivePermissions, workflow([one]))).toEqual([])
  })

  it('says nothing if GitHub would refuse the file', () => {
    expect(linted(excessivePermissions, workflow([job('write', idle)], { isValid: false }))).toEqual([])
  })
})
