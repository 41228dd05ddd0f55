import { describe, expect, it } from '@jest/globals'
import { invalidPermissions } from '../../src/rules/invalid-permissions.ts'
import type { PermissionsFault } from '../../src/workflow/model.ts'
import { file, linted, workflow } from './facts.ts'

const place = { file, path: ['permissions'] }
const fault = (changes: Partial<PermissionsFault> = {}): PermissionsFault => ({
  kind: 'misspelt-scope',
  text: 'package',
  instead: 'packages',
  isCertain: true,
  place,
  ...changes,
})

const kinds = [
  'not-a-level',
  'not-permissions',
  'misspelt-scope',
  'app-only-scope',
  'misspelt-key',
  'unknown-scope',
  'duplicate-scope',
  'merge-key',
  'on-a-step',
  'no-workflow',
] as const

describe('invalid-permissions', () => {
  it.each(kinds)('reports %s, and quotes what is written', (kind) => {
    const [found] = linted(invalidPermissions, workflow([], { isValid: false, faults: [fault({ kind })] }))
    expect(found).toMatchObject({ confidence: 'certain', place, detail: { kind, text: 'package' } })
    expect(found?.severity).toBeUndefined()
    const params = {
      detail: { kind, text: 'package', isCertain: true },
      images: [],
      answers: [],
      source: 'run',
      credential: 'password',
    } as const
    expect(invalidPermissions.words.problem(params)).toContain('package')
  })

  it('only warns of a scope that may be new', () => {
    const faults = [fault({ kind: 'unknown-scope', text: 'qubits', isCertain: false })]
    expect(linted(invalidPermissions, workflow([], { faults }))).toMatchObject([
      { severity: 'warning', confidence: 'possible' },
    ])
  })

  it('only warns of a file that is too large to be checked', () => {
    const faults = [fault({ kind: 'too-large', text: 'too much', isCertain: false })]
    expect(linted(invalidPermissions, workflow([], { faults }))).toMatchObject([
      { severity: 'warning', confidence: 'possible' },
    ])
  })

  it('names its job', () => {
    const [ofJob, ofFile] = linted(invalidPermissions, workflow([], { faults: [fault({ job: 'build' }), fault()] }))
    expect(ofJob?.job).toBe('build')
    expect(ofFile?.job).toBeUndefined()
  })

  it('passes over a file without a fault', () => {
    expect(linted(invalidPermissions, workflow([]))).toEqual([])
  })
})
