import { describe, expect, it } from '@jest/globals'
import { readDocument } from '../../../src/workflow/document.ts'
import { readPermissions } from '../../../src/workflow/permissions/read-permissions.ts'

function read(text: string) {
  const document = readDocument(text)
  if (document.kind === 'unreadable') throw new Error(`${text}: ${document.reason}`)
  const { declared, faults } = readPermissions(document.root)
  return { declared, faults: faults.map(({ entry: _, at: __, ...fault }) => fault) }
}

describe('permissions', () => {
  it.each([
    ['read-all', 'read-all'],
    ['write-all', 'write-all'],
    [`\${{ 'write-all' }}`, 'write-all'],
    ['{}', {}],
    ['{ contents: read, packages: write }', { contents: 'read', packages: 'write' }],
    [`{ packages: "\${{ 'write' }}" }`, { packages: 'write' }],
    ['{ id-token: write, models: read, issues: none }', { 'id-token': 'write', models: 'read', issues: 'none' }],
    ['{ a: &level write, packages: *level }', { packages: 'write', a: 'write' }],
  ])('%s declare %j', (text, declared) => {
    expect(read(text).declared).toEqual(declared)
  })

  it.each([
    ['', 'not-permissions', 'nothing'],
    ['~', 'not-permissions', 'nothing'],
    ['all', 'not-permissions', 'all'],
    ['write', 'not-permissions', 'write'],
    ['[packages]', 'not-permissions', 'a list'],
    [`\${{ inputs.permissions }}`, 'not-permissions', `\${{ inputs.permissions }}`],
  ])('%j is refused whole, and declares nothing', (text, kind, shown) => {
    expect(read(text)).toEqual({ declared: {}, faults: [{ kind, text: shown, isCertain: true }] })
  })

  it.each([
    ['{ packages: }', 'not-a-level', 'packages: nothing', 'write, read, none'],
    ['{ packages: admin }', 'not-a-level', 'packages: admin', 'write, read, none'],
    ['{ packages: [write] }', 'not-a-level', 'packages: a list', 'write, read, none'],
    [`{ packages: "\${{ inputs.level }}" }`, 'not-a-level', `packages: \${{ inputs.level }}`, 'write, read, none'],
    ['{ id-token: read }', 'not-a-level', 'id-token: read', 'write, none'],
    ['{ models: write }', 'not-a-level', 'models: write', 'read, none'],
    ['{ copilot-requests: read }', 'not-a-level', 'copilot-requests: read', 'write, none'],
    ['{ metadata: read }', 'app-only-scope', 'metadata', undefined],
    ['{ Workflows: write }', 'app-only-scope', 'Workflows', undefined],
    ['{ package: write }', 'misspelt-scope', 'package', 'packages'],
    ['{ Packages: write }', 'misspelt-scope', 'Packages', 'packages'],
    ['{ pull_requests: write }', 'misspelt-scope', 'pull_requests', 'pull-requests'],
    [`{ "\${{ inputs.scope }}": write }`, 'unknown-scope', `\${{ inputs.scope }}`, undefined],
    ['{ <<: { packages: write } }', 'merge-key', '<<', undefined],
  ])('%s is refused, and what is at fault declares nothing', (text, kind, shown, instead) => {
    const fault = { kind, text: shown, isCertain: true, ...(instead !== undefined && { instead }) }
    expect(read(text)).toEqual({ declared: {}, faults: [fault] })
  })

  it('take a scope that is merely unknown, for it may be new', () => {
    const faults = [{ kind: 'unknown-scope', text: 'quantum', isCertain: false }]
    expect(read('{ quantum: write }')).toEqual({ declared: { quantum: 'write' }, faults })
  })

  it.each(['packages', 'PACKAGES'])('refuse a scope that occurs twice, the second time as %s', (again) => {
    const faults = [{ kind: 'duplicate-scope', text: again, isCertain: true }]
    expect(read(`{ packages: read, ${again}: write }`)).toEqual({ declared: { packages: 'read' }, faults })
  })
})
