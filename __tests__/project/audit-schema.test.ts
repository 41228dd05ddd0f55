import { describe, expect, it } from '@jest/globals'
import type { AuditReport } from '../../src/audit/audit-report.ts'
import * as worlds from '../report/worlds.ts'
import { read } from './project-files.ts'
import { schemaProblems } from './report-schema.ts'

const finding = {
  repository: 'octo/app',
  ...worlds.finding({ location: { file: '.github/workflows/release.yml', line: 7, column: 3 }, diff: '--- a/x.yml\n' }),
}
const report: AuditReport = {
  version: 1,
  owner: 'octo',
  repositories: { total: 10, read: 9, pushing: 4 },
  findings: [finding],
  excepted: 0,
  packages: [
    {
      image: 'ghcr.io/octo/app',
      package: 'exists',
      visibility: 'public',
      linked: 'octo/app',
      repositories: ['octo/app'],
    },
    { image: 'ghcr.io/octo/web', package: 'exists', linked: null, repositories: ['octo/web'] },
    { image: 'ghcr.io/octo/x', package: 'absent', repositories: ['octo/x'] },
  ],
  unread: [{ repository: 'octo/*', reason: 'an outage' }],
  requests: { graphql: 3, rest: 4 },
}

describe('docs/audit.schema.json', () => {
  it('accepts a report with every member', () => {
    expect(schemaProblems(report, 'audit')).toEqual([])
  })

  it('accepts a report with empty lists', () => {
    expect(schemaProblems({ ...report, findings: [], packages: [], unread: [] }, 'audit')).toEqual([])
  })

  it.each<[string, unknown]>([
    ['another version', { ...report, version: 2 }],
    ['a stranger at the top', { ...report, extra: 1 }],
    ['a finding of no repository', { ...report, findings: [{ ...finding, repository: undefined }] }],
    ['a repository that is a path', { ...report, findings: [{ ...finding, repository: '../x/y' }] }],
    ['a package that is granted', { ...report, packages: [{ ...report.packages[0], granted: true }] }],
    ['a package that nobody pushes', { ...report, packages: [{ ...report.packages[0], repositories: [] }] }],
    ['something unread without a reason', { ...report, unread: [{ repository: 'octo/x', reason: '' }] }],
  ])('refuses %s', (_, wrong) => {
    expect(schemaProblems(wrong, 'audit')).not.toEqual([])
  })

  it("has lint's findings", () => {
    const [audit, run] = ['audit', 'report'].map((name) => JSON.parse(read(`docs/${name}.schema.json`)).$defs.finding)
    const { repository: _, ...properties } = audit.properties
    expect(properties).toEqual(run.properties)
  })
})
