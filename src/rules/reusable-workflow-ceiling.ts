import type { DecidingPermissions, JobFacts, Level, WorkflowFacts } from '../facts.ts'
import { packagesChange } from '../grounds/packages-change.ts'
import { levelIn, rank, shorthandScopes } from '../names/permission-scopes.ts'
import { type Diagnosis, defineRule } from '../rule.ts'
import { byJob } from '../wording/by-job.ts'
import { quoted } from '../wording/quoted.ts'

interface Detail {
  readonly caller: string
  readonly uses: string
  readonly excess: readonly Excess[]
}

interface Excess {
  /** Absent where the called workflow asks for it above its jobs. */
  readonly job?: string
  readonly scope: string
  readonly asks: Level
  readonly gets: Level
}

/** A called workflow asks for more than its caller gives: GitHub refuses the run before any step (docs/facts.md, Permissions). */
export const reusableWorkflowCeiling = defineRule({
  id: 'reusable-workflow-ceiling',
  layer: 'static',
  settles: 'hint',
  severity: 'error',
  who: 'workflow-author',
  lint: ({ isValid, jobs, runsUntrusted }: WorkflowFacts): readonly Diagnosis<Detail>[] =>
    isValid ? jobs.flatMap((job) => ceiling(job, runsUntrusted)) : [],
  words: {
    title: () => 'The called workflow asks for more than its caller gives',
    problem: ({ detail }) =>
      `The job ${quoted(detail.caller)} calls ${quoted(detail.uses)}. ${byJob(detail.excess).map(asking).join(' ')} GitHub refuses such a run before any step.`,
    remedy: ({ detail }) =>
      `Let the permissions: of the calling job ${quoted(detail.caller)} name: ${asked(detail.excess)}`,
  },
})

function asking(excess: readonly Excess[]): string {
  const job = excess[0]?.job
  const gets = excess.map(({ scope, gets: level }) => `${scope}: ${level}`).join(', ')
  return `${job === undefined ? 'It' : `Its job ${quoted(job)}`} asks for ${asked(excess)}, and the caller gives ${gets}.`
}

const asked = (excess: readonly Excess[]): string =>
  [...new Set(excess.map(({ scope, asks }) => `${scope}: ${asks}`))].join(', ')

function ceiling(job: JobFacts, runsUntrusted: boolean): readonly Diagnosis<Detail>[] {
  const { call, permissions } = job
  if (call?.callee === undefined || !call.callee.isValid || permissions.declared === 'default') return []
  const excess = excessIn(call.callee, permissions.declared)
  if (excess.length === 0) return []
  const detail = { caller: job.id, uses: call.uses, excess }
  const about = { detail, confidence: 'certain', job: job.id } as const
  const isPackagesOnly = excess.every(({ scope, asks }) => scope === 'packages' && asks === 'write')
  return [
    isPackagesOnly
      ? { ...about, ...packagesChange(job, 'write', runsUntrusted) }
      : { ...about, place: permissions.place },
  ]
}

type Declared = Exclude<DecidingPermissions['declared'], 'default'>

/**
 * Requests of a called workflow above what it is given. GitHub asks both what stands above its jobs and what each job
 * declares (actions/runner, PermissionsHelper.cs); a job that declares nothing hands it down to what it calls.
 */
const excessIn = ({ declared: above = {}, jobs }: WorkflowFacts, given: Declared): readonly Excess[] => [
  ...requestsAbove(above, given),
  ...jobs.flatMap(({ id, permissions: { level, declared }, call }) => {
    if (declared === 'default') return call?.callee?.isValid ? excessIn(call.callee, given) : []
    return level === 'job' ? requestsAbove(declared, given).map((request) => ({ job: id, ...request })) : []
  }),
]

function requestsAbove(declared: Declared, given: Declared): readonly Excess[] {
  const scopes = typeof declared === 'string' ? shorthandScopes : Object.keys(declared)
  return scopes.flatMap((scope) => {
    const [asks, gets] = [levelIn(declared, scope), levelIn(given, scope)]
    return rank[gets] < rank[asks] ? [{ scope, asks, gets }] : []
  })
}
