import { readFileSync } from 'node:fs'
import type { GithubClient } from '../github/github-client.ts'
import { at, jsonOf, textAt } from '../http/json.ts'

/**
 * True if what is written here may be read by the world: in a job of a public repository, and of one that is not known to be
 * private. The event tells; some have no repository, and then GitHub is asked.
 */
export async function isPublicPlace(
  env: Readonly<Record<string, string | undefined>>,
  { octokit }: GithubClient,
): Promise<boolean> {
  if (env['GITHUB_ACTIONS'] !== 'true') return false
  const own = at(eventIn(env['GITHUB_EVENT_PATH']), 'repository')
  const [owner = '', repo = ''] = (env['GITHUB_REPOSITORY'] ?? '').split('/')
  if (textAt(own, 'full_name')?.toLowerCase() === `${owner}/${repo}`.toLowerCase() && at(own, 'private') !== undefined)
    return at(own, 'private') !== true
  try {
    const { data } = await octokit.request('GET /repos/{owner}/{repo}', { owner, repo })
    return at(data, 'private') !== true
  } catch {
    return true
  }
}

function eventIn(path: string | undefined): unknown {
  try {
    return path === undefined ? undefined : jsonOf(readFileSync(path, 'utf8'))
  } catch {
    return undefined
  }
}
