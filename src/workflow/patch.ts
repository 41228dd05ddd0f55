import { type Level, levelIn, type Permissions, permissionScopes } from '../github/permission-scopes.ts'
import { type ChangeForm, changesFor } from './changes/permissions-change.ts'
import { type Change, changed } from './changes/text-change.ts'
import { unifiedDiff } from './changes/unified-diff.ts'
import { withoutSteps } from './changes/without-steps.ts'
import type { Document } from './document.ts'
import type { Region } from './locate.ts'
import type { Edit, JobFacts, WorkflowFacts } from './model.ts'
import { type Declared, readDeclared } from './permissions/read-declared.ts'
import type { WorkflowFile } from './read-workflow.ts'

/** Why a change is only suggested: nothing is declared, a shorthand decides, the file runs on untrusted input, GitHub refuses it. */
export type Obstacle = 'undeclared' | 'shorthand' | 'untrusted' | 'invalid'

/** A stretch of a file, and what it gives way to. */
export interface Replacement {
  readonly region: Region
  readonly text: string
}

/** A change of a workflow file, carried out. */
export interface Patched {
  readonly text: string
  /** A unified diff that `git apply` takes. */
  readonly diff: string
  readonly form: ChangeForm
  readonly replacements: readonly Replacement[]
  /** Keys of the jobs that have the permission afterwards and had it not before. */
  readonly jobs: readonly string[]
  /** Absent if the change is safe: no other permission changes, and the file runs on trusted input. */
  readonly obstacle?: Obstacle
}

/** A workflow file to change. */
export type PatchedFile = Pick<WorkflowFile, 'text' | 'document' | 'facts'>

/**
 * Gives a job a level of `packages` with the least change of the text: a line in the mapping that decides, if every job that it
 * decides for needs it, else a block of the job's own. Undefined if the job is not there, has it already, or no text does it.
 */
export const patch = (file: PatchedFile, edit: Edit): Patched | undefined => patchAll(file, [edit])

/** The same for several jobs of one file at once; undefined if not all of it can be done. */
export function patchAll(file: PatchedFile, edits: readonly Edit[]): Patched | undefined {
  const { text, document, facts } = file
  const wanting = edits.flatMap((edit) => {
    const job = facts.jobs.find(({ id }) => id === edit.job)
    return job === undefined || job.permissions.packages === edit.packages ? [] : [{ edit, job }]
  })
  const [first] = wanting
  if (document.kind === 'unreadable' || first === undefined || wanting.length < edits.length) return undefined
  const planned = changesFor({
    text,
    root: document.root,
    wanted: wanting.map(({ edit, job: { id, permissions } }) => ({
      job: id,
      packages: edit.packages,
      block: blockOf(edit),
      level: permissions.level,
      isMapping: typeof permissions.declared !== 'string',
    })),
    mayShare: new Set(facts.jobs.filter(pushesWithToken).map(({ id }) => id)),
  })
  return planned && carriedOut(file, planned.changes, planned.form, wanting, withoutSteps(text, document.root))
}

interface Wanting {
  readonly edit: Edit
  /** The job as it was. */
  readonly job: JobFacts
}

function carriedOut(
  { text, document, facts }: PatchedFile,
  changes: readonly Change[],
  form: ChangeForm,
  wanting: readonly Wanting[],
  ofSteps: readonly Change[],
): Patched | undefined {
  const read = readDeclared(facts.file, changed(text, [...changes, ...ofSteps]))
  const editOf = new Map(wanting.map(({ edit }) => [edit.job, edit]))
  const isRight = facts.jobs.every((job, index) => {
    const edit = editOf.get(job.id)
    const after = read.jobs[index]
    return edit === undefined ? isSame(job, after) || sharesNeed(job, after) : isDone(job, after, edit)
  })
  if (!isRight || read.isValid !== facts.isValid) return undefined
  const after = changed(text, changes)
  const obstacle = obstacleTo(facts, wanting)
  return {
    text: after,
    diff: unifiedDiff(facts.file, text, after),
    form,
    replacements: changes.map((one) => replacement(one, document)),
    jobs: facts.jobs.filter((job, index) => !isSame(job, read.jobs[index])).map(({ id }) => id),
    ...(obstacle !== undefined && { obstacle }),
  }
}

function replacement({ start, end, text }: Change, document: Document): Replacement {
  const at = (offset: number) => (document.kind === 'tree' ? document.positionAt(offset) : document.position)
  return { region: { start: at(start), end: at(end) }, text }
}

function obstacleTo({ isValid, runsUntrusted }: WorkflowFacts, wanting: readonly Wanting[]): Obstacle | undefined {
  if (!isValid) return 'invalid'
  if (runsUntrusted || wanting.some(({ edit }) => edit.runsUntrusted)) return 'untrusted'
  const shorthand = wanting.map(({ job }) => job.permissions.declared).find((declared) => typeof declared === 'string')
  if (shorthand === undefined) return undefined
  return shorthand === 'default' ? 'undeclared' : 'shorthand'
}

type Read = Declared['jobs'][number]

const isSame = (one: Read, other: Read | undefined): boolean =>
  other !== undefined && one.id === other.id && allLevels(one) === allLevels(other)

const isDone = (job: JobFacts, after: Read | undefined, { packages }: Edit): boolean =>
  after?.id === job.id &&
  after.permissions.packages === packages &&
  (typeof job.permissions.declared === 'string' || keepsTheRest(job, after))

/** A job that shares the block, or is an alias of the edited one, changes with it: right if it pushes just the same. */
const sharesNeed = (job: JobFacts, after: Read | undefined): boolean =>
  after?.permissions.packages === 'write' && keepsTheRest(job, after) && pushesWithToken(job)

const pushesWithToken = ({ pushes }: JobFacts): boolean =>
  pushes.some(({ isCertain, credential }) => isCertain && credential === 'job-token')

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
