import type { Facts } from '../preflight/facts.ts'
import type { PreflightRequest } from '../preflight/request.ts'
import type { TokenPermissions } from '../preflight/token-permissions.ts'
import type { ChangeForm } from '../workflow/changes/permissions-change.ts'
import type { Edit, SymbolicLocation, WorkflowFacts } from '../workflow/model.ts'
import type { LogFacts } from './log-facts.ts'

/**
 * What a cause is about: the image's name, the credential, the user behind it, the job's token, the package, the registry
 * (it gave no verdict), the workflow file. `unknown`: nothing explains the refusal; such a rule fires only where no other
 * denial does.
 */
export type Subject = 'name' | 'credential' | 'user' | 'token' | 'package' | 'registry' | 'workflow' | 'unknown'

/** `error` fails the step, `warning` warns, `notice` informs. */
export type Severity = 'error' | 'warning' | 'notice'

/** How sure a diagnosis is, apart from how grave it is. */
export type Confidence = 'certain' | 'likely' | 'possible'

/** Who can remove the cause; `nobody` means: wait. */
export type Who = 'workflow-author' | 'package-admin' | 'organization-owner' | 'credential-owner' | 'nobody'

/** What is known of a repository beside its workflow files. */
export interface RepositoryFacts {
  readonly isPrivate?: boolean | undefined
  /** The default for its jobs' tokens, where somebody says it. */
  readonly defaultPermissions?: 'read' | 'write' | undefined
  /** Host of its server's container registry: `ghcr.io`. */
  readonly registry?: string | undefined
}

/** What a run is asked to check. */
export type AskedRun = Pick<PreflightRequest, 'elsewhere' | 'images' | 'registry'>

/** What a rule found. `Detail` holds what its words need and what tells two causes of the same rule apart. */
export interface Diagnosis<Detail> {
  readonly detail: Detail
  readonly confidence: Confidence
  /** Where it differs from the rule's own. */
  readonly severity?: Severity
  /** Where it differs from the rule's own. */
  readonly who?: Who
  readonly place?: SymbolicLocation
  readonly edit?: Edit
  readonly links?: readonly string[]
  /** Lint only: key of the job that it is about. */
  readonly job?: string
}

/** What a finding is concluded from: a run of the action, the command line's own question, a workflow file, a build log. */
export type Source = 'run' | 'check' | 'file' | 'log'

/** What the words of a finding are made from: one cause with all its images. */
export interface MessageParams<Detail> {
  readonly detail: Detail
  readonly source: Source
  /** `<registry>/<repository>` of every image that shares the cause; may be empty in lint and for logs. */
  readonly images: readonly string[]
  /** What the registry said, as received: `403 DENIED: installation not allowed to Write organization package`. */
  readonly answers: readonly string[]
  /** What the job's token is known to have, for a finding that rests on it. */
  readonly token?: Pick<TokenPermissions, 'packages' | 'source'> | undefined
  /** Name of the input that the credential came from; absent if it came from none. */
  readonly credential?: string | undefined
  /** What the change of the file does that is shown beside the words; absent if there is none. */
  readonly change?: ChangeForm | undefined
}

/** The words of one rule in one language. Plain text: no Markdown, no HTML. */
export interface Words<Detail> {
  /** The fault in one sentence for lists of rules, without a full stop. */
  readonly summary: string
  /** The fault in a few words, without a full stop. */
  title(params: MessageParams<Detail>): string
  /** What was seen, then what it means. */
  problem(params: MessageParams<Detail>): string
  /** What to do, ending with the thing to type or click. */
  remedy(params: MessageParams<Detail>): string
}

/**
 * One finding: how it is recognised, and what is said of it. `verdict` is what it means for a run's verdict: `deny` (unless
 * lowered to a warning), `inconclusive`, or `none` for what is said beside it.
 */
export interface Rule<Id extends string = string, Detail = unknown, Replaced extends string = string> {
  readonly id: Id
  readonly subject: Subject
  readonly verdict: 'deny' | 'inconclusive' | 'none'
  readonly severity: Severity
  readonly who: Who
  readonly words: Words<Detail>
  /** Ids of the rules that say less about the same refusal: where this one fires, they do not. */
  readonly replaces?: readonly Replaced[]
  /** Judges what a run is asked to check, before anybody is asked. Pure. */
  ask?(request: AskedRun): readonly Diagnosis<Detail>[]
  /** Judges a run: one image asked with one credential. Pure. */
  diagnose?(facts: Facts): Diagnosis<Detail> | undefined
  /** Judges a workflow file. Pure. */
  lint?(workflow: WorkflowFacts, repository: RepositoryFacts): readonly Diagnosis<Detail>[]
  /** What can be said of this cause where a build log's text means it. Pure. */
  explain?(log: LogFacts): Diagnosis<Detail>
}

/** Declares a rule; its detail type follows from its words and functions. */
export const defineRule = <const Id extends string, Detail, const Replaced extends string = never>(
  rule: Rule<Id, Detail, Replaced>,
): Rule<Id, Detail, Replaced> => rule
