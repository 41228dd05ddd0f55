import { readCredential } from './credential.ts'
import { readFault } from './fault.ts'
import { flag, listOf, maybe, oneOf, optional, type Reader, recordOf, shape, shortOr, text, whole } from './shape.ts'

const isText = (value: unknown): boolean => typeof value === 'string'

const ownerShape = shape({
  kind: optional(oneOf('organization', 'user'), 'organization'),
  packageCreation: optional(oneOf('allowed', 'forbidden'), 'allowed'),
  /** Whether personal tokens have to be authorised for single sign-on. */
  sso: optional(oneOf('required', 'off'), 'off'),
  classicPats: optional(oneOf('allowed', 'forbidden'), 'allowed'),
  /** What its Actions policy lets a job's token have of `packages`, whatever a workflow declares. */
  actionsPackages: optional(oneOf('write', 'read', 'none'), 'write'),
  /** The default permissions of its jobs' tokens, as its settings have them. */
  defaultPermissions: optional(oneOf('read', 'write'), 'read'),
  /** Users with a role in the organisation. */
  members: optional(recordOf(oneOf('owner', 'member')), {}),
})

const readOwner = shortOr(isText, (value, at) => ownerShape({ kind: value }, at), ownerShape)

const readRef = shape({
  /** Commit of the ref; made up from repository and ref if absent. */
  sha: maybe(text),
  files: optional(recordOf(text), {}),
})

const readRepository = shape({
  id: maybe(whole),
  private: optional(flag, false),
  /** A private repository that every member of its owner may read. */
  internal: optional(flag, false),
  archived: optional(flag, false),
  fork: optional(flag, false),
  /** True if nothing was ever pushed: it has no default branch. */
  empty: optional(flag, false),
  defaultBranch: optional(text, 'main'),
  /** If it is not the owner's. */
  defaultPermissions: maybe(oneOf('read', 'write')),
  /** Why GraphQL shows nothing of it: an IP allow list, single sign-on. */
  refused: maybe(text),
  /** Files on the default branch. */
  files: optional(recordOf(text), {}),
  /** Other refs, by their full name: `refs/heads/feature`. */
  refs: optional(recordOf(readRef), {}),
  collaborators: optional(recordOf(oneOf('read', 'write', 'admin')), {}),
})

const readRole = oneOf('read', 'write', 'admin')
const grantShape = shape({ role: readRole, id: maybe(whole) })

/** A grant holds for a repository's numeric id: a repository that was deleted and created again has lost it. */
const readGrant = shortOr(isText, (value, at) => grantShape({ role: value }, at), grantShape)

const readPackage = shape({
  visibility: optional(oneOf('private', 'public', 'internal'), 'private'),
  /** The linked repository; absent if there is none. */
  repository: maybe(text),
  /** Whether the linked repository and its collaborators have a role without a grant of their own. */
  inherits: optional(flag, true),
  repositories: optional(recordOf(readGrant), {}),
  users: optional(recordOf(readRole), {}),
  tags: optional(listOf(text), ['latest']),
})

const readJob = shape({
  name: optional(text, 'build'),
  conclusion: optional(oneOf('success', 'failure', 'cancelled', 'skipped', 'timed_out'), 'failure'),
  /** Its log; absent if GitHub no longer has it. */
  log: maybe(text),
})

/** The jobs of each attempt, by their numeric id. */
const readWorkflowRun = shape({ repository: text, attempts: listOf(recordOf(readJob)) })

const readQuota = shape({
  /** Requests of REST or points of GraphQL in one window. */
  limit: optional(whole, 5000),
  /** How long a window lasts. */
  seconds: optional(whole, 3600),
  /** How a request beyond it is refused: a status, or 200 with errors of this type. */
  refusal: optional(oneOf('403', '429', 'RATE_LIMITED', 'RATE_LIMIT'), '403'),
})

const readApi = shape({
  rest: optional(readQuota, readQuota({}, '')),
  graphql: optional(readQuota, readQuota({}, '')),
  /** A GraphQL request that would read more texts of files than this takes too long. */
  mostTexts: maybe(whole),
  /** The answer to one that takes too long: a status, an error beside no data, or one beside what was read in time. */
  timeout: optional(oneOf('502', '504', 'error', 'partial'), '502'),
})

const readRegistry = shape({
  /** GHCR's tokens are the base64 of the secret; those of other registries say nothing to anybody else. */
  tokens: optional(oneOf('base64', 'opaque'), 'base64'),
})

const worldShape = shape({
  owners: optional(recordOf(readOwner), {}),
  repositories: optional(recordOf(readRepository), {}),
  packages: optional(recordOf(readPackage), {}),
  credentials: optional(recordOf(readCredential), {}),
  /** Runs of workflows, by their numeric id. */
  runs: optional(recordOf(readWorkflowRun), {}),
  api: optional(readApi, readApi({}, '')),
  registry: optional(readRegistry, readRegistry({}, '')),
  faults: optional(listOf(readFault), []),
})

/** An organisation or a user, with what it allows. */
export type Owner = ReturnType<typeof readOwner>

/** A repository: its files at every ref, and who works on it. */
export type Repository = ReturnType<typeof readRepository>

/** A container package: who may see it, what it is linked to, and who has which role. */
export type ContainerPackage = ReturnType<typeof readPackage>

/** A run of a workflow: its repository, and the jobs of each attempt. */
export type WorkflowRun = ReturnType<typeof readWorkflowRun>

/** GitHub as a state: who owns what, who may do what, and what goes wrong. */
export type World = ReturnType<typeof worldShape>

/**
 * Reads a world from parsed YAML or JSON; an unknown key or a name that the world does not know is an error.
 * Owners that only repositories, packages or credentials name are added: accounts of credentials as users, others as organisations.
 */
export const readWorld: Reader<World> = (value, at) => {
  const world = worldShape(value, at)
  for (const name of namedRepositories(world)) {
    if (!(name in world.repositories)) throw new Error(`repository ${name} is not in the world`)
  }
  return { ...world, owners: { ...impliedOwners(world), ...world.owners } }
}

function namedRepositories({ packages, credentials }: World): readonly string[] {
  const ofPackages = Object.values(packages).flatMap(({ repository, repositories }) => [
    ...(repository === undefined ? [] : [repository]),
    ...Object.keys(repositories),
  ])
  const ofCredentials = Object.values(credentials).flatMap((one) => (one.kind === 'job-token' ? [one.repository] : []))
  return [...ofPackages, ...ofCredentials]
}

function impliedOwners({ repositories, packages, credentials }: World): Record<string, Owner> {
  const organizations = [...Object.keys(repositories), ...Object.keys(packages)].map(ownerOf)
  const users = Object.values(credentials).flatMap((one) => ('user' in one ? [one.user] : []))
  return {
    ...Object.fromEntries(organizations.map((name) => [name, readOwner({ kind: 'organization' }, name)])),
    ...Object.fromEntries(users.map((name) => [name, readOwner({ kind: 'user' }, name)])),
  }
}

/** The first part of `octo/app`. */
export const ownerOf = (name: string): string => name.split('/')[0] ?? name
