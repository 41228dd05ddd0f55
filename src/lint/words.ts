import type { LanguageId } from '../languages/language.ts'
import type { Confidence, Severity } from '../rules/rule.ts'
import type { ConfigurationProblem } from './configuration.ts'
import type { ExceptionRemark } from './exceptions.ts'
import type { LeftReason } from './judge-file.ts'
import type { UnreadReason } from './source-files.ts'

/** What lint says beside the rules' own words, in one language. */
export interface LintWords {
  /** How grave a finding is, and how sure if it is not certain. */
  level(severity: Severity, confidence: Confidence): string
  /** A line about a fix that was made. */
  fixed(file: string, jobs: readonly string[]): string
  /** Why a finding is left by `--fix`, as a sentence. */
  readonly left: Readonly<Record<LeftReason, string>>
  /** Says that the words are those of a finding above. */
  asAbove(place: string): string
  progress(done: number, files: number): string
  files(count: number): string
  fixes(count: number): string
  counts: Readonly<Record<Severity, (count: number) => string>>
  readonly nothing: string
  /** Between the parts of a summary. */
  readonly separator: string
  excepted(count: number): string
  fixable(count: number): string
  /** Why a path could not be read. */
  readonly unread: Readonly<Record<UnreadReason, (path: string) => string>>
  remark(file: string, remark: ExceptionRemark): string
  unusedEntry(file: string, line: number, rule: string): string
  notWhole(file: string): string
  notWritten(file: string, reason: 'changed' | 'unwritable'): string
  configuration(file: string, problem: ConfigurationProblem): string
  /** A fault of our own in a file. */
  fault(file: string, fault: string): string
  readonly summary: {
    readonly title: string
    readonly file: string
    readonly line: string
    readonly finding: string
    readonly count: string
  }
}

const counted = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`

const meant = (near?: string): string => (near === undefined ? '' : `; did you mean ${near}?`)

const problems: Readonly<Record<ConfigurationProblem['kind'], (problem: ConfigurationProblem) => string>> = {
  unreadable: ({ text }) => `it cannot be read: ${text}`,
  'not-a-mapping': ({ text }) => (text === '' ? 'it is no mapping' : `"${text}" is no mapping of keys to values`),
  'not-a-list': ({ text }) => `"${text}" is no list`,
  'unknown-key': ({ text, near }) => `there is no key "${text}"${meant(near)}`,
  'unknown-rule': ({ text, near }) => `there is no rule "${text}"${meant(near)}`,
  'no-rule': () => 'this entry names no rule',
  'not-a-value': ({ text, values = [] }) =>
    values.length === 0 ? `${text} takes a text` : `"${text}" is none of ${values.join(', ')}`,
  'too-many-stars': ({ text }) => `"${text}" has too many stars`,
  'too-many-entries': ({ text }) => `"${text}" has more than a thousand entries`,
}

/** English. */
export const englishLint: LintWords = {
  level: (severity, confidence) => (confidence === 'certain' ? severity : `${severity} (${confidence})`),
  fixed: (file, jobs) =>
    `fixed ${file}: the ${jobs.length === 1 ? 'job' : 'jobs'} ${jobs.map((job) => `"${job}"`).join(', ')} may write packages`,
  left: {
    undeclared:
      'Not fixed: nothing is declared yet, so a block would take other permissions away. Add it if the job needs no more than it lists.',
    shorthand: 'Not fixed: a list in the place of the shorthand would take other permissions away.',
    untrusted: 'Not fixed: outsiders can start this workflow with code of their own.',
    invalid: 'Not fixed: GitHub rejects this file, so it is not known what its jobs get.',
    'by-hand': 'Not fixed: --fix only adds packages: write where a push lacks it. This is for you to decide.',
    'no-change': 'Not fixed: the permissions: are written in a way that cannot be changed in place.',
    encoding: 'Not fixed: the file is not UTF-8.',
    stdin: 'Not fixed: the text came from standard input.',
    changed: 'Not fixed: the file was changed meanwhile. Run lint --fix again.',
    unwritable: 'Not fixed: the file cannot be written.',
  },
  asAbove: (place) => `as for ${place}`,
  progress: (done, files) => `reading file ${done} of ${files}`,
  files: (count) => `${counted(count, 'file')} read`,
  fixes: (count) => `${count} fixed`,
  counts: {
    error: (count) => counted(count, 'error'),
    warning: (count) => counted(count, 'warning'),
    notice: (count) => counted(count, 'notice'),
  },
  nothing: 'nothing found',
  separator: ', ',
  excepted: (count) => `${count} excepted`,
  fixable: (count) => `${count} can be fixed with --fix`,
  unread: {
    missing: (path) => `there is no file or folder "${path}"`,
    'no-workflows': (path) => `there is no ${path} here, nor in a folder above`,
    'no-match': (path) => `no file matches "${path}"`,
    'not-regular': (path) => `"${path}" is no regular file`,
    'too-large': (path) => `"${path}" is larger than 1 MiB`,
    outside: (path) => `"${path}" is a link that leads out of its repository`,
    unreadable: (path) => `"${path}" cannot be read`,
  },
  remark: (file, remark) => {
    const place = `${file}:${remark.line}`
    if (remark.kind === 'unknown-rule') return `${place}: there is no rule "${remark.id}"${meant(remark.near)}`
    return remark.kind === 'no-rules'
      ? `${place}: "ignore" takes ids in brackets: # ghcr-preflight: ignore[not-logged-in] a reason`
      : `${place}: nothing to ignore here: ${remark.id}`
  },
  unusedEntry: (file, line, rule) => `${file}:${line}: nothing to ignore: ${rule}`,
  notWhole: (file) => `${file}: too much to be read whole; what its later steps push is not known`,
  notWritten: (file, reason) =>
    reason === 'changed' ? `"${file}" was changed meanwhile, and left alone` : `"${file}" cannot be written`,
  configuration: (file, problem) =>
    `${file}:${problem.position.line}:${problem.position.column}: ${problems[problem.kind](problem)}`,
  fault: (file, fault) => `${file}: this is a fault of ghcr-preflight itself: ${fault}`,
  summary: {
    title: 'Workflow files that push to GHCR',
    file: 'File',
    line: 'Line',
    finding: 'Finding',
    count: 'Count',
  },
}

/** What lint says, by language. */
export const lintWords: Readonly<Record<LanguageId, () => Promise<LintWords>>> = {
  en: () => Promise.resolve(englishLint),
  'zh-CN': async () => (await import('../languages/zh-cn/lint.ts')).lint,
}
