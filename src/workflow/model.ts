import type { Declared, Level, Permissions } from '../github/permission-scopes.ts'
import type { Text } from './expressions/possibilities.ts'

/** A place in a workflow file, symbolic until `workflow/locate` makes it line and column: `['jobs', 'build', 'permissions']`. */
export interface SymbolicLocation {
  readonly file: string
  /** Keys of mappings; numbers are indexes of sequences, or of a mapping's entries where a key is there twice. */
  readonly path: readonly (string | number)[]
  /** Which word is meant, the key (if it is left out) or its value. */
  readonly at?: 'key' | 'value'
}

/** The one `permissions:` that decides for a job: the job's replaces the workflow's wholly, which replaces the default. */
export interface DecidingPermissions {
  readonly level: 'job' | 'workflow' | 'default'
  /** The deciding `permissions:` key, or the job's key where there is none. */
  readonly place: SymbolicLocation
  /** `default` where nothing is declared and the repository's setting decides. */
  readonly packages: Level | 'default'
  /** Every scope that is named; the shorthand strings as written; `default` where nothing is declared. */
  readonly declared: Declared
}

/**
 * The credential that a step logs in with, as far as the file's text tells: `app-token` is the output of an action that creates
 * an App's token, `empty` a secret of a called workflow that its caller does not hand on.
 */
export type LoginCredential = 'job-token' | 'secret' | 'app-token' | 'empty' | 'unknown'

/** A name of an image or of a registry as a step gives it, as far as the file's text decides it. */
export interface WrittenName {
  /** What the file spells out, and what only a run can tell, in order; with tag or digest, without a scheme. */
  readonly text: Text
  /** The key whose value it comes from; the step's where it has none of its own in this file. */
  readonly place: SymbolicLocation
  /** True if some run certainly uses it. */
  readonly isSure: boolean
  /** True if the tool adds something to it: an owner before it, or the image's own name behind it. */
  readonly isPartial: boolean
  /** True if the tool joins it and the image's own name by a slash, and changes nothing else. */
  readonly isPrefix?: boolean
}

/** A login to a registry, or one that may happen. */
export interface LoginStep {
  /** The key that names the credential. */
  readonly place: SymbolicLocation
  /** Whether it goes to GHCR, as far as the text decides it. */
  readonly registry: 'ghcr' | 'other' | 'unknown'
  /** Every host that it may go to. */
  readonly hosts: readonly WrittenName[]
  readonly credential: LoginCredential
  /** Names in upper case of the secrets that its password may be and that the caller does not hand on. */
  readonly missingSecrets: readonly string[]
  /** Whether an `if:` on step or job, or a condition of its script, may keep it from running. */
  readonly isGuarded: boolean
}

/** A step of a job that pushes to GHCR, or that may. */
export interface Push {
  readonly place: SymbolicLocation
  /** The program that pushes: `docker`, `helm`, `cosign`, `ko`, … */
  readonly tool: string
  /** Whether the text shows the push, or an expression that is not decidable may. */
  readonly isCertain: boolean
  /** Whether an `if:` on step or job, a `push:` that is an expression, or a condition of its script may keep it from running. */
  readonly isGuarded: boolean
  /** The credential of the login that serves this push; `none` where no login before it serves this tool. */
  readonly credential: LoginCredential | 'none'
  /** `<registry>/<repository>` of what is pushed, as far as the text decides it; a name of the run is written as `${{ github.repository }}`. */
  readonly images: readonly string[]
  /** Every name that the step gives to what it pushes, of other registries too. */
  readonly names: readonly WrittenName[]
  /** Those of its names that nothing keeps from being pushed: `cache-to` may be one although `push:` is an expression. */
  readonly unguarded: readonly WrittenName[]
  /** Whether the text shows that all of it belongs to the owner of the workflow's repository. */
  readonly isOwn: boolean
  /** True if every login that the job may have made before it goes to GHCR, and there is one. */
  readonly isLoggedInToGhcrAlone: boolean
  /**
   * Why a login to GHCR before it does not serve it: another user made it (`sudo` before one of the two), or it is in another
   * folder (`DOCKER_CONFIG`). Absent if one does serve it, or there is none.
   */
  readonly missedLogin?: 'user' | 'docker-config'
}

