import { diagnose, type Judgement, review } from './diagnose.ts'
import { type Facts, known, observed, type RunningWorkflow, skipped } from './facts.ts'
import { openDoors, type World } from './probes/doors.ts'
import { type Gathered, gather } from './probes/gather.ts'
import { credentialOf, type Inquiry } from './probes/inquiry.ts'
import { settled } from './probes/settled.ts'
import { buildReport } from './report/build-report.ts'
import type { How } from './report/finding.ts'
import type { Report } from './report/report.ts'
import type { Rule } from './rule.ts'
import { grantedRules } from './rules/granted-rules.ts'
import { internalFault } from './rules/internal-fault.ts'

/** What a run came to: its judgement, and the report of it. */
export interface Outcome {
  readonly judgement: Judgement
  readonly report: Report
  readonly running: Facts['running']
}

/** How it is told: in which language, and where the docs are. */
export type Telling = Pick<How, 'language' | 'docs'>

/** A cancel's answer is waited for no longer; GHCR's is 405 anyway. */
const cancelPatience = 50

/** The pipeline: gather facts, let rules judge them, report. A fault of our own is an outcome too: no verdict. */
export async function preflight(inquiry: Inquiry, world: World, telling: Telling): Promise<Outcome> {
  const { doors, redact, evidence } = openDoors(inquiry, world)
  try {
    const { cases, texts, finish } = await gather(inquiry, doors)
    const heard = evidence()
    const finished = settled(finish().then(observed), cancelPatience)
    const running = cases[0]?.running ?? skipped('nothing was asked')
    const rules = await rulesFor(cases)
    const judgement = diagnose(cases, rules, hints(known(running), rules))
    const report = buildReport(judgement, { ...inquiry, evidence: heard }, { ...telling, ...(await sourcesOf(texts)) })
    await finished
    return { judgement, report, running }
  } catch (error) {
    const cases = faultyCases(inquiry, redact(String(error)))
    const judgement = diagnose(cases, await rulesFor(cases))
    const report = buildReport(judgement, { ...inquiry, evidence: evidence() }, { ...telling, ...nowhere })
    return { judgement, report, running: skipped('our own code failed') }
  }
}

/** What a run comes to where our own code failed before anything was asked, or after it: no verdict, and a finding that says so. */
export function faulted(fault: string, telling: Telling): Outcome {
  const detail = { seen: fault }
  const finding = {
    rule: internalFault,
    severity: internalFault.severity,
    diagnosis: { detail, confidence: 'certain' },
    told: { detail, images: [], answers: [], role: 'password' },
  } as const
  const judgement: Judgement = { verdict: 'inconclusive', credential: 'none', images: [], findings: [finding] }
  const report = buildReport(judgement, { access: 'push', registry: '', evidence: [] }, { ...telling, ...nowhere })
  return { judgement, report, running: skipped('our own code failed') }
}

/** The rules that can speak: all of them, unless every push is granted. */
async function rulesFor(cases: readonly Facts[]): Promise<readonly Rule[]> {
  const isGranted = cases.every(({ answer }) => known(answer)?.kind === 'granted')
  return isGranted ? grantedRules : (await import('./rules/index.ts')).rules
}

/** What the text of the running job's file shows beside: it explains no refusal here, so it is no error. */
function hints(running: RunningWorkflow | undefined, rules: readonly Rule[]): Judgement['findings'] {
  if (running?.workflow === undefined) return []
  const found = review(
    running.workflow,
    rules.filter(({ layer }) => layer === 'static'),
  )
  const ofThisJob = found.filter(({ diagnosis }) => diagnosis.job === undefined || diagnosis.job === running.job?.id)
  return ofThisJob.map((hint) => (hint.severity === 'error' ? { ...hint, severity: 'warning' } : hint))
}

const nowhere: Pick<How, 'locate' | 'patch'> = { locate: () => undefined, patch: () => undefined }

async function sourcesOf(texts: Gathered['texts']): Promise<Pick<How, 'locate' | 'patch'>> {
  if (texts.size === 0) return nowhere
  const [{ locate }, { patch }] = await Promise.all([
    import('./workflow/locate.ts'),
    import('./workflow/changes/patch.ts'),
  ])
  return {
    locate: ({ file, path }) => {
      const text = texts.get(file)
      return text === undefined ? undefined : { file, line: locate(text, path) }
    },
    patch: (edit) => {
      const text = texts.get(edit.file)
      return text === undefined ? undefined : patch(text, edit)?.diff
    },
  }
}

/** Our own fault never stops a build: every image gets the fact that it was ours. */
function faultyCases(inquiry: Inquiry, fault: string): readonly Facts[] {
  const unknown = skipped('our own code failed')
  return inquiry.images.map((image) => ({
    run: inquiry.run,
    registry: inquiry.registry,
    access: inquiry.access,
    image,
    credential: credentialOf(inquiry, 'password'),
    answer: unknown,
    canary: unknown,
    package: unknown,
    owner: unknown,
    health: unknown,
    running: unknown,
    onDefaultBranch: unknown,
    isReplaced: false,
    isGrantedToOther: false,
    fault,
  }))
}
