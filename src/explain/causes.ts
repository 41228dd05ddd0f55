import type { RuleId } from '../rules/index.ts'
import { type Causes, causesOf, type Explained } from './message-pattern.ts'

type Findings = readonly RuleId[]

const orderedByToken = (findings: Findings): Causes => ({ findings, orderedBy: 'token' })
const orderedByLogin = (findings: Findings): Causes => ({ findings, orderedBy: 'login' })

// Each list in the order of how often reports name its causes.

/** The same causes with this one at their head; nothing in a log orders them any more. */
export const headed = (first: RuleId, explained: Explained): Findings => [
  first,
  ...causesOf(explained).findings.filter((cause) => cause !== first),
]

/** The job's token may not write packages. GHCR writes this without a prefix for a job's token, never for an App's. */
export const readOnlyToken = orderedByToken([
  'missing-packages-write',
  'read-only-default-permissions',
  'fork-pull-request',
  'dependabot-run',
  'actions-policy',
  'reusable-workflow-caller',
  'stale-workflow-version',
])

/** The same of a package that does not exist, which its owner may forbid to create. */
export const readOnlyOrNew = orderedByToken([
  'missing-packages-write',
  'package-creation-forbidden',
  'read-only-default-permissions',
  'fork-pull-request',
  'dependabot-run',
  'reusable-workflow-caller',
  'actions-policy',
  'stale-workflow-version',
])

/** The job's token may not read packages. */
export const unreadByToken = orderedByToken([
  'missing-packages-read',
  'fork-pull-request',
  'repository-not-granted',
  'missing-packages-write',
  'dependabot-run',
  'reusable-workflow-caller',
])

/** The package does not let the credential write. */
export const noRole: Findings = [
  'repository-not-granted',
  'user-not-granted',
  'package-linked-elsewhere',
  'unreadable-package',
  'missing-write-packages-scope',
]

/** The package does not let the credential read. */
export const unreadable: Findings = [
  'unreadable-package',
  'user-not-granted',
  'package-linked-elsewhere',
  'private-package',
  'repository-not-granted',
]

/** The credential may not create packages here. */
export const uncreatable: Findings = [
  'user-not-granted',
  'package-creation-forbidden',
  'missing-write-packages-scope',
  'foreign-owner',
]

/** The registry does not know the credential. */
export const badCredential = orderedByLogin([
  'rejected-credential',
  'registry-unavailable',
  'empty-credential',
  'private-package',
  'not-logged-in',
  'fine-grained-pat',
])

/** The registry knows no such user, or not with this password: tools that read no login get this answer most often. */
export const badUser = orderedByLogin([
  'not-logged-in',
  'rejected-credential',
  'registry-unavailable',
  'empty-credential',
])

/** A client says that the registry expects another user name or password. */
export const badPassword = orderedByLogin(['rejected-credential', 'registry-unavailable', 'empty-credential'])

/** The request had no credential. */
export const noLogin: Findings = [
  'not-logged-in',
  'private-package',
  'registry-unavailable',
  'rejected-credential',
  'empty-credential',
]

/** A request to read had no credential: a downloader that asks for no token gets this for public packages too. */
export const plainPull: Findings = [
  'not-logged-in',
  'private-package',
  'missing-packages-read',
  'registry-unavailable',
  'rejected-credential',
  'sso-not-authorised',
]

/** The token exchange is refused without a reason. */
export const noToken = orderedByLogin([
  'rejected-credential',
  'registry-unavailable',
  'private-package',
  'missing-packages-read',
  'not-logged-in',
  'repository-not-granted',
])

/** A push is refused without a reason. */
export const noPush = orderedByToken([
  'missing-packages-write',
  'repository-not-granted',
  'user-not-granted',
  'app-installation-token',
  'registry-unavailable',
  'fork-pull-request',
  'read-only-default-permissions',
  'package-linked-elsewhere',
  'actions-policy',
  'dependabot-run',
  'reusable-workflow-caller',
  'rejected-credential',
  'missing-write-packages-scope',
])

/** A push is refused, and not at the request for an upload, which is as far as a read-only token gets. */
export const noAccess = orderedByToken([
  'repository-not-granted',
  'missing-packages-write',
  'user-not-granted',
  'app-installation-token',
  'fork-pull-request',
  'actions-policy',
  'read-only-default-permissions',
  'package-linked-elsewhere',
  'dependabot-run',
  'reusable-workflow-caller',
  'registry-unavailable',
  'rejected-credential',
])

/** Nothing but a status is shown. */
export const onlyStatus = orderedByToken([
  'repository-not-granted',
  'missing-packages-write',
  'user-not-granted',
  'app-installation-token',
  'registry-unavailable',
  'actions-policy',
  'fork-pull-request',
])

/** A pull is refused without a reason. */
export const noPull: Findings = [
  'private-package',
  'missing-packages-read',
  'not-logged-in',
  'user-not-granted',
  'app-installation-token',
  'fork-pull-request',
  'repository-not-granted',
  'rejected-credential',
  'sso-not-authorised',
]

/** A blob may not be read whose manifest was granted a moment before. */
export const oddRead = headed('registry-unavailable', headed('rate-limited', noPull))

/** A transfer is refused, with neither direction nor reason. */
export const noTransfer: Findings = [...new Set([...noPull, ...noAccess.findings])]

/** A credential that is accepted, and a package that it may not read. */
export const noRead = headed('missing-packages-read', noPull)

/** The name breaks the grammar of references. Capitals are named first if the line shows one, and not if it shows none. */
export const badName: Findings = ['invalid-image-reference', 'uppercase-image-name']

/** The login got no password. */
export const emptySecret: Findings = ['empty-credential']

/** The registry or the network gave no answer. */
export const outage: Findings = ['registry-unavailable']
