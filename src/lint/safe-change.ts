import type { Diagnosed } from '../rules/engine.ts'
import type { Edit } from '../workflow/model.ts'
import { type Patched, patchAll } from '../workflow/patch.ts'
import type { WorkflowFile } from '../workflow/read-workflow.ts'

/** Returns the change that `--fix` makes of a file: all that is safe at once, else the first that is; undefined if there is none. */
export function safeChange(file: WorkflowFile, diagnosed: readonly Diagnosed[]): Patched | undefined {
  const edits = new Map<string, Edit>()
  for (const { edit } of diagnosed.map(({ diagnosis }) => diagnosis))
    if (edit !== undefined && edit.file === file.path && mayBeSafe(file, edit)) edits.set(edit.job, edit)
  const all = [...edits.values()]
  const sets = [all, ...(all.length > 1 ? all.map((edit) => [edit]) : [])]
  for (const set of sets) {
    const patched = set.length > 0 ? patchAll(file, set) : undefined
    if (patched !== undefined && patched.obstacle === undefined) return patched
  }
  return undefined
}

/** False where a patch would only be a suggestion, so that it takes none of the safe ones with it. */
function mayBeSafe({ facts }: WorkflowFile, { job, runsUntrusted }: Edit): boolean {
  const declared = facts.jobs.find(({ id }) => id === job)?.permissions.declared
  return facts.isValid && !facts.runsUntrusted && !runsUntrusted && typeof declared !== 'string'
}
