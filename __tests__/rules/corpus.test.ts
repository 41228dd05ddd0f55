import { describe, expect, it } from '@jest/globals'
import { diagnose } from '../../src/rules/engine.ts'
import { rules } from '../../src/rules/index.ts'
import { factsOf, type Report, reports } from './reports.ts'

/** Causes that only the text of a workflow shows: lint finds them, no run does. */
const ofLint = ['reusable-workflow-ceiling', 'not-logged-in']

/** Reports whose circumstances do not hold what their cause rests on. */
const uncovered: Readonly<Record<string, string>> = {
  c062: 'a bare 403, and neither permissions nor package are told: the canary would have',
  c075: "a person's token: what a run tells is that its user has no role",
  c108: 'that packages: write was there is told nowhere',
  c112: 'a bare 403, and the permissions are told nowhere',
  c139: 'nothing tells of single sign-on, and the reporter has none',
  c189: 'refused at the manifest, long after an upload session is granted',
}

const ofRuns = reports.filter(({ findings }) => !findings.some((id) => ofLint.includes(id)))
const found = (report: Report) => diagnose([[factsOf(report)]], rules).findings.map(({ rule }) => rule.id)

describe('public reports', () => {
  it.each(ofRuns.filter(({ id }) => uncovered[id] === undefined))('$id: $error', (report) => {
    expect(report.findings).toContain(found(report)[0])
  })

  it.each(ofRuns.filter(({ id }) => uncovered[id] !== undefined))(
    'are not all told from the outside: $id',
    (report) => {
      expect(report.findings).not.toContain(found(report)[0])
    },
  )

  it('are covered but for a few', () => {
    const missed = Object.keys(uncovered).length
    expect({ all: reports.length, ofLint: reports.length - ofRuns.length, missed }).toEqual({
      all: 92,
      ofLint: 9,
      missed: 6,
    })
  })
})
