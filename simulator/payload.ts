import { ownerId, repositoryId } from './numeric-id.ts'
import { lookUp } from './role.ts'
import type { Scenario, ScenarioRun } from './scenario.ts'
import { ownerOf, type World } from './world.ts'

/** The event's payload as a runner leaves it in `GITHUB_EVENT_PATH`: the parts that every event of the kind has. */
export function payloadOf({ world, run }: Scenario, sha: string): Readonly<Record<string, unknown>> {
  const { event, actor, ref, repository, payload } = run
  return {
    repository: repositoryPart(world, repository),
    sender: { login: actor },
    ...(event === 'push' ? { ref, after: sha } : {}),
    ...(run.pullRequest === undefined && !event.startsWith('pull_request') ? {} : pullRequestPart(world, run, sha)),
    ...payload,
  }
}

function pullRequestPart(world: World, { repository, pullRequest, actor }: ScenarioRun, sha: string): object {
  const head = pullRequest?.from ?? repository
  const number = pullRequest?.number ?? 1
  const base = repositoryPart(world, repository)
  const headRepository = { ...repositoryPart(world, head), fork: head !== repository }
  return {
    number,
    pull_request: {
      number,
      user: { login: actor },
      head: { ref: 'patch-1', sha, repo: headRepository, label: `${ownerOf(head)}:patch-1` },
      base: { ref: lookUp(world.repositories, repository)?.defaultBranch ?? 'main', repo: base },
    },
  }
}

function repositoryPart(world: World, fullName: string): object {
  const found = lookUp(world.repositories, fullName)
  const owner = ownerOf(fullName)
  const isUser = lookUp(world.owners, owner)?.kind === 'user'
  return {
    id: repositoryId(world, fullName),
    name: fullName.split('/')[1],
    full_name: fullName,
    private: found?.private ?? false,
    visibility: found?.private ? 'private' : 'public',
    default_branch: found?.defaultBranch ?? 'main',
    owner: { login: owner, id: ownerId(world, owner), type: isUser ? 'User' : 'Organization' },
  }
}
