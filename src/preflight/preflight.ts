import { known, skipped } from '../http/observed.ts'
import { buildReport, type PlacedJudgement } from '../report/build-report.ts'
import type { RenderOptions } from '../report/finding.ts'
import type { Report } from '../report/report.ts'
import { askedFindings, diagnose, hints, type Judgement, withoutImage } from '../rules/engine.ts'
import { grantedRules } from '../rules/granted-rules.ts'
import { internalFault } from '../rules/internal-fault.ts'
import type { Rule } from '../rules/rule.ts'
import { unknownFacts } from './build-facts.ts'
import { createContext, type Runtime } from './context.ts'
import type { Facts } from './facts.ts'
import { type Gathered, gather } from './gather.ts'
import type { PreflightRequest } from './request.ts'

/** What a run came to: its judgement, and the report of it. */
export interface Outcome {
  readonly judgement: Judgement
  readonly report: Report
  readonly running: Facts['running']
}

/** Milliseconds that the cancels get to be written; their answers are not waited for. */
const cancelPatience = 5

/** The pipeline: gather facts, let rules judge them, report. A fault of our own is an outcome too: no verdict. */
export async function preflight(
  request: PreflightRequest,
  world: Runtime,
  renderOptions: RenderOptions,
): Promise<Outcome> {
  const { context, evidence } = createContext(request, world)
  const { access, registry } = request
  try {
    const { cases, fileOf, finish } = await gather(request, context)
    const heard = evidence()
    const finished = finish(cancelPatience)
    const [first] = cases.flat()
    const running = first?.running ?? skipped('nothing was asked')
    const tokenPermissions = first && known(first.tokenPermissions)
    const rules = await rulesFor(cases)
    const source = request.run.job === '' ? 'check' : 'run'
    const judgement = diagnose(cases, rules, [
      ...askedFindings(request, rules, source),
      ...hints(known(running), rules, { isPrivate: request.run.isPrivate }, tokenPermissions?.permissions),
    ])
    const placed = await place(judgement, fileOf)
    const report = buildReport(placed, { access, registry, tokenPermissions, evidence: heard }, renderOptions)
    await finished
    return { judgement, report, running }
  } catch (error) {
    const cases = unknownFacts(request, context.redact(String(error)))
    const judgement = diagnose(cases, await rulesFor(cases))
    const report = buildReport(judgement, { access, registry, evidence: evidence() }, renderOptions)
    return { judgement, report, running: skipped('our own code failed') }
  }
}

/** Makes the places and changes of findings concrete in the files that were read. What reads YAML is loaded if there is one. */
async function place(judgement: Judgement, fileOf: Gathered['fileOf']): Promise<PlacedJudgement> {
  const isPlaced = judgement.findings.some(({ diagnosis: { place } }) => place && fileOf(place.file))
  if (!isPlaced) return judgement
  const { placementOf } = await import('../workflow/placement.ts')
  return {
    ...judgement,
    findings: judgement.findings.map((one) => ({ ...one, ...placementOf(one.diagnosis, fileOf) })),
  }
}

/** Result of a run in which our own code failed, before or after any request: no verdict, and a finding that says so. */
export function faulted(fault: string, renderOptions: RenderOptions): Outcome {
  const diagnosis = { detail: { seen: fault }, confidence: 'certain' } as const
  const judgement = diagnose([], [], [withoutImage(internalFault, diagnosis, 'run')])
  const report = buildReport(judgement, { access: 'push', registry: '', evidence: [] }, renderOptions)
  return { judgement, report, running: skipped('our own code failed') }
}

/** The rules that can speak: all of them, unless every push is granted. */
async function rulesFor(cases: readonly (readonly Facts[])[]): Promise<readonly Rule[]> {
  const isGranted = cases.flat().every(({ answer }) => known(answer)?.kind === 'granted')
  return isGranted ? grantedRules : (await import('../rules/index.ts')).rules
}
