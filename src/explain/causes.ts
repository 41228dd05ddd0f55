import { type Causes, causesOf, type Explained, type TextFinding } from './message-pattern.ts'

type Findings = readonly TextFinding[]

const orderedByToken = (findings: Findings): Causes => ({ findings, orderedBy: 'token' })
const orderedByLogin = (findings: Findings): Causes => ({ findings, orderedBy: 'login' })

// Each list in the order of how often reports name its causes.

/** The same causes with this one at their head; nothing in a log orders them any more. */
export const headed = (first: TextFinding, explained: Explained): Findings => [
  first,
  ...causesOf(explained).findings.filter((cause) => cause !== first),
]

/** The job's token may not write packages. */
export const readOnlyToken = orderedByToken([
  'missing-packages-write',
  'read-only-default-permissions',
  'fork-pull-request',
  'dependabot-run',
  'reusable-workflow-caller',
  'package-creation-forbidden',
  'actions-policy',
  'stale-workflow-version',
  'app-installation-token',
])

/** The package does not let the credential write. */
export const noRole: Findings = [
  'repository-not-granted',
  'package-linked-elsewhere',
  'user-not-granted',
  'unreadable-package',
  'missing-write-packages-scope',
  'package-creation-forbidden',
  'app-installation-token',
]

/** The package does not let the credential read. */
export const unreadable: Findings = [
  'unreadable-package',
  'private-package',
  'package-linked-elsewhere',
  'repository-not-granted',
  'user-not-granted',
]

/** The credential may not create packages here. */
export const uncreatable: Findings = [
  'user-not-granted',
  'package-creation-forbidden',
  'missing-write-packages-scope',
  'foreign-owner',
]

/** The registry knows no such credential. */
export const badCredential = orderedByLogin([
  'rejected-credential',
  'registry-unavailable',
  'empty-credential',
  'not-logged-in',
  'fine-grained-pat',
  'private-package',
])

/** The registry knows no such user, or not with this password: tools that read no login say so most often. */
export const badUser = orderedByLogin([
  'not-logged-in',
  'rejected-credential',
  'registry-unavailable',
  'empty-credential',
])

/** A client says that the registry takes another user name or password. */
export const badPassword = orderedByLogin(['rejected-credential', 'registry-unavailable', 'empty-credential'])

/** The request came without a credential. */
export const noLogin: Findings = [
  'not-logged-in',
  'rejected-credential',
  'empty-credential',
  'private-package',
  'registry-unavailable',
]

/** The token exchange is refused, and nothing says why. */
export const noToken = orderedByLogin([
  'rejected-credential',
  'registry-unavailable',
  'not-logged-in',
  'private-package',
  'repository-not-granted',
  'missing-packages-read',
  'empty-credential',
  'fine-grained-pat',
  'sso-not-authorised',
])

/** A push is refused, and nothing says why. */
export const noPush = orderedByToken([
  'missing-packages-write',
  'read-only-default-permissions',
  'repository-not-granted',
  'fork-pull-request',
  'package-linked-elsewhere',
  'actions-policy',
  'app-installation-token',
  'dependabot-run',
  'reusable-workflow-caller',
  'registry-unavailable',
  'rejected-credential',
  'unreadable-package',
  'user-not-granted',
  'missing-write-packages-scope',
  'fine-grained-pat',
  'package-creation-forbidden',
  'not-logged-in',
  'rate-limited',
  'foreign-owner',
  'owner-not-found',
  'sso-not-authorised',
  'stale-workflow-version',
])

/** A pull is refused, and nothing says why. */
export const noPull: Findings = [
  'private-package',
  'missing-packages-read',
  'not-logged-in',
  'rejected-credential',
  'repository-not-granted',
  'sso-not-authorised',
  'app-installation-token',
  'user-not-granted',
  'unreadable-package',
  'package-linked-elsewhere',
  'registry-unavailable',
  'owner-not-found',
]

/** A blob may not be read whose manifest was granted a moment before. */
export const oddRead = headed('registry-unavailable', headed('rate-limited', noPull))

/** A transfer is refused, and neither its direction nor a reason is told. */
export const noTransfer: Findings = [...new Set([...noPull, ...noPush.findings])]

/** A credential that is let in, and a package that it may not read. */
export const noRead = headed('missing-packages-read', noPull)

/** A push is refused, and not at the request for an upload, which is as far as a read-only token gets. */
export const noAccess = orderedByToken(headed('repository-not-granted', noPush))

/** The name breaks the grammar of references. */
export const badName: Findings = ['uppercase-image-name', 'invalid-image-reference']

/** The login got no password. */
export const emptySecret: Findings = ['empty-credential']

/** The registry or the way to it is ill. */
export const outage: Findings = ['registry-unavailable']
