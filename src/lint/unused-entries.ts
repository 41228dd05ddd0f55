import type { PlacedConfiguration } from './configurations.ts'
import { matcherOf } from './exceptions.ts'
import type { LintedFile } from './lint-files.ts'
import type { RepositoryFolder } from './repositories.ts'
import type { LintWords } from './words.ts'

/** A file that was linted, with the configuration that held for it. */
export interface Seen extends Pick<LintedFile, 'path' | 'used'> {
  readonly configuration: PlacedConfiguration
  readonly repository: RepositoryFolder
}

/** Entries of configurations that took nothing out, one sentence each; those about files that were not linted are left out. */
export function unusedEntries(seen: readonly Seen[], words: LintWords): readonly string[] {
  return [...new Set(seen.map(({ configuration }) => configuration))].flatMap((configuration) => {
    const all = seen.filter((one) => one.configuration === configuration)
    const used = new Set(all.flatMap((one) => one.used))
    const isWhole = [...new Set(all.map(({ repository }) => repository))].every((one) => isLintedWhole(one, all))
    const paths = all.flatMap(({ path, repository }) => [path, configuration.prefixOf(repository) + path])
    return configuration.configuration.ignore
      .filter((entry) => !used.has(entry))
      .filter((entry) => isWhole || (entry.file !== undefined && paths.some(matcherOf(entry))))
      .map(({ line, rule }) => words.unusedEntry(configuration.path, line, rule))
  })
}

/** Whether every workflow file of a repository was linted. */
function isLintedWhole(repository: RepositoryFolder, seen: readonly Seen[]): boolean {
  const paths = new Set(seen.filter((one) => one.repository === repository).map(({ path }) => path))
  return repository.workflows().every((name) => paths.has(`.github/workflows/${name}`))
}
