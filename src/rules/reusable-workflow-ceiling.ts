import type { DecidingPermissions, JobFacts, Level, WorkflowFacts } from '../facts.ts'
import { packagesChange } from '../grounds/packages-change.ts'
import { levelIn, rank } from '../names/permission-scopes.ts'
import { type Diagnosis, defineRule } from '../rule.ts'
import { quoted } from '../wording/quoted.ts'

interface Detail {
  readonly caller: string
  readonly uses: string
  readonly excess: readonly Excess[]
  /** What the caller would have to name, as a block has it: `packages: write`. */
  readonly asked: readonly string[]
}

interface Excess {
  readonly job: string
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
      `The job ${quoted(detail.caller)} calls ${quoted(detail.uses)}. ${detail.excess.map(({ job, scope, asks, gets }) => `Its job ${quoted(job)} asks for ${scope}: ${asks}, but the caller gives ${scope}: ${gets}.`).join(' ')} GitHub refuses to start such a run.`,
    remedy: ({ detail }) =>
      `Add to the permissions: of the calling job ${quoted(detail.caller)}: ${detail.asked.join(', ')}`,
  },
})

function ceiling(job: JobFacts, runsUntrusted: boolean): readonly Diagnosis<Detail>[] {
  const { call, permissions } = job
  if (call?.callee === undefined || !call.callee.isValid || permissions.declared === 'default') return []
  const excess = excessIn(call.callee, permissions.declared)
  if (excess.length === 0) return []
  const detail = { caller: job.id, uses: call.uses, excess, asked: mostOfEach(excess) }
  const about = { detail, confidence: 'certain', job: job.id } as const
  const isPackagesOnly = excess.every(({ scope, asks }) => scope === 'packages' && asks === 'write')
  return [
    isPackagesOnly
      ? { ...about, ...packagesChange(job, 'write', runsUntrusted) }
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

/** Requests of a called workflow above what it is given; what declares nothing hands it down to what it calls. */
function excessIn(callee: WorkflowFacts, given: Declared): readonly Excess[] {
  return callee.jobs.flatMap(({ id, permissions: { declared }, call }) => {
    if (declared === 'default') return call?.callee?.isValid ? excessIn(call.callee, given) : []
    return requests(declared).flatMap(({ scope, level }) => {
      const gets = levelIn(given, scope)
      return rank[gets] < rank[level] ? [{ job: id, scope, asks: level, gets }] : []
    })
  })
}

function requests(declared: Declared): readonly { readonly scope: string; readonly level: Level }[] {
  if (typeof declared !== 'string') return Object.entries(declared).map(([scope, level]) => ({ scope, level }))
  const level = declared === 'write-all' ? 'write' : 'read'
  return ['contents', 'packages'].map((scope) => ({ scope, level }))
}
