import { type Diagnosed, review } from '../../src/rules/engine.ts'
import { rules } from '../../src/rules/index.ts'
import { readWorkflow, type WorkflowFile } from '../../src/workflow/read-workflow.ts'
import { repositoryFiles } from '../../src/workflow/repository-files.ts'

/** A workflow file that a page shows. */
export interface Example {
  readonly file: string
  readonly text: string
}

/** What a page shows with the fault, and without it. */
export interface Examples {
  readonly before: readonly Example[]
  readonly after: readonly Example[]
}

/**
 * Workflow files in a page's YAML blocks, below a line that begins with Before or After (marked up or not).
 * A first line `# .github/workflows/build.yml` names the file, else it is `.github/workflows/release.yml`.
 */
export function examplesIn(page: string): Examples {
  const marks = /^[#*\s]*(Before|After)\b.*$|^```ya?ml\n([\s\S]*?)^```$/gm
  const examples: Readonly<Record<'Before' | 'After', Example[]>> = { Before: [], After: [] }
  let current: 'Before' | 'After' | undefined
  for (const [, mark, text] of page.matchAll(marks)) {
    if (mark === 'Before' || mark === 'After') current = mark
    else if (current !== undefined && text !== undefined) examples[current].push({ file: fileOf(text), text })
  }
  return { before: examples.Before, after: examples.After }
}

const fileOf = (text: string): string => /^# (\S+\.ya?ml)$/m.exec(text)?.[1] ?? '.github/workflows/release.yml'

/** One file of an example as lint reads it; its files may call each other. */
export function readExample({ file, text }: Example, all: readonly Example[]): WorkflowFile {
  const files = repositoryFiles((path) => all.find((example) => example.file === path)?.text)
  return readWorkflow(file, text, { files, repository: 'octo/app' })
}

/** What lint finds in it. */
export const lintExample = (example: Example, all: readonly Example[]): readonly Diagnosed[] =>
  review(readExample(example, all).facts, rules)
