import type { LanguageId } from '../languages/language.ts'
import type { PackageState } from './audit-report.ts'
import type { UnreadReason } from './unread.ts'

/** What an audit says in one language, beside the findings' own words. Plain text: no Markdown, no HTML. */
export interface AuditWords {
  /** `Audit of octo` */
  title(owner: string): string
  /** What was read, in one sentence. */
  totals(counts: { readonly total: number; readonly read: number; readonly pushing: number }): string
  readonly severities: Readonly<Record<'error' | 'warning' | 'notice', string>>
  readonly heads: Readonly<
    Record<
      | 'who'
      | 'errors'
      | 'warnings'
      | 'notices'
      | 'packages'
      | 'repositories'
      | 'repository'
      | 'finding'
      | 'severity'
      | 'place'
      | 'image'
      | 'package'
      | 'visibility'
      | 'pushedBy'
      | 'reason',
      string
    >
  >
  readonly sections: Readonly<Record<'who' | 'findings' | 'packages' | 'unread', string>>
  /** What "linked" means, and what it does not. */
  readonly linkedIsNotGranted: string
  /** That all of this was read and nothing was found in it. */
  readonly nothingFound: string
  readonly packageStates: Readonly<Record<PackageState, string>>
  linkedTo(repository: string): string
  readonly visibilities: Readonly<Record<'public' | 'private' | 'internal', string>>
  unread(reason: UnreadReason): string
  excepted(count: number): string
  requests(counts: { readonly graphql: number; readonly rest: number }): string
  /** Introduces what to do for the first of several places. */
  example(repository: string): string
  /** How many places are left out here, and where they are. */
  more(count: number): string
  /** How much of the whole report had no room. */
  cut(kept: number, total: number): string
  readonly page: Readonly<
    Record<
      'filter' | 'allSeverities' | 'allFindings' | 'allPackages' | 'showMore' | 'noScript' | 'change' | 'about',
      string
    >
  >
  /** How many of all rows are shown. */
  shown(count: number | string, total: number | string): string
  readonly notes: {
    waiting(wait: { readonly kind: 'primary' | 'secondary'; readonly seconds: number; readonly until: string }): string
    left(count: number, total: number): string
    resumed(read: number): string
    progress(read: number, total: number): string
    publicOnly: string
    noMatch(glob: string): string
    packagesLeft(count: number, reason: { readonly until: string } | { readonly message: string }): string
    patches(count: number, folder: string): string
    written(file: string): string
    noOwner(owner: string): string
  }
}

const count = (number: number, one: string, many = `${one}s`): string => `${number} ${number === 1 ? one : many}`

const wait = (seconds: number): string =>
  seconds < 120 ? count(Math.ceil(seconds), 'second') : count(Math.ceil(seconds / 60), 'minute')

