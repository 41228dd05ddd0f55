import { dirname, join, relative, resolve } from 'node:path'
import { abridged } from '../report/text.ts'
import { UsageError } from '../terminal/usage-error.ts'
import { type Configuration, readConfiguration } from './configuration.ts'
import { folderAbove, type RepositoryFolder, repositories } from './repositories.ts'
import { readInside } from './source-files.ts'
import type { LintWords } from './words.ts'

/** A configuration and where it is. */
export interface PlacedConfiguration {
  readonly path: string
  readonly configuration: Configuration
  /** Path of a file's repository below the configuration's folder, with a slash at its end; empty if they are the same. */
  prefixOf(repository: RepositoryFolder): string
}

/** Where a repository keeps its configuration. */
const ownPath = join('.github', 'ghcr-preflight.yml')

/**
 * Finds the configuration of a file: the one that is named, else the nearest above the file, each read once. Throws `UsageError`
 * for one that cannot be read or has a key, id or value that there is not.
 */
export function configurations(
  named: string | false | undefined,
  words: LintWords,
): (file: string) => PlacedConfiguration | undefined {
  const read = new Map<string, PlacedConfiguration>()
  const at = (path: string, folder: string): PlacedConfiguration => {
    const known = read.get(path) ?? placed(path, folder, words)
    read.set(path, known)
    return known
  }
  if (named === false) return () => undefined
  if (named !== undefined) {
    const configuration = at(named, dirname(resolve(named)))
    return () => configuration
  }
  const byFolder = new Map<string, string | undefined>()
  return (file) => {
    const folder = dirname(resolve(file))
    if (!byFolder.has(folder)) byFolder.set(folder, folderAbove(folder, ownPath))
    const above = byFolder.get(folder)
    return above === undefined ? undefined : at(join(above, ownPath), above)
  }
}

function placed(path: string, folder: string, words: LintWords): PlacedConfiguration {
  const shown = relative(process.cwd(), path).startsWith('..') ? path : relative(process.cwd(), path)
  const read = readConfiguration(textOf(path, words))
  if (read.kind === 'problem') {
    const problem = { ...read.problem, text: abridged(read.problem.text, longestText) }
    throw new UsageError(() => words.configuration(shown, problem))
  }
  return { path: shown, configuration: read.configuration, prefixOf: ({ root }) => prefix(folder, root) }
}

/** A whole file may be a text where a mapping is due. */
const longestText = 100

/** A link out of the repository would show what is there: checkouts may be strangers'. */
function textOf(path: string, words: LintWords): string {
  const bytes = readInside(path, repositories()(path).root)
  if (typeof bytes === 'string') throw new UsageError(() => words.unread[bytes](path))
  return bytes.toString('utf8')
}

function prefix(folder: string, root: string): string {
  const below = relative(folder, root).replaceAll('\\', '/')
  return below === '' || below.startsWith('..') ? '' : `${below}/`
}
