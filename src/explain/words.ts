import type { LanguageId } from '../languages/language.ts'
import type { Access } from '../oci/scope.ts'
import type { Subject } from '../rules/rule.ts'
import type { UnreadPart } from './unread-part.ts'

/** What `explain` says beside the rules' own words, in one language. */
export interface ExplainWords {
  /** The log has no line with a known cause. */
  readonly nothing: string
  /** Heading of the section of a run's job. */
  job(name: string): string
  readonly noFailedJob: string
  /** What of a run could not be read. */
  unread(part: UnreadPart): string
  /** Heading of refusals whose reason is written out and not known. */
  readonly unexplained: string
  /** A line of the log, with the name of its job if that is known. */
  line(line: number, text: string, job?: string): string
  /** So many lines more are like those that are shown. */
  moreLines(count: number): string
  /** Several sentences as one text. */
  sentences(...sentences: readonly string[]): string
  /** Heading of other causes, by how to tell them. */
  others(tell: string): string
  /** Heading of other causes that are about the same thing as the likeliest. */
  readonly alike: string
  /** How the reader can tell that a cause is about this, as a clause. */
  readonly tells: Readonly<Record<Subject, (access: Access) => string>>
  /** An address that is the right one if the owner is an organisation, or a person. */
  ofOrganization(owner: string, url: string): string
  ofPerson(owner: string, url: string): string
  /** Heading of what answers for sure. */
  readonly toBeSure: string
  /** What each command, or step of a workflow, answers, and whose credential it asks with. */
  readonly checks: { readonly check: string; readonly lint: string; readonly step: string }
}

function unreadReason(reason: UnreadPart['reason']): string {
  switch (reason.kind) {
    case 'no-run':
      return 'there is no such run, attempt or job, or this token may not see it'
    case 'no-log':
      return 'GitHub has no log of it: it has not ended yet, or its logs were deleted'
    case 'failed':
      return reason.message
  }
}

/** English. */
export const englishExplain: ExplainWords = {
  nothing: 'Nothing in this log points to a known cause. A longer part of the log may.',
  job: (name) => `Job ${name}`,
  noFailedJob: 'No job of this run has failed.',
  unread: ({ job, reason }) => `${job === undefined ? '' : `${job}: `}${unreadReason(reason)}`,
  unexplained: 'The registry gives a reason that is not known here; read it as it is:',
  line: (line, text, job) => `${job === undefined ? '' : `${job}, `}line ${line}: ${text}`,
  moreLines: (count) => `and ${count} more like these`,
  sentences: (...sentences) => sentences.join(' '),
  others: (tell) => `It could also be, ${tell}:`,
  alike: 'Or, about the same:',
  tells: {
    name: () => 'if the image name is not the one that you meant',
    credential: () => "if the login does not use the job's own token (GITHUB_TOKEN), or there was none",
    user: () => 'if the login uses a personal access token',
    token: (access) =>
      `if "Set up job" in this job's log does not list "Packages: ${access === 'push' ? 'write' : 'read'}" under GITHUB_TOKEN Permissions`,
    package: () => 'if name, login and permissions are right',
    registry: () => 'if the same run passes when it is started again',
    workflow: () => 'if the workflow file shows it',
    unknown: () => 'if nothing else fits',
  },
  ofOrganization: (owner, url) => `if ${owner} is an organisation: ${url}`,
  ofPerson: (owner, url) => `if ${owner} is a person: ${url}`,
  toBeSure: 'To be sure:',
  checks: {
    check:
      "Asks the registry now with GHCR_TOKEN, GH_TOKEN or GITHUB_TOKEN of your shell, the first that is set. The answer is for the owner of that token; it says nothing about a workflow's GITHUB_TOKEN.",
    lint: 'Reads the workflow files of this folder, offline and without any credential.',
    step: "As a step of the job before the build: asks the registry with the job's own token (GITHUB_TOKEN), and says who has to change what.",
  },
}

/** What `explain` says, by language. */
export const explainWords: Readonly<Record<LanguageId, () => Promise<ExplainWords>>> = {
  en: () => Promise.resolve(englishExplain),
  'zh-CN': async () => (await import('../languages/zh-cn/explain.ts')).explain,
}
