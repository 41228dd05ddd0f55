import type { Judgement } from '../rules/engine.ts'
import { primary } from '../rules/order.ts'
import type { Location } from '../workflow/placement.ts'
import { annotations, plainAnnotation } from './annotations.ts'
import { exitCode, type FailOn } from './exit-code.ts'
import { log } from './log.ts'
import type { Note } from './note.ts'
import type { ActionOutput, Annotation } from './output.ts'
import { outputs } from './outputs.ts'
import type { Report } from './report.ts'
import { isSummaryWanted, type SummaryMode } from './summary-mode.ts'
import type { Conclusion, ReportWords } from './words.ts'

/** The user's choices of output. */
export interface OutputOptions {
  readonly failOn: FailOn
  readonly summary: SummaryMode
  readonly words: ReportWords
}

/** A run that has ended. */
export interface RunResult {
  readonly judgement: Judgement
  readonly report: Report
  /** False if every reference is on another registry: there was nothing to ask. */
  readonly isAsked: boolean
  readonly notes: readonly Note[]
  /** Where GitHub shows a place. */
  addressOf?(location: Location): string | undefined
}

/** Everything that a run shows. The code for a job summary is loaded if one is wanted. */
export async function composeOutput(
  { judgement, report, isAsked, notes, addressOf }: RunResult,
  options: OutputOptions,
): Promise<ActionOutput> {
  const { failOn, words } = options
  const conclusion = { ...report, isAsked, asker: 'run', namesGhcr: notes.some(isOnGhcr) } as const
  const remarks = remarksOn(judgement, words)
  const pages = judgement.images.flatMap((image) => image.pages)
  const exit = exitCode({
    verdict: report.verdict,
    severities: report.findings.map(({ severity }) => severity),
    failOn,
    isBadInput: judgement.images.some(({ isBadName }) => isBadName),
    isAsked,
  })
  return {
    annotations: withDoubt(annotations(report.findings, exit), conclusion, exit, words),
    log: log({ report, conclusion, notes, remarks }, words),
    summary: isSummaryWanted(report, options.summary)
      ? (await import('./summary.ts')).summary({ report, conclusion, remarks, pages, addressOf }, words)
      : '',
    outputs: outputs(report, primary(judgement)?.rule.id ?? ''),
    exitCode: exit,
  }
}

const isOnGhcr = (note: Note): boolean => note.kind === 'passed-over' && /^ghcr\.io\//i.test(note.reference)

const remarksOn = ({ credential }: Judgement, words: ReportWords): readonly string[] =>
  credential === 'fallback-password' ? [words.loginWith(credential)] : []

/** An inconclusive run always shows something: a warning, or a notice if nothing was asked. */
function withDoubt(
  found: readonly Annotation[],
  conclusion: Conclusion,
  exit: 0 | 1,
  words: ReportWords,
): readonly Annotation[] {
  const isTold = found.some(({ level }) => level !== 'notice')
  if (conclusion.verdict !== 'inconclusive' || isTold) return found
  const level = conclusion.isAsked ? (exit === 1 ? 'error' : 'warning') : 'notice'
  return [plainAnnotation(level, words.headline(conclusion), words.basis(conclusion)), ...found]
}
