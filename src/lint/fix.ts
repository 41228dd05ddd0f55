import { writeFileSync } from 'node:fs'
import { review } from '../rules/engine.ts'
import { rules } from '../rules/index.ts'
import { UsageError } from '../terminal/usage-error.ts'
import type { Edit, WorkflowFacts } from '../workflow/model.ts'
import { type Patched, patch } from '../workflow/patch.ts'
import { readInRepository } from './lint-file.ts'
import { readBytes } from './repository-files.ts'

/** A job that has been given what it needs. */
export interface Fix {
  readonly job: string
  readonly diff: string
}

/** Mends a file where that is safe and tells what was done; a file that is not UTF-8 is left alone. */
export function fixedFile(file: string): readonly Fix[] {
  const bytes = readBytes(file)
  const text = bytes.toString('utf8')
  if (!Buffer.from(text, 'utf8').equals(bytes)) return []
  const { fixes, mended } = mend(file, text)
  if (fixes.length > 0) write(file, mended)
  return fixes
}

function write(file: string, text: string): void {
  try {
    writeFileSync(file, text)
  } catch {
    throw new UsageError((words) => words.unwritable(file))
  }
}

/** One job after the other, each judged by the text that the ones before have left. */
function mend(file: string, text: string): { readonly fixes: readonly Fix[]; readonly mended: string } {
  const fixes: Fix[] = []
  let mended = text
  let workflow = readInRepository(file, text)
  for (const { id } of workflow.jobs) {
    const patched = safePatch(mended, workflow, id)
    if (patched === undefined) continue
    fixes.push({ job: id, diff: patched.diff })
    mended = patched.text
    workflow = readInRepository(file, mended)
  }
  return { fixes, mended }
}

function safePatch(text: string, workflow: WorkflowFacts, job: string): Patched | undefined {
  const edits = review(workflow, rules).flatMap(({ diagnosis }): readonly Edit[] =>
    diagnosis.edit ? [diagnosis.edit] : [],
  )
  return edits
    .filter((edit) => edit.job === job && edit.file === workflow.file)
    .map((edit) => patch(text, edit, workflow))
    .find((patched) => patched?.isSafe)
}