/** A step that runs this action. */
export interface PreflightStep {
  readonly place: SymbolicLocation
  readonly credential: LoginCredential
  /** Empty where the images are not decidable from the text, or left to metadata-action or the guess. */
  readonly images: readonly string[]
  /** The names that its `images:` holds. */
  readonly names: readonly WrittenName[]
}

/** A permission that a step needs, and the step's words for it: `actions/attest-build-provenance`. */
export interface Need {
  readonly scope: string
  readonly level: Level
  readonly because: string
  readonly place: SymbolicLocation
  /** Whether the step fails without it, rather than doing less. */
  readonly failsWithout: boolean
}

/** A call of a reusable workflow by a job's `uses:`. */
export interface WorkflowCall {
  readonly place: SymbolicLocation
  readonly uses: string
  /** Path of the called file inside this repository; absent where another repository holds it. */
  readonly localPath?: string
  /** The called file, where it could be read. */
  readonly callee?: WorkflowFacts
}

/** One job of a workflow file. */
export interface JobFacts {
  readonly file: string
  /** The job's key. */
  readonly id: string
  readonly permissions: DecidingPermissions
  /** What the token of this job has in the run at hand, if that is known; of a file alone it never is. */
  readonly given?: Permissions | undefined
  /** `unknown` if an expression that the text does not decide is between this job and a push. */
  readonly pushesToGhcr: boolean | 'unknown'
  readonly pushes: readonly Push[]
  /** Pushes that miss GHCR by their names: a host that is misspelt or retired, or no host in a job that logs in to GHCR alone. */
  readonly misnamed: readonly Push[]
  readonly logins: readonly LoginStep[]
  readonly preflights: readonly PreflightStep[]
  /** Whether a job that it needs, directly or not, has an `if:` that keeps this one from running too. */
  readonly isBehindGuard: boolean
  /** Permissions that the job's known steps need beside packages. */
  readonly needs: readonly Need[]
  /** Actions and called workflows of which nobody here knows what they need: they get the job's token by themselves. */
  readonly unknownActions: readonly string[]
  /** What a `permissions:` block of this job has to hold beside packages so that nothing that works stops working. */
  readonly requiredPermissions: Permissions
  /** False only where every step is known and none of them can make use of `packages: write`. */
  readonly mayUsePackagesWrite: boolean
  readonly call?: WorkflowCall
}

/** Something in a file for which GitHub would refuse it, or (`isCertain: false`) may: a scope that is merely unknown. */
export interface PermissionsFault {
  readonly place: SymbolicLocation
  /** Key of its job; absent at workflow level. */
  readonly job?: string
  readonly kind:
    | 'not-a-level'
    | 'not-permissions'
    | 'misspelt-scope'
    | 'app-only-scope'
    | 'misspelt-key'
    | 'unknown-scope'
    | 'duplicate-scope'
    | 'merge-key'
    | 'on-a-step'
    | 'no-workflow'
    | 'too-large'
  /** The text at fault, as written. */
  readonly text: string
  /** What would be right, where that is known: the near scope, or the levels that this scope takes. */
  readonly instead?: string
  readonly isCertain: boolean
}

/** One workflow file as GitHub would read it. */
export interface WorkflowFacts {
  readonly file: string
  /** False where the file is no single YAML mapping, or GitHub would refuse its permissions. */
  readonly isValid: boolean
  /** Why the file could not be read at all; `jobs` is empty then. */
  readonly unreadable?: string
  /** Names of the events that start it, as written below `on:`. */
  readonly triggers: readonly string[]
  /** True where nothing but `workflow_call` starts it: its callers decide the default. */
  readonly isOnlyCalled: boolean
  /** True where it runs with a writable token on what strangers send: pull_request_target, workflow_run, issue_comment. */
  readonly runsUntrusted: boolean
  readonly faults: readonly PermissionsFault[]
  /** What a `permissions:` above its jobs declares, for those that have none; absent where there is none. */
  readonly declared?: Exclude<Declared, 'default'>
  readonly jobs: readonly JobFacts[]
  /** False if the file is too much to be read whole: what was not read counts as unknown. */
  readonly isWhole: boolean
}

/** A change of a workflow file as data, until `workflow/changes/patch` makes it a diff: this job gets this level of `packages`. */
export interface Edit {
  readonly file: string
  readonly job: string
  readonly packages: Level
  /** What the block has to hold beside it. */
  readonly requiredPermissions: Permissions
  /** True where the file runs with a writable token on untrusted input: the diff comes with a warning. */
  readonly runsUntrusted: boolean
}
