import { type Level, levelIn, type Permissions, permissionScopes } from '../github/permission-scopes.ts'
import { changesFor } from './changes/permissions-change.ts'
import { type Change, changed } from './changes/text-change.ts'
import { unifiedDiff } from './changes/unified-diff.ts'
import { withoutSteps } from './changes/without-steps.ts'
import { type Node, readYaml } from './document.ts'
import type { Edit, JobFacts, WorkflowFacts } from './model.ts'
import { type Declared, readDeclared } from './permissions/read-declared.ts'
import { readWorkflow } from './read-workflow.ts'

/** A change of a workflow file, carried out. */
export interface Patched {
  readonly text: string
  /** A unified diff that `git apply` takes. */
  readonly diff: string
  /** False where it may be suggested only: it changes other permissions, or the file runs on untrusted input. */
  readonly isSafe: boolean
}

/**
 * Gives a job a level of `packages` with the least change of the text: a line in the mapping that decides for this job
 * alone, else a block of the job's own. Nothing where the job is not there, has it already, or no text would do it.
 * Whoever has read the file already hands in what it says.
 */
export function patch(text: string, edit: Edit, before = readWorkflow(edit.file, text)): Patched | undefined {
  const yaml = readYaml(text)
  const job = before.jobs.find(({ id }) => id === edit.job)
  if (yaml.kind === 'unreadable' || job === undefined || job.permissions.packages === edit.packages) return undefined
  const isMapping = typeof job.permissions.declared !== 'string'
  const changes = changesFor({
    text,
    root: yaml.root,
    job: edit.job,
    packages: edit.packages,
    block: blockOf(edit),
    level: job.permissions.level,
    isMapping,
  })
  return changes && carriedOut({ text, root: yaml.root, changes, edit, before, was: job, isMapping })
}

interface Planned {
  readonly text: string
  readonly root: Node
  readonly changes: readonly Change[]
  readonly edit: Edit
  readonly before: WorkflowFacts
  /** The job as it was. */
  readonly was: JobFacts
  readonly isMapping: boolean
}

function carriedOut({ text, root, changes, edit, before, was, isMapping }: Planned): Patched | undefined {
  const read = readDeclared(edit.file, changed(text, [...changes, ...withoutSteps(root)]))
  const others = before.jobs.every(
    (job, index) => job.id === edit.job || isSame(job, read.jobs[index]) || sharesNeed(job, read.jobs[index], edit),
  )
  const own = read.jobs.find(({ id }) => id === edit.job)
  if (!others || own?.permissions.packages !== edit.packages || read.isValid !== before.isValid) return undefined
  if (isMapping && !keepsTheRest(was, own)) return undefined
  const after = changed(text, changes)
  return {
    text: after,
    diff: unifiedDiff(edit.file, text, after),
    isSafe: isMapping && before.isValid && !before.runsUntrusted && !edit.runsUntrusted,
  }
}

type Read = Declared['jobs'][number]

const isSame = (one: Read, other: Read | undefined): boolean =>
  other !== undefined && one.id === other.id && allLevels(one) === allLevels(other)

/** A job that is an alias of the edited one changes with it, which is right where it pushes just the same. */
const sharesNeed = (job: JobFacts, after: Read | undefined, { packages }: Edit): boolean =>
  after?.permissions.packages === packages &&
  keepsTheRest(job, after) &&
  job.pushes.some(({ isCertain, credential }) => isCertain && credential === 'job-token')

const keepsTheRest = (was: Read, is: Read): boolean => allLevels(was, 'packages') === allLevels(is, 'packages')

function allLevels({ permissions: { declared } }: Read, except?: string): string {
  const named = typeof declared === 'string' ? [] : Object.keys(declared)
  const all = [...new Set([...permissionScopes.keys(), ...named])].filter((scope) => scope !== except).toSorted()
  return all.map((scope) => `${scope}: ${levelIn(declared, scope)}`).join('\n')
}

function blockOf({ requiredPermissions, packages }: Edit): Permissions {
  const block: Record<string, Level> = { ...requiredPermissions }
  block['packages'] = packages
  return block
}
