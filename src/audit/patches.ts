import { join } from 'node:path'
import { makeFolder, writeWholeFile } from '../terminal/whole-file.ts'
import type { RepositoryTexts } from './gather-texts.ts'
import { fixesOf, type JudgeOptions } from './judge-repository.ts'

/** Writes patches as repositories are read. */
export interface Patches {
  /** Writes the changes of a repository, if there are any that are safe. Throws `WriteError`. */
  write(repository: RepositoryTexts, options: JudgeOptions): void
  /** How many were written. */
  readonly count: number
}

/** A path that `git apply` reads as it is: with other signs it would have to be quoted. */
const plainPath = /^[^\p{Cc}"\\]+$/u

/** Writes one patch for each repository into a folder, under its name. */
export function patchesIn(folder: string): Patches {
  makeFolder(folder)
  let count = 0
  return {
    write: (repository, options) => {
      const diffs = fixesOf(repository, options).flatMap(({ path, fix }) =>
        fix !== undefined && plainPath.test(path) ? [fix.diff] : [],
      )
      if (diffs.length === 0) return
      const [, name = ''] = repository.name.split('/')
      writeWholeFile(join(folder, `${name}.patch`), diffs)
      count += 1
    },
    get count() {
      return count
    },
  }
}
