import { type Level, levelIn, type Permissions, rank } from '../github/permission-scopes.ts'
import type { JobFacts, Need, WorkflowFacts } from '../workflow/model.ts'
import { type Diagnosis, defineRule } from './rule.ts'
import { lacksCheckout, needsOfSteps, permissionsBlock, quoted } from './shared/phrases.ts'

interface Detail {
  readonly job: string
  readonly missing: readonly Pick<Need, 'scope' | 'level' | 'because'>[]
  /** What the block holds beside packages once nothing is missing. */
  readonly requiredPermissions: Permissions
  readonly packages: Level
}

/** A block gives a job too little for its checkout, attestation or keyless signing: scopes that are not named are none. */
export const missingDownstreamPermission = defineRule({
  id: 'missing-downstream-permission',
  subject: 'workflow',
  verdict: 'none',
  severity: 'warning',
  who: 'workflow-author',
  lint: ({ isValid, jobs }: WorkflowFacts): readonly Diagnosis<Detail>[] => (isValid ? jobs.flatMap(shortage) : []),
  words: {
    summary: 'Another step of the job lacks a permission: checkout, attestation, keyless signing',
    title: () => 'A step of this job needs a permission that it does not get',
    problem: ({ detail }) =>
      `In the job ${quoted(detail.job)}, ${needsOfSteps(detail.missing)
        .map(({ because, levels }) => `${quoted(because)} needs ${levels.join(' and ')}`)
        .join(
          ', and ',
        )}. What permissions: does not list is none.${lacksCheckout(detail.missing) ? ' A public repository is checked out without contents: read, a private one is not.' : ''}`,
    remedy: ({ detail }) =>
      `Give the job ${quoted(detail.job)} this block:\n${permissionsBlock(detail.requiredPermissions, detail.packages)}`,
  },
})

function shortage(job: JobFacts): readonly Diagnosis<Detail>[] {
  const { permissions, pushesToGhcr, needs } = job
  const { declared, packages, place } = permissions
  if (typeof declared === 'string') return []
  const lacking = needs.filter(
    ({ scope, level, failsWithout }) => failsWithout && rank[levelIn(declared, scope)] < rank[level],
  )
  // A public repository is checked out without any permission, so a job that does not push is left in peace.
  const params = lacking.filter(({ scope }) => scope !== 'contents' || pushesToGhcr === true)
  if (params.length === 0) return []
  const missing = distinct(params)
  const needed = pushesToGhcr === true || packages === 'default' ? 'write' : packages
  const requiredPermissions = { ...declared, ...Object.fromEntries(missing.map(({ scope, level }) => [scope, level])) }
  const detail = { job: job.id, missing, requiredPermissions, packages: needed }
  const isSure = missing.some(({ scope }) => scope !== 'contents')
  return [{ detail, confidence: isSure ? 'certain' : 'likely', place, job: job.id }]
}

const distinct = (needs: readonly Need[]): Detail['missing'] => [
  ...new Map(needs.map(({ scope, level, because }) => [scope, { scope, level, because }])).values(),
]
