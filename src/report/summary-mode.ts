import type { Report } from './report.ts'

/** When a job summary is written; `on-problem` is any finding above a notice. */
export type SummaryMode = 'always' | 'on-problem' | 'never'

/** True if a job summary is written for this report. */
export const isSummaryWanted = ({ findings }: Report, mode: SummaryMode): boolean =>
  mode === 'always' || (mode === 'on-problem' && findings.some(({ severity }) => severity !== 'notice'))
