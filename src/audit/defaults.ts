import type { GithubClient } from '../github/github-client.ts'
import type { RepositoryPage } from '../github/repository-page.ts'
import { at } from '../http/json.ts'

/** What a default gives to the token of a job without `permissions:`. */
export type DefaultPermissions = 'read' | 'write'

/** Tells what is known of defaults. */
export interface Defaults {
  /** Returns a repository's default; undefined if the token may not know it. */
  of(repository: string): Promise<DefaultPermissions | undefined>
  /** The default of all repositories of the owner: a read-only one cannot be raised by any of them. */
  readonly ofAll: DefaultPermissions | undefined
}

/** Nothing is known, and nobody is asked. */
export const unknownDefaults: Defaults = { ofAll: undefined, of: () => Promise.resolve(undefined) }

/**
 * Asks for the default of an organisation, and later for those of repositories (REST: "Get default workflow permissions for an
 * organization", "… for a repository"). Both are for admins: who is refused once is not asked again.
 */
export async function readDefaults({ octokit }: GithubClient, owner: RepositoryPage['owner']): Promise<Defaults> {
  const ofAll =
    owner.kind === 'organization'
      ? await levelIn(octokit.request('GET /orgs/{org}/actions/permissions/workflow', { org: owner.login }))
      : undefined
  if (ofAll === 'read') return { ofAll, of: () => Promise.resolve(ofAll) }
  let isRefused = owner.kind === 'organization' && ofAll === undefined
  return {
    ofAll: undefined,
    of: async (repository) => {
      if (isRefused) return undefined
      const [login = '', repo = ''] = repository.split('/')
      const route = 'GET /repos/{owner}/{repo}/actions/permissions/workflow'
      const level = await levelIn(octokit.request(route, { owner: login, repo }))
      isRefused = level === undefined
      return level
    },
  }
}

async function levelIn(answer: Promise<{ readonly data: unknown }>): Promise<DefaultPermissions | undefined> {
  try {
    const level = at((await answer).data, 'default_workflow_permissions')
    return level === 'read' || level === 'write' ? level : undefined
  } catch {
    return undefined
  }
}
