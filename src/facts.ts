import type { JobFacts, Permissions, WorkflowFacts } from './workflow/facts.ts'

export type * from './workflow/facts.ts'

/** What became of a question: an answer, a reason why it was not asked, or the error that kept it from being answered. */
export type Observed<T> =
  | { readonly kind: 'observed'; readonly value: T }
  | { readonly kind: 'skipped'; readonly because: string }
  | { readonly kind: 'failed'; readonly error: string }

/** Wraps an answer. */
export const observed = <T>(value: T): Observed<T> => ({ kind: 'observed', value })

/** Says why a question was not asked. */
export const skipped = (because: string): Observed<never> => ({ kind: 'skipped', because })

/** Says what kept a question from being answered. */
export const failed = (error: string): Observed<never> => ({ kind: 'failed', error })

/** The answer, or nothing where there is none. */
export const known = <T>(fact: Observed<T>): T | undefined => (fact.kind === 'observed' ? fact.value : undefined)

/** What the run wants to do with the images. */
export type Access = 'push' | 'pull'

/** Whether an account is a person's or an organisation's: their settings pages differ. */
export type OwnerKind = 'organization' | 'user'

/** A repository on GitHub, not one of a registry. */
export interface GithubRepository {
  readonly owner: string
  readonly name: string
}

/** A workflow file in a repository at a ref: `octo/app/.github/workflows/release.yml@refs/heads/main`. */
export interface WorkflowRef {
  readonly githubRepository: GithubRepository
  /** Path inside the repository, with forward slashes. */
  readonly path: string
  readonly ref: string
}

/** Where this run comes from, as the runner tells it. Outside GitHub Actions most of it is unknown. */
export interface Run {
  readonly serverUrl: string
  readonly apiUrl: string
  readonly event: string
  readonly githubRepository?: GithubRepository
  readonly ownerKind?: OwnerKind
  /** Whether the repository is private; unknown where the event does not tell. */
  readonly isPrivate?: boolean
  readonly defaultBranch?: string
  /** The branch or tag of the run: `refs/heads/main`. */
  readonly ref: string
  /** True for `pull_request` and its review events when the head is in another repository. */
  readonly isForkPullRequest: boolean
  /** True when Dependabot started the run by an event for which its token is read-only. */
  readonly isDependabot: boolean
  /** `github.secret_source`: None, Actions, Codespaces or Dependabot; empty on older runners. */
  readonly secretSource: string
  /** `GITHUB_JOB`: the job's key in the file that defines it. */
  readonly job: string
  /** The top-level workflow file, `GITHUB_WORKFLOW_REF`, and its commit. */
  readonly workflow?: WorkflowRef
  readonly workflowSha: string
  /** The file that defines the job, where the runner tells it and it is not the top-level one. */
  readonly calledWorkflow?: WorkflowRef
  readonly calledWorkflowSha: string
  /** `GITHUB_TOKEN_PERMISSIONS`, where a runner sets it: what the job's token may do; an absent scope is none. */
  readonly tokenPermissions?: Permissions
}

/** An image that the registry can be asked about. */
export interface NamedImage {
  readonly kind: 'image'
  /** `<registry>/<repository>`, without tag and digest. */
  readonly reference: string
  readonly repository: string
  readonly owner: string
  /** The package's name at GitHub: the repository without its owner, slashes kept. */
  readonly packageName: string
  /** True where nobody named it and the run's own name was taken. */
  readonly isGuessed: boolean
}

/** A text of the `images` input, read. Only `image` is ever asked about. */
export type Image =
  | NamedImage
  | { readonly kind: 'uppercase'; readonly reference: string; readonly lowered: string }
  | {
      readonly kind: 'mistyped'
      readonly reference: string
      readonly repository: string
      /** The host as it was typed, and the one that was probably meant. */
      readonly typed: string
      readonly intended: string
    }
  | {
      readonly kind: 'invalid'
      readonly reference: string
      readonly problem: ReferenceProblem
      /** True where the run's own name is none. */
      readonly isGuessed: boolean
    }

/** Why a text is no reference. */
export type ReferenceProblem =
  | 'scheme' // begins with https://
  | 'no-owner' // GHCR needs owner and name
  | 'path' // a component of the repository breaks the grammar
  | 'too-long' // more than 255 characters of path
  | 'tag'
  | 'digest'
  | 'host'

/** Kind of a credential by its prefix; nothing else about its text may be used. */
export type CredentialKind =
  | 'classic-pat'
  | 'fine-grained-pat'
  | 'oauth'
  | 'app-user'
  | 'installation'
  | 'refresh'
  | 'unknown'
  | 'empty'

/** Which input a credential came from. */
export type CredentialRole = 'password' | 'fallback-password'

/** A credential without its secret. */
export interface Credential {
  readonly role: CredentialRole
  readonly kind: CredentialKind
  /** True where it equals the `github-token` input and its prefix does not speak against it, or where that input cannot tell. */
  readonly isJobToken: boolean
}

