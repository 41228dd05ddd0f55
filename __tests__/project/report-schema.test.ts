import { describe, expect, it } from '@jest/globals'
import * as worlds from '../report/worlds.ts'
import { schemaProblems } from './report-schema.ts'

const finding = worlds.finding({
  location: { file: '.github/workflows/release.yml', line: 7, column: 3 },
  diff: '--- a/x.yml\n',
})
const evidence = worlds.evidence()
const image = worlds.reportedImage()
const report = worlds.report({ findings: [finding] })

describe('docs/report.schema.json', () => {
  it('accepts a report with every member', () => {
    expect(schemaProblems(report)).toEqual([])
  })

  it('accepts a report with empty lists', () => {
    expect(schemaProblems({ ...report, images: [], findings: [], evidence: [] })).toEqual([])
  })

  it('accepts a report without optional members', () => {
    const { location: _l, diff: _d, ...bareFinding } = finding
    const { code: _c, message: _m, requestId: _r, ...bareEvidence } = evidence
    expect(schemaProblems({ ...report, findings: [bareFinding], evidence: [bareEvidence] })).toEqual([])
  })

  it.each<[string, unknown]>([
    ['no object', 'report'],
    ['another version', { ...report, version: 2 }],
    ['a verdict that there is not', { ...report, verdict: 'granted' }],
    ['a stranger at the top', { ...report, extra: 1 }],
    ['a stranger in a finding', { ...report, findings: [{ ...finding, level: 'error' }] }],
    ['an id that is none', { ...report, findings: [{ ...finding, id: 'Missing_Packages' }] }],
    ['a finding without what to do', { ...report, findings: [{ ...finding, remedy: '' }] }],
    [
      'a file with backslashes',
      { ...report, findings: [{ ...finding, location: { file: '.github\\x.yml', line: 1, column: 3 } }] },
    ],
    [
      'a line before the first',
      { ...report, findings: [{ ...finding, location: { file: 'x.yml', line: 0, column: 3 } }] },
    ],
    ['a link that is no address', { ...report, findings: [{ ...finding, links: ['settings'] }] }],
    ['a request without its method', { ...report, evidence: [{ ...evidence, request: 'https://ghcr.io/v2/' }] }],
    ['a request that writes', { ...report, evidence: [{ ...evidence, request: 'PUT https://ghcr.io/v2/' }] }],
    ['an image without a package state', { ...report, images: [{ ...image, package: undefined }] }],
  ])('refuses %s', (_, wrong) => {
    expect(schemaProblems(wrong)).not.toEqual([])
  })
})
