import { levelIn, type Permissions, rank } from '../github/permission-scopes.ts'
import type { JobFacts, Need, WorkflowFacts } from '../workflow/model.ts'
import { type Diagnosis, defineRule, type RepositoryFacts } from './rule.ts'
import { permissionsBlock } from './shared/menus.ts'
import { lacksCheckout, needsOfSteps } from './shared/needs.ts'
import { quoted } from './shared/phrases.ts'
import { certainPushes } from './shared/pushes.ts'
import { toCopy } from './shared/text.ts'

interface Detail {
  readonly job: string
  readonly missing: readonly Pick<Need, 'scope' | 'level' | 'because'>[]
  /** What the block holds once nothing is missing. */
  readonly block: Permissions
  readonly isPrivate?: boolean | undefined
}

/** A block gives a job too little for its checkout, attestation or keyless signing: scopes that are not named are none. */
export const missingDownstreamPermission = defineRule({
  id: 'missing-downstream-permission',
  subject: 'workflow',
  verdict: 'none',
  severity: 'warning',
  who: 'workflow-author',
  lint: ({ isValid, jobs }: WorkflowFacts, repository: RepositoryFacts): readonly Diagnosis<Detail>[] =>
    isValid ? jobs.flatMap((job) => shortage(job, repository)) : [],
  words: {
    summary: 'Another step of the job lacks a permission: checkout, attestation, keyless signing',
    title: () => 'A step of this job needs a permission that it does not get',
    problem: ({ detail }) =>
      `In the job ${quoted(detail.job)}, ${needsOfSteps(detail.missing)
        .map(({ because, levels }) => `${quoted(because)} needs ${levels.join(' and ')}`)
        .join(', and ')}. What permissions: does not list is none.${aboutCheckout(detail)}`,
    remedy: ({ detail }) => `Give the job ${quoted(detail.job)} this block:${toCopy(permissionsBlock(detail.block))}`,
  },
})

function aboutCheckout({ missing, isPrivate }: Detail): string {
  if (!lacksCheckout(missing)) return ''
  return isPrivate === true
    ? ' This repository is private, so the checkout fails without contents: read.'
    : ' A public repository is checked out without contents: read, a private one is not.'
}

function shortage(job: JobFacts, { isPrivate }: RepositoryFacts): readonly Diagnosis<Detail>[] {
  const { permissions, pushesToGhcr, needs } = job
  const { declared, place } = permissions
  if (typeof declared === 'string') return []
  const lacking = needs.filter(
    ({ scope, level, failsWithout }) => failsWithout && rank[levelIn(declared, scope)] < rank[level],
  )
  // A public repository is checked out without any permission, so a job that does not push is left in peace.
  const counted = lacking.filter(({ scope }) => scope !== 'contents' || (pushesToGhcr === true && isPrivate !== false))
  if (counted.length === 0) return []
  const missing = distinct(counted)
  const packages: Permissions = certainPushes(job).length > 0 ? { packages: 'write' } : {}
  const needed = Object.fromEntries(missing.map(({ scope, level }) => [scope, level]))
  const isSure = missing.some(({ scope }) => scope !== 'contents') || isPrivate === true
  return [
    {
      detail: { job: job.id, missing, block: { ...declared, ...needed, ...packages }, isPrivate },
      severity: isSure ? 'warning' : 'notice',
      confidence: isSure ? 'certain' : 'possible',
      place,
      job: job.id,
    },
  ]
}

const distinct = (needs: readonly Need[]): Detail['missing'] => [
  ...new Map(needs.map(({ scope, level, because }) => [scope, { scope, level, because }])).values(),
]
