import { readFileSync } from 'node:fs'
import { describe, expect, it } from '@jest/globals'
import { layerOf } from './layers.ts'
import { matchesOf } from './logs.ts'

interface Report {
  readonly id: string
  readonly error: string
  readonly findings: readonly string[]
}

const lines = readFileSync(new URL('../corpus/reports.jsonl', import.meta.url), 'utf8')
  .trim()
  .split('\n')
const reports = lines
  .map((line): Report => JSON.parse(line) as Report)
  .filter(({ error }) => !error.includes('text not quoted'))

/** Whether a report's text gives a reason, and not only a status or "denied". */
const hasReason = ({ error }: Report): boolean => {
  const reasons = ['installation', '_package', 'scopes', 'authenticated', 'requesting', 'elevate', 'lowercase', 'host']
  const others = ['required', 'rate limit', 'toomanyrequests', 'intermedi', 'denied: denied', '503', 'anonymous']
  return [...reasons, ...others].some((reason) => error.toLowerCase().includes(reason))
}

const read = await Promise.all(
  reports.map(async (report) => ({
    report,
    found: (await matchesOf(report.error)).flatMap(({ findings }) => findings),
  })),
)
const withCause = read.filter(({ report, found }) => report.findings.some((id) => found.some((one) => one === id)))
const reasoned = read.filter(({ report }) => hasReason(report))
const withLayer = reasoned.filter(({ report, found }) =>
  report.findings.some((id) => layerOf(id) === layerOf(found[0])),
)
const withFirst = read.filter(({ report, found }) => report.findings.some((id) => id === found[0]))
const figures = `cause among the findings ${withCause.length} of ${read.length}, first ${withFirst.length}; layer first ${withLayer.length} of ${reasoned.length} that give a reason`

describe(`known reports: ${figures}`, () => {
  it('have their cause among the findings, nine of ten at least', () => {
    expect(withCause.length / read.length).toBeGreaterThanOrEqual(0.9)
  })

  it('have its layer first where their text gives a reason, nine of ten at least', () => {
    expect(reasoned.length).toBeGreaterThan(50)
    expect(withLayer.length / reasoned.length).toBeGreaterThanOrEqual(0.9)
  })

  it('are texts of many clients', () => {
    expect(reports.length).toBeGreaterThan(80)
  })
})
