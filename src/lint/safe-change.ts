import type { Diagnosed } from '../rules/engine.ts'
import type { Edit, JobFacts } from '../workflow/model.ts'
import { type Patched, patchAll } from '../workflow/patch.ts'
import type { WorkflowFile } from '../workflow/read-workflow.ts'

/** Returns the change that `--fix` makes of a file, for jobs that it may fix: all that is safe at once, else the first that is; undefined if there is none. */
export function safeChange(
  file: WorkflowFile,
  diagnosed: readonly Diagnosed[],
  mayFix: (job: JobFacts) => boolean,
): Patched | undefined {
  const edits = new Map<string, Edit>()
  for (const { edit } of diagnosed.map(({ diagnosis }) => diagnosis))
    if (edit !== undefined && edit.file === file.path && mayBeSafe(file, edit, mayFix)) edits.set(edit.job, edit)
  const all = [...edits.values()]
  const sets = [all, ...(all.length > 1 ? all.map((edit) => [edit]) : [])]
  for (const set of sets) {
    const patched = set.length > 0 ? patchAll(file, set) : undefined
    if (patched !== undefined && patched.obstacle === undefined) return patched
  }
  return undefined
}

/** False where a patch would only be a suggestion, so that it takes none of the safe ones with it. */
function mayBeSafe({ facts }: WorkflowFile, edit: Edit, mayFix: (job: JobFacts) => boolean): boolean {
  const job = facts.jobs.find(({ id }) => id === edit.job)
  const isTrusted = facts.isValid && !facts.runsUntrusted && !edit.runsUntrusted
  return isTrusted && job !== undefined && mayFix(job) && typeof job.permissions.declared !== 'string'
}
