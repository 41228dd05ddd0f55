import { describe, expect, it } from '@jest/globals'
import { english } from '../../src/languages/english.ts'
import { buildReport } from '../../src/report/build-report.ts'
import { composeOutput, type OutputOptions } from '../../src/report/compose-output.ts'
import type { Judgement } from '../../src/rules/engine.ts'
import { everyLanguage } from '../languages/every-language.ts'
import { diagnosed, how, judgedImage, judgement } from './worlds.ts'

const published = (judged: Judgement, changes: Partial<OutputOptions> = {}) => {
  const report = buildReport(judged, { access: 'push', registry: 'ghcr.io', evidence: [] }, how)
  const isAsked = judged.images.length > 0
  const settings = { failOn: 'denied', summary: 'on-problem', words: english.report, ...changes } as const
  return composeOutput({ judgement: judged, report, isAsked, notes: [] }, settings)
}

const doubt = diagnosed({}, {}, { id: 'registry-unavailable', verdict: 'inconclusive', severity: 'warning' })
const doubtful = judgement({ verdict: 'inconclusive', findings: [doubt] })
const levels = async (judged: Judgement, changes: Partial<OutputOptions> = {}) =>
  (await published(judged, changes)).annotations.map(({ level }) => level)

describe('composeOutput', () => {
  it.each(everyLanguage)("says whose ghcr.io is if another server's run names it ($id)", async ({ report: words }) => {
    const nothing = judgement({ verdict: 'inconclusive', images: [], findings: [] })
    const registry = 'containers.github.example.com'
    const report = buildReport(nothing, { access: 'push', registry, evidence: [] }, how)
    const notes = [{ kind: 'passed-over', reference: 'ghcr.io/octo/app' }] as const
    const settings = { failOn: 'denied', summary: 'on-problem', words } as const
    const { annotations } = await composeOutput({ judgement: nothing, report, isAsked: false, notes }, settings)
    expect(annotations).toMatchObject([{ level: 'notice', message: expect.stringContaining('github.com') }])
    expect(annotations[0]?.message).toContain(registry)
  })

  it('of a refused push fails, with the error and the summary of it', async () => {
    const { annotations, outputs, exitCode, summary } = await published(judgement())
    expect(annotations).toMatchObject([{ level: 'error', title: 'title  [missing-packages-write]' }])
    expect(outputs).toMatchObject({ verdict: 'denied', finding: 'missing-packages-write', 'can-push': 'false' })
    expect(summary).toContain('## ❌')
    expect(exitCode).toBe(1)
  })

  it('of a granted push leaves nothing but a line of log and the outputs', async () => {
    const ready = await published(judgement({ verdict: 'ready', credential: 'password', findings: [] }))
    expect(ready).toMatchObject({ annotations: [], summary: '', exitCode: 0 })
    expect(ready.log).toHaveLength(1)
    expect(ready.outputs).toMatchObject({ verdict: 'ready', finding: '', credential: 'password', 'can-push': 'true' })
  })

  it('of a refusal that the workflow expects passes, with a notice', async () => {
    const expected = judgement({ findings: [diagnosed({ severity: 'notice' })] })
    expect(await published(expected)).toMatchObject({
      annotations: [{ level: 'notice' }],
      exitCode: 0,
      summary: '',
      outputs: { verdict: 'denied', finding: 'missing-packages-write' },
    })
  })

  it('marks nothing as an error that does not fail the step', async () => {
    expect(await published(judgement(), { failOn: 'never' })).toMatchObject({
      annotations: [{ level: 'warning' }],
      exitCode: 0,
    })
  })

  it.each<[OutputOptions['failOn'], string, 0 | 1]>([
    ['denied', 'warning', 0],
    ['inconclusive', 'error', 1],
    ['never', 'warning', 0],
  ])('of an inconclusive run, failing on %s, has a finding of level %s and exits %i', async (failOn, level, exit) => {
    expect(await levels(doubtful, { failOn })).toEqual([level])
    expect((await published(doubtful, { failOn })).exitCode).toBe(exit)
  })

  it.each<[OutputOptions['failOn'], string[]]>([
    ['denied', ['warning', 'notice']],
    ['inconclusive', ['error']],
    ['never', ['warning', 'notice']],
  ])('of an inconclusive run that a notice explains, failing on %s, shows %j', async (failOn, expected) => {
    const quiet = judgement({ verdict: 'inconclusive', findings: [diagnosed({ severity: 'notice' })] })
    expect(await levels(quiet, { failOn })).toEqual(expected)
  })

  it.each<[OutputOptions['failOn'], string[]]>([
    ['denied', ['warning']],
    ['inconclusive', ['error']],
    ['never', ['warning']],
  ])('of an inconclusive run that nothing explains, failing on %s, shows %j', async (failOn, expected) => {
    expect(await levels(judgement({ verdict: 'inconclusive', findings: [] }), { failOn })).toEqual(expected)
  })

  it('says in a notice that nothing was asked, and passes', async () => {
    const nothing = judgement({ verdict: 'inconclusive', images: [], findings: [] })
    expect(await published(nothing, { failOn: 'inconclusive' })).toMatchObject({
      annotations: [{ level: 'notice' }],
      exitCode: 0,
      outputs: { verdict: 'inconclusive', 'can-push': 'unknown', images: '' },
    })
  })

  it('fails on a text that is no reference, whatever is asked for', async () => {
    const bad = judgement({ images: [judgedImage({ isBadName: true })] })
    expect(await published(bad, { failOn: 'never' })).toMatchObject({ exitCode: 1, annotations: [{ level: 'error' }] })
  })

  it('says which credential to log in with if it is not the first', async () => {
    const fallback = judgement({
      verdict: 'ready',
      credential: 'fallback-password',
      findings: [diagnosed({ severity: 'warning' })],
    })
    expect((await published(fallback)).log).toContain(english.report.loginWith('fallback-password'))
    expect((await published(judgement({ verdict: 'ready', credential: 'password' }))).log).not.toContain(
      english.report.loginWith('password'),
    )
  })
})