/** English. */
export const englishAudit: AuditWords = {
  title: (owner) => `Audit of ${owner}`,
  totals: ({ total, read, pushing }) =>
    `${count(total, 'repository', 'repositories')}: ${read} read whole, ${pushing} with jobs that push to the registry.`,
  severities: { error: 'error', warning: 'warning', notice: 'notice' },
  heads: {
    who: 'Who can act',
    errors: 'Errors',
    warnings: 'Warnings',
    notices: 'Notices',
    packages: 'Packages',
    repositories: 'Repositories',
    repository: 'Repository',
    finding: 'Finding',
    severity: 'Severity',
    place: 'Place',
    image: 'Image',
    package: 'Package',
    visibility: 'Visibility',
    pushedBy: 'Pushed by',
    reason: 'Reason',
  },
  sections: { who: 'Who can act', findings: 'Findings', packages: 'Packages', unread: 'Not read' },
  linkedIsNotGranted:
    'Linked does not mean that the repository may push: no API tells that. The settings of a package show it under Manage Actions access.',
  nothingFound: 'Nothing was found in what was read.',
  packageStates: {
    linked: 'linked to the repository that pushes it',
    'linked-elsewhere': 'linked to another repository',
    unlinked: 'linked to no repository',
    absent: 'none visible: not pushed yet, or hidden from this token',
    unknown: 'not known',
  },
  linkedTo: (repository) => `linked to ${repository}`,
  visibilities: { public: 'public', private: 'private', internal: 'internal' },
  unread: (reason) => {
    switch (reason.kind) {
      case 'hidden':
        return `GitHub shows nothing of it: ${reason.message}`
      case 'not-listed':
        return `GitHub did not list its files in time: ${reason.message}`
      case 'no-such-repository':
        return 'There is no such repository, or this token may not see it'
      case 'binary':
        return `${reason.file} is not text`
      case 'link':
        return `${reason.file} is a symbolic link`
      case 'too-long':
        return `${reason.file} is longer than 1 MiB`
      case 'vanished':
        return `${reason.file} was removed while the audit ran`
      case 'failed':
        return `${reason.file} could not be read: ${reason.message}`
      case 'too-much':
        return `${reason.file} is too much to be read whole`
      case 'no-callee':
        return `${reason.file} at ${reason.ref}, which ${reason.caller} calls, is not there or hidden from this token`
      case 'unnamed-callee':
        return 'A workflow that it calls is not there, or not public'
      case 'bad-configuration':
        return `Its configuration cannot be used, so nothing in it counts: ${reason.message}`
      case 'stopped':
        return `GitHub's answers ended after ${reason.read} of ${reason.total} repositories: ${reason.message}`
    }
  },
  excepted: (number) => `${count(number, 'finding')} taken out by exceptions of the repositories.`,
  requests: ({ graphql, rest }) => `${graphql} GraphQL and ${rest} REST requests.`,
  example: (repository) => `For ${repository}:`,
  more: (number) => `and ${number} more: --format json or html has all`,
  cut: (kept, total) =>
    `${total - kept} of ${total} lines had no room here. The HTML page and --format json have all of them.`,
  page: {
    filter: 'Filter by any text',
    allSeverities: 'All severities',
    allFindings: 'All findings',
    allPackages: 'All packages',
    showMore: 'Show more',
    noScript: 'This list needs JavaScript.',
    change: 'The change',
    about: 'All about',
  },
  shown: (number, total) => `${number} of ${total} shown`,
  notes: {
    waiting: ({ kind, seconds, until }) =>
      kind === 'primary'
        ? `GitHub's hourly limit for this token is used up: waiting ${wait(seconds)}, until ${until}.`
        : `GitHub asks for a pause: waiting ${wait(seconds)}, until ${until}.`,
    left: (number, total) => `${number} of ${total} repositories are left to read.`,
    resumed: (read) => `Going on after ${count(read, 'repository', 'repositories')} that an earlier audit has read.`,
    progress: (read, total) => `${read} of ${total} repositories read`,
    publicOnly: 'This runs in a public repository: private and internal repositories are left out.',
    noMatch: (glob) => `No repository matches --repo ${glob}.`,
    packagesLeft: (number, reason) =>
      'until' in reason
        ? `${count(number, 'package')} not looked up, as the hour's requests of this token are used up until ${reason.until}. With --cache FOLDER, an audit after that looks up the rest.`
        : `${count(number, 'package')} not looked up: ${reason.message}`,
    patches: (number, folder) => `${count(number, 'patch', 'patches')} written to ${folder}.`,
    written: (file) => `Written to ${file}.`,
    noOwner: (owner) => `there is no organisation or person named ${owner}, or this token may not see it`,
  },
}

/** What an audit says, by language. */
export const auditWords: Readonly<Record<LanguageId, () => Promise<AuditWords>>> = {
  en: () => Promise.resolve(englishAudit),
  'zh-CN': async () => (await import('../languages/zh-cn/audit.ts')).audit,
}
