import { describe, expect, it } from '@jest/globals'
import { buildReport } from '../../src/report/build-report.ts'
import { toFinding } from '../../src/report/finding.ts'
import { diagnosed, evidence, how, judgedImage, judgement, reportedImage } from './worlds.ts'

const place = { file: '.github/workflows/release.yml', path: ['jobs', 'build', 'permissions'] }
const edit = {
  file: '.github/workflows/release.yml',
  job: 'build',
  packages: 'write',
  requiredPermissions: {},
  runsUntrusted: false,
} as const

describe('toFinding', () => {
  it('puts a diagnosis into words and leaves out absent members', () => {
    expect(toFinding(diagnosed({ detail: 'of it' }, { answers: ['403 DENIED: no'] }), how)).toEqual({
      id: 'missing-packages-write',
      severity: 'error',
      confidence: 'certain',
      title: 'title of it',
      problem: 'problem of it\n403 DENIED: no',
      remedy: 'remedy of it',
      who: 'workflow-author',
      docs: 'https://github.com/octo/ghcr-preflight/blob/v1/docs/rules/missing-packages-write.md',
      links: [],
      images: ['ghcr.io/octo/app'],
    })
  })

  it.each([
    ['certain', 'problem of it'],
    ['likely', 'problem of it This is probably so, but not certain.'],
    ['possible', 'problem of it This is possibly so, but not certain.'],
  ] as const)('says how sure it is: %s', (confidence, problem) => {
    expect(toFinding(diagnosed({ detail: 'of it', confidence }), how)).toMatchObject({ confidence, problem })
  })

  it('takes what the diagnosis says over what the rule says', () => {
    const found = toFinding(
      diagnosed({ who: 'package-admin', severity: 'notice', links: ['https://github.com/x'] }),
      how,
    )
    expect(found).toMatchObject({ who: 'package-admin', severity: 'notice', links: ['https://github.com/x'] })
  })

  it('makes the place a line and the change a diff', () => {
    const location = { file: '.github/workflows/release.yml', line: 7, column: 3 }
    const diff = '+ packages: write'
    const form = { kind: 'line', of: 'job' } as const
    const change = { text: '', diff, form, replacements: [], jobs: ['build'] }
    expect(toFinding({ ...diagnosed({ place, edit }), location, change }, how)).toMatchObject({ location, diff })
  })

  it('has neither if the file could not be read', () => {
    expect(Object.keys(toFinding(diagnosed({ place, edit }), how))).not.toEqual(expect.arrayContaining(['location']))
    expect(Object.keys(toFinding(diagnosed({ place, edit }), how))).not.toEqual(expect.arrayContaining(['diff']))
  })

  it('warns if the file runs on untrusted code', () => {
    const caution = how.language.report.untrusted
    expect(toFinding(diagnosed({ edit: { ...edit, runsUntrusted: true } }), how).remedy).toContain(caution)
    expect(toFinding(diagnosed({ edit }), how).remedy).not.toContain(caution)
  })

  it('warns even after a remedy that has to be cut', () => {
    const long = diagnosed({ detail: 'x'.repeat(100_000), edit: { ...edit, runsUntrusted: true } })
    expect(toFinding(long, how).remedy).toContain(how.language.report.untrusted)
  })
})

describe('buildReport', () => {
  const asked = { access: 'push', registry: 'ghcr.io', evidence: [evidence()] } as const

  it('is the object that docs/report.schema.json describes', () => {
    expect(buildReport(judgement(), asked, how)).toEqual({
      version: 1,
      verdict: 'denied',
      access: 'push',
      registry: 'ghcr.io',
      credential: 'none',
      images: [reportedImage()],
      findings: [toFinding(diagnosed(), how)],
      evidence: [evidence()],
    })
  })

  it('bounds what comes from outside', () => {
    const long = 'x'.repeat(100_000)
    const params = buildReport(
      judgement({
        images: [judgedImage({ reference: long })],
        findings: [diagnosed({ detail: long }, { images: [long] })],
      }),
      { ...asked, evidence: [evidence({ message: long, request: long, code: long, requestId: long })] },
      how,
    )
    expect(JSON.stringify(params).length).toBeLessThan(20_000)
  })
})
