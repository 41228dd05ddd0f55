import type { Access } from '../oci/scope.ts'
import type { Verdict } from '../rules/verdict.ts'
import { printableJson } from './json.ts'
import type { Outputs } from './output.ts'
import type { Report } from './report.ts'

/** All outputs of the step, from its report and the id of its primary finding (empty for none). */
export const outputs = (report: Report, finding: string): Outputs => ({
  verdict: report.verdict,
  'can-push': canPush(report),
  finding,
  credential: report.credential,
  registry: report.registry,
  images: report.images.flatMap(({ reference, repository }) => (repository === '' ? [] : [reference])).join('\n'),
  report: printableJson(report),
})

/** Whether a later step can push; a question about pulling leaves it open. */
export function canPush({ verdict, access }: { verdict: Verdict; access: Access }): 'true' | 'false' | 'unknown' {
  if (access === 'pull' || verdict === 'inconclusive') return 'unknown'
  return verdict === 'ready' ? 'true' : 'false'
}
