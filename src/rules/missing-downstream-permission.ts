import type { JobFacts, Level, Need, Permissions, WorkflowFacts } from '../facts.ts'
import { levelIn, rank } from '../names/permission-scopes.ts'
import { type Diagnosis, defineRule } from '../rule.ts'
import { lacksCheckout, needsOfSteps } from '../wording/needs-of-steps.ts'
import { permissionsBlock } from '../wording/permissions-block.ts'
import { quoted } from '../wording/quoted.ts'

interface Detail {
  readonly job: string
  readonly missing: readonly Pick<Need, 'scope' | 'level' | 'because'>[]
  /** What the block holds beside packages once nothing is missing. */
  readonly keeps: Permissions
  readonly packages: Level
}

/** A block gives a job too little for its checkout, attestation or keyless signing: scopes that are not named are none. */
export const missingDownstreamPermission = defineRule({
  id: 'missing-downstream-permission',
  layer: 'static',
  settles: 'hint',
  severity: 'warning',
  who: 'workflow-author',
  lint: ({ isValid, jobs }: WorkflowFacts): readonly Diagnosis<Detail>[] => (isValid ? jobs.flatMap(shortage) : []),
  words: {
    title: () => 'A step of this job needs a permission that it does not get',
    problem: ({ detail }) =>
      `In the job ${quoted(detail.job)}, ${needsOfSteps(detail.missing)
        .map(({ because, levels }) => `${quoted(because)} needs ${levels.join(' and ')}`)
        .join(
          ', and ',
        )}. What permissions: does not list is none.${lacksCheckout(detail.missing) ? ' A public repository is checked out without contents: read, a private one is not.' : ''}`,
    remedy: ({ detail }) =>
      `Give the job ${quoted(detail.job)} this block:\n${permissionsBlock(detail.keeps, detail.packages)}`,
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
  const told = lacking.filter(({ scope }) => scope !== 'contents' || pushesToGhcr === true)
  if (told.length === 0) return []
  const missing = distinct(told)
  const needed = pushesToGhcr === true || packages === 'default' ? 'write' : packages
  const keeps = { ...declared, ...Object.fromEntries(missing.map(({ scope, level }) => [scope, level])) }
  const detail = { job: job.id, missing, keeps, packages: needed }
  const isSure = missing.some(({ scope }) => scope !== 'contents')
  return [{ detail, confidence: isSure ? 'certain' : 'likely', place, job: job.id }]
}

const distinct = (needs: readonly Need[]): Detail['missing'] => [
  ...new Map(needs.map(({ scope, level, because }) => [scope, { scope, level, because }])).values(),
]
