import { isLevel, type Level, type Permissions, permissionScopes } from '../github/permission-scopes.ts'
import { jsonOf } from '../http/json.ts'
import { type Observed, observed, skipped } from '../http/observed.ts'
import { readJobMessage } from './job-message.ts'
import { runnerRecord } from './runner-record.ts'

/** What the job's token may do, where that is written down. */
export interface TokenPermissions {
  /** A scope that is absent has the level `none`. */
  readonly permissions: Permissions
  readonly packages: Level
  readonly source: 'environment' | 'runner'
}

/** The job as the runner names it. */
export interface RunningJob {
  /** `GITHUB_TOKEN_PERMISSIONS`, where a runner sets it. */
  readonly tokenPermissions: string
  /** Path of the Node that runs the step. */
  readonly node: string
  readonly runId: string
  readonly runAttempt: string
  readonly job: string
}

/**
 * Reads what the job's token may do (docs/facts.md, The runner): from the environment, else from the runner's own record of
 * exactly this job. Whatever is odd about either is skipped; nothing but the permissions leaves the record.
 */
export async function readTokenPermissions(running: RunningJob): Promise<Observed<TokenPermissions>> {
  const given = readPermissions(running.tokenPermissions, snakeCase)
  if (given !== undefined) return observed({ ...given, source: 'environment' })
  const record = await runnerRecord(running.node)
  const message = record === undefined ? undefined : readJobMessage(record)
  if (message === undefined) return skipped('no runner tells')
  const isThisJob =
    message.job === running.job &&
    isSameNumber(message.runId, running.runId) &&
    isSameNumber(message.runAttempt, running.runAttempt)
  const recorded = isThisJob ? readPermissions(message.permissions, pascalCase) : undefined
  return recorded === undefined ? skipped('no runner tells') : observed({ ...recorded, source: 'runner' })
}

/** The record has numbers as texts, as numbers, and as `123.0`. */
const isSameNumber = (recorded: string, given: string): boolean =>
  /^[0-9]+$/.test(given) && recorded.replace(/\.0+$/, '') === given

const snakeCase = (key: string): string => key.replaceAll('_', '-')
const pascalCase = (key: string): string => key.replace(/(?<=[a-z])(?=[A-Z])/g, '-').toLowerCase()

/** Reads a mapping of scopes to levels; undefined if it is another, or one of its keys or levels is masked or not known. */
function readPermissions(
  text: string,
  scopeOf: (key: string) => string,
): Pick<TokenPermissions, 'permissions' | 'packages'> | undefined {
  const json = jsonOf(text)
  if (typeof json !== 'object' || json === null || Array.isArray(json) || text.includes('***')) return undefined
  const levels: [string, Level][] = []
  for (const [key, level] of Object.entries(json)) {
    if (!isLevel(level)) return undefined
    levels.push([scopeOf(key), level])
  }
  const permissions: Permissions = Object.fromEntries(levels)
  // Two keys for one scope, or none for packages beside one that nobody knows: nothing is sure then.
  const isDoubled = Object.keys(permissions).length < levels.length
  const hasUnknown = Object.keys(permissions).some((scope) => scope !== 'metadata' && !permissionScopes.has(scope))
  const packages = permissions['packages'] ?? (hasUnknown ? undefined : 'none')
  return isDoubled || packages === undefined ? undefined : { permissions, packages }
}
