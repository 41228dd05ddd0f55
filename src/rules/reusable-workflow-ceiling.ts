import { type Level, levelIn, rank, shorthandScopes } from '../github/permission-scopes.ts'
import type { DecidingPermissions, JobFacts, WorkflowFacts } from '../workflow/model.ts'
import type { LogFacts } from './log-facts.ts'
import { type Diagnosis, defineRule, type RepositoryFacts } from './rule.ts'
import { byJob } from './shared/needs.ts'
import { packagesChange } from './shared/packages-decision.ts'
import { quoted } from './shared/phrases.ts'
import { certainPushes } from './shared/pushes.ts'
import { toCopy } from './shared/text.ts'

interface Detail {
  /** Key of the calling job and what it calls, if they are known. */
  readonly caller?: string | undefined
  readonly uses?: string | undefined
  readonly excess: readonly Excess[]
  /** What the caller would have to name, as a block has it: `packages: write`; empty if it is not known. */
  readonly asked: readonly string[]
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
  subject: 'workflow',
  verdict: 'none',
  severity: 'error',
  who: 'workflow-author',
  lint: (workflow: WorkflowFacts, repository: RepositoryFacts): readonly Diagnosis<Detail>[] =>
    workflow.isValid ? workflow.jobs.flatMap((job) => ceiling(job, workflow, repository)) : [],
  explain: (_: LogFacts): Diagnosis<Detail> => ({ detail: { excess: [], asked: [] }, confidence: 'certain' }),
  words: {
    summary: 'A called workflow asks for more than its caller gives: GitHub refuses the run',
    title: () => 'The called workflow asks for more than its caller gives',
    problem: ({ detail }) =>
      [calls(detail), ...byJob(detail.excess).map(asking), 'GitHub refuses to start such a run.'].join(' '),
    remedy: ({ detail: { asked, caller } }) =>
      asked.length === 0
        ? "Raise the calling job's permissions: to what the called workflow asks for: the message names scope and level."
        : `In the permissions: of the calling job ${quoted(caller ?? '')}, name:${toCopy(asked.join('\n'))}`,
  },
})

const calls = ({ caller, uses }: Detail): string =>
  caller === undefined || uses === undefined
    ? 'A called workflow asks for a permission that the calling job does not give.'
    : `The job ${quoted(caller)} calls ${quoted(uses)}.`

/** What one job, or the file above its jobs, asks for in vain. */
function asking(excess: readonly Excess[]): string {
  const job = excess[0]?.job
  const levels = (of: 'asks' | 'gets') => excess.map((one) => `${one.scope}: ${one[of]}`).join(', ')
  return `${job === undefined ? 'It' : `Its job ${quoted(job)}`} asks for ${levels('asks')}, but the caller gives ${levels('gets')}.`
}

/** What a read-only default gives (docs/facts.md, Permissions). */
const readOnly = { contents: 'read', packages: 'read' } as const

/** What a calling job gives; undefined if a default decides of which nothing is known, or another caller. */
function givenBy(
  { permissions: { declared } }: JobFacts,
  { isOnlyCalled }: WorkflowFacts,
  { defaultPermissions }: RepositoryFacts,
): Declared | undefined {
  if (declared !== 'default') return declared
  return defaultPermissions === 'read' && !isOnlyCalled ? readOnly : undefined
}

function ceiling(job: JobFacts, workflow: WorkflowFacts, repository: RepositoryFacts): readonly Diagnosis<Detail>[] {
  const { call, permissions } = job
  const given = givenBy(job, workflow, repository)
  if (call?.callee === undefined || !call.callee.isValid || given === undefined) return []
  // A push that the default stops is a finding of its own.
  const isSaid = permissions.declared === 'default' && certainPushes(job).length > 0
  const excess = excessIn(call.callee, given).filter(({ scope }) => !isSaid || scope !== 'packages')
  if (excess.length === 0) return []
  const detail = { caller: job.id, uses: call.uses, excess, asked: mostOfEach(excess) }
  const about = { detail, confidence: 'certain', job: job.id } as const
  const isPackagesOnly = excess.every(({ scope, asks }) => scope === 'packages' && asks === 'write')
  return [
    isPackagesOnly
      ? { ...about, ...packagesChange(job, 'write', workflow.runsUntrusted) }
      : { ...about, place: permissions.place },
  ]
}

/** The highest level that is asked for of each scope: two lines of one scope would be no block. */
function mostOfEach(excess: readonly Excess[]): readonly string[] {
  const most = new Map<string, Level>()
  for (const { scope, asks } of excess) {
    if (rank[asks] > rank[most.get(scope) ?? 'none']) most.set(scope, asks)
  }
  return [...most].map(([scope, level]) => `${scope}: ${level}`)
}

type Declared = Exclude<DecidingPermissions['declared'], 'default'>

/**
 * Requests of a called workflow above what it is given. GitHub checks both what is declared above its jobs and what each job
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
