import { type Level, levelIn, type Permissions, rank } from '../github/permission-scopes.ts'
import type { JobFacts, Need, WorkflowFacts } from '../workflow/model.ts'
import { type Diagnosis, defineRule, type RepositoryFacts } from './rule.ts'
import { isOwnBranch, permissionsBlock } from './shared/menus.ts'
import { lacksCheckout, needsOfSteps } from './shared/needs.ts'
import { keptBy } from './shared/packages-decision.ts'
import { mayNeedMore, quoted } from './shared/phrases.ts'
import { certainPushes } from './shared/pushes.ts'
import { toCopy } from './shared/text.ts'

interface Detail {
  /** Absent in a log, which names no job. */
  readonly job?: string | undefined
  readonly missing: readonly Pick<Need, 'scope' | 'level' | 'because'>[]
  /** What the block holds once nothing is missing. */
  readonly block: Permissions
  /** Actions that may need more than the block holds. */
  readonly unknownActions?: readonly string[] | undefined
  readonly isPrivate?: boolean | undefined
  /** True if no `permissions:` decide: that the default gives too little is known of the token. */
  readonly isDefault: boolean
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
  explain: (): Diagnosis<Detail> => ({
    detail: { missing: [], block: attesting, isDefault: false },
    confidence: 'likely',
  }),
  words: {
    summary: 'Another step of the job lacks a permission: checkout, attestation, keyless signing',
    title: () => 'A step of this job needs a permission that it does not get',
    problem: ({ detail }) =>
      detail.job === undefined
        ? "A step that attests or signs asked for what the job's token (GITHUB_TOKEN) may not do. What permissions: does not list is none: an attestation needs attestations: write and id-token: write, a keyless signature id-token: write. The push is a step of its own, and may have gone through."
        : `In the job ${quoted(detail.job)}, ${needsOfSteps(detail.missing)
            .map(({ because, levels }) => `${quoted(because)} needs ${levels.join(' and ')}`)
            .join(
              ', and ',
            )}. ${detail.isDefault ? "It has no permissions:, and the repository's default does not give its token that." : 'What permissions: does not list is none.'}${aboutCheckout(detail)}`,
    remedy: ({ detail }) =>
      detail.job === undefined
        ? `Give the job this block, and add what its other steps need:${toCopy(permissionsBlock(detail.block))}\nNo pull request from a fork gets these. Skip the step there:${toCopy(`if: \${{ ${isOwnBranch} }}`)}`
        : `Give the job ${quoted(detail.job)} this block:${toCopy(permissionsBlock(detail.block))}${mayNeedMore(detail.unknownActions)}`,
  },
})

/** What a job needs that pushes an image and attests it. */
const attesting: Permissions = { contents: 'read', packages: 'write', 'id-token': 'write', attestations: 'write' }

function aboutCheckout({ missing, isPrivate }: Detail): string {
  if (!lacksCheckout(missing)) return ''
  return isPrivate === true
    ? ' This repository is private, so the checkout fails without contents: read.'
    : ' A public repository is checked out without contents: read, a private one is not.'
}

function shortage(job: JobFacts, { isPrivate }: RepositoryFacts): readonly Diagnosis<Detail>[] {
  const { permissions, pushesToGhcr, needs, given } = job
  const { declared, place } = permissions
  const has = given ?? declared
  if (typeof has === 'string') return []
  const lacking = needs.filter(
    ({ scope, level, failsWithout }) =>
      failsWithout && rank[levelIn(has, scope)] < rank[level] && !declares(declared, scope, level),
  )
  // A public repository is checked out without any permission, so a job that does not push is left in peace.
  const counted = lacking.filter(({ scope }) => scope !== 'contents' || (pushesToGhcr === true && isPrivate !== false))
  if (counted.length === 0) return []
  const missing = distinct(counted)
  const packages: Permissions = certainPushes(job).length > 0 ? { packages: 'write' } : {}
  const kept = typeof declared === 'string' ? job.requiredPermissions : declared
  const needed = Object.fromEntries(missing.map(({ scope, level }) => [scope, level]))
  const isSure = missing.some(({ scope }) => scope !== 'contents') || isPrivate === true
  return [
    {
      detail: {
        job: job.id,
        missing,
        block: { ...kept, ...needed, ...packages },
        unknownActions: keptBy(job).unknownActions,
        isPrivate,
        isDefault: declared === 'default',
      },
      severity: isSure ? 'warning' : 'notice',
      confidence: isSure ? 'certain' : 'possible',
      place,
      job: job.id,
    },
  ]
}

/** True if the file gives a level: what the token lacks all the same, no block can give it. */
function declares(declared: JobFacts['permissions']['declared'], scope: string, level: Level): boolean {
  const declaredLevel = levelIn(declared, scope)
  return declaredLevel !== 'default' && rank[declaredLevel] >= rank[level]
}

const distinct = (needs: readonly Need[]): Detail['missing'] => [
  ...new Map(needs.map(({ scope, level, because }) => [scope, { scope, level, because }])).values(),
]