/** What a refusal's text says, one word per row of the table of wire texts; `unknown` where no row matches or there is no text. */
export type Meaning =
  | 'installation-may-not-create'
  | 'installation-may-not-write'
  | 'installation-may-not-read'
  | 'app-installation-refused'
  | 'package-not-writable'
  | 'package-not-readable'
  | 'package-not-creatable'
  | 'installation-elsewhere'
  | 'owner-unknown'
  | 'scopes-mismatch'
  | 'sso-required'
  | 'classic-pat-forbidden'
  | 'credential-refused'
  | 'unknown'

/** The request that was refused. */
export type RefusedAt = 'exchange' | 'upload' | 'tags'

/** Why the registry gave no verdict. */
export type NoAnswer =
  | 'rate-limited' // 429, or a limit in disguise
  | 'outage' // 5xx, HTML, or an outage in disguise
  | 'name-not-resolved' // DNS
  | 'connection-failed' // refused, reset, TLS
  | 'timed-out'
  | 'foreign-realm' // the challenge names another origin: no credential is sent there
  | 'redirected' // a redirect to another origin: not followed
  | 'no-verdict' // an answer that means neither yes nor no
  | 'unconfirmed' // refused once, and no time was left to ask again
  | 'contradicted' // the registry refuses the credential, GitHub's REST API accepts it or cannot tell

/** The registry's yes. */
export interface Granted {
  readonly kind: 'granted'
}

/**
 * The registry's no, which a second try has confirmed.
 * On a pull, 404 at the list of tags is a refusal too: no such package, or none that this credential may see.
 */
export interface Refused {
  readonly kind: 'refused'
  readonly at: RefusedAt
  readonly status: number
  readonly code?: string
  readonly message?: string
  readonly meaning: Meaning
}

/** Neither yes nor no, and why; `hosts` are those that were asked. */
export interface Unanswered {
  readonly kind: 'unanswered'
  readonly reason: NoAnswer
  readonly detail: string
  readonly hosts: readonly string[]
}

/** The registry's answer to the one question that counts. */
export type Answer = Granted | Refused | Unanswered

/** What GitHub's REST API shows of a package; `absent` is missing or invisible, which it does not tell apart. */
export type PackageMetadata =
  | { readonly kind: 'absent' }
  | { readonly kind: 'forbidden' /** GitHub asks this credential for SSO first. */; readonly needsSso: boolean }
  | {
      readonly kind: 'visible'
      readonly visibility: string
      /** The linked repository; absent when unlinked. Its name may only be said where it is not private. */
      readonly linked?: { readonly githubRepository: GithubRepository; readonly isPrivate: boolean }
    }

/** What GitHub's REST API says of a credential. */
export interface CredentialHealth {
  /** `unclear` where the API is ill or does not know the route. */
  readonly accepted: boolean | 'unclear'
  /** Scopes of a classic PAT or OAuth token; absent for other kinds. */
  readonly oauthScopes?: readonly string[]
  /** Whole days until it ends, rounded down; absent where it has no end, or one that is further than 14 days. */
  readonly expiresInDays?: number
  readonly needsSso: boolean
}

/** What explains a refusal from the workflow's side. */
export interface RunningWorkflow {
  /** The file that defines this job, and the job; absent where another repository holds it and only its callers could be read. */
  readonly workflow?: WorkflowFacts
  readonly job?: JobFacts
  /** Jobs that call it, the nearest first; empty where the job is in the top-level file. */
  readonly callers: readonly JobFacts[]
}

/** One question that was asked over the network, with its tries together. */
export interface Evidence {
  /** Method and address, without query values that could tell a secret: `POST https://ghcr.io/v2/octo/app/blobs/uploads/`. */
  readonly request: string
  /** 0 where no answer came. */
  readonly status: number
  readonly code?: string
  readonly message?: string
  readonly requestId?: string
  readonly tries: number
  readonly milliseconds: number
}

/** Everything that may be known about one image asked with one credential in one run. */
export interface Facts {
  readonly run: Run
  readonly registry: string
  readonly access: Access
  readonly image: Image
  readonly credential: Credential
  readonly answer: Observed<Answer>
  /** The same POST on a name that does not exist under the same owner; asked only where the refusal's text tells no layer. */
  readonly canary: Observed<Answer>
  readonly package: Observed<PackageMetadata>
  /** `missing` where GitHub knows no such account. */
  readonly owner: Observed<OwnerKind | 'missing'>
  readonly health: Observed<CredentialHealth>
  readonly running: Observed<RunningWorkflow>
  /** The same job in the default branch's version of the files. */
  readonly onDefaultBranch: Observed<RunningWorkflow>
  /** What went wrong in our own code while asking, where something did. */
  readonly fault?: string
  /** True where the other credential was granted for every image, so that this one's refusal stops nothing. */
  readonly isReplaced: boolean
  /** What the registry says to the other credential about this image. */
  readonly answerToOther: Observed<Answer>
}
