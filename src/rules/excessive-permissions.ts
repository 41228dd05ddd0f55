import type { Permissions } from '../github/permission-scopes.ts'
import type { JobFacts, WorkflowFacts } from '../workflow/model.ts'
import { type Diagnosis, defineRule } from './rule.ts'
import { permissionsBlock } from './shared/menus.ts'
import { mayNeedMore, quoted } from './shared/phrases.ts'
import { toCopy } from './shared/text.ts'

interface Detail {
  readonly kind: 'write-all' | 'unused'
  readonly job: string
  readonly pushes: boolean
  readonly requiredPermissions: Permissions
  readonly unknownActions: readonly string[]
}

/** A job's token may do more than the job does: a hint, for nothing fails by it. Said only if every run of the job can be read. */
export const excessivePermissions = defineRule({
  id: 'excessive-permissions',
  subject: 'workflow',
  verdict: 'none',
  severity: 'notice',
  who: 'workflow-author',
  lint: ({ isValid, jobs }: WorkflowFacts): readonly Diagnosis<Detail>[] => (isValid ? jobs.flatMap(excess) : []),
  words: {
    summary: 'Jobs that do not push can write packages',
    title: ({ detail }) =>
      detail.kind === 'write-all' ? 'write-all gives the job every permission' : 'packages: write is not used',
    problem: ({ detail }) =>
      detail.kind === 'write-all'
        ? `permissions: write-all lets every step of the job ${quoted(detail.job)}, and every action it runs, write to everything in the repository.`
        : `The job ${quoted(detail.job)} may write packages, but none of its steps pushes any. Every action it runs could publish with its token.`,
    remedy: ({ detail }) =>
      detail.kind === 'write-all'
        ? `List what the job needs instead:${toCopy(permissionsBlock(detail.requiredPermissions, detail.pushes ? 'write' : 'read'))}${mayNeedMore(detail.unknownActions)}`
        : `Give packages: write only to the job that pushes. Give this one packages: read, or drop the line if it pulls no private images.`,
  },
})

function excess(job: JobFacts): readonly Diagnosis<Detail>[] {
  const { permissions, pushesToGhcr, mayUsePackagesWrite, requiredPermissions, unknownActions } = job
  const isAll = permissions.declared === 'write-all'
  const isUnused = permissions.packages === 'write' && pushesToGhcr === false && !mayUsePackagesWrite
  if (!isAll && !isUnused) return []
  const kind = isAll ? 'write-all' : 'unused'
  const detail = { kind, job: job.id, pushes: pushesToGhcr !== false, requiredPermissions, unknownActions } as const
  return [{ detail, confidence: isAll ? 'certain' : 'likely', place: permissions.place, job: job.id }]
}
