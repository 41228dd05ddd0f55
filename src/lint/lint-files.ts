import { readWorkflow } from '../workflow/read-workflow.ts'
import { type KeptFiles, repositoryFiles } from '../workflow/repository-files.ts'
import { fixFiles } from './fix-files.ts'
import {
  around,
  asLinted,
  judge,
  type LintedFile,
  type LintFilesOptions,
  readSource,
  type SourceFile,
} from './linted-file.ts'

export type * from './linted-file.ts'

/**
 * Lints workflow files of one repository: texts go in, findings come out in the order of the files, and with `isFixing` the texts
 * as they should be. Pure. Files that call each other are read together, and fixed together.
 */
export function lintFiles(sources: readonly SourceFile[], options: LintFilesOptions): readonly LintedFile[] {
  const texts = new Map(sources.map(({ path, text }) => [path, text]))
  const files = repositoryFiles((path) => texts.get(path) ?? options.readFile?.(path), options.readElsewhere)
  return options.isFixing === true
    ? fixFiles(sources, texts, files, options)
    : sources.map((source) => {
        const file = readSource(source, files, options)
        return asLinted(file, judge(file, options), source, options)
      })
}

/** Lints one file; `files` reads what it refers to, and may serve many. */
export function lintFile(source: SourceFile, files: KeptFiles, options: LintFilesOptions): LintedFile {
  const file = readWorkflow(source.path, source.text, around(options, files))
  return asLinted(file, judge(file, options), source, options)
}
