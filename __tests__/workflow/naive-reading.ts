import { parse } from 'yaml'

type Mapping = Readonly<Record<string, string>>
type Raw = { permissions?: Mapping | string; jobs: Record<string, { permissions?: Mapping | string }> }

/** The level of a scope for a job, found by the plainest means: a second opinion on what `workflow/` reads. */
export function naiveLevel(text: string, job: string, scope: string): string {
  const workflow = parse(text.replace('\uFEFF', '')) as Raw
  const declared = workflow.jobs[job]?.permissions ?? workflow.permissions
  if (declared === undefined) return 'default'
  if (declared === 'write-all') return 'write'
  if (declared === 'read-all') return scope === 'id-token' ? 'none' : 'read'
  return typeof declared === 'string' ? 'none' : (declared[scope] ?? 'none')
}
