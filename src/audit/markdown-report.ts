import { code, link, prose, table, text } from '../report/markdown.ts'
import type { ReportWords } from '../report/words.ts'
import {
  type AuditedPackage,
  type AuditFinding,
  type AuditReport,
  type FindingGroup,
  grouped,
  oddStates,
  packageState,
  shares,
} from './audit-report.ts'
import { packageAddress, placeAddress } from './places.ts'
import type { AuditWords } from './words.ts'

/** How a report is put into Markdown. */
export interface MarkdownOptions {
  readonly words: AuditWords
  readonly report: Pick<ReportWords, 'who'>
  readonly serverUrl: string
  readonly ownerKind: 'organization' | 'user'
}

/** GitHub drops a job summary of more than 1 MiB whole (docs/facts.md, Runner); some is left to what else a step writes. */
const longest = 1024 * 1024 - 24 * 1024

/** Bytes that are kept for what was not read, which comes last. */
const longestUnread = 100 * 1024

/** A report as Markdown for a job summary: what fits into one, and how much did not. */
export function markdownReport(report: AuditReport, options: MarkdownOptions): string {
  const { words } = options
  const head = [
    `## ${text(words.title(report.owner))}`,
    text(words.totals(report.repositories)),
    ...whoTable(report, options),
    ...(report.findings.length + report.unread.length === 0 ? [text(words.nothingFound)] : []),
  ]
  const foot = [
    ...(report.excepted > 0 ? [text(words.excepted(report.excepted))] : []),
    text(words.requests(report.requests)),
  ]
  const fixed = [...head, ...foot].join('\n\n')
  const unread = fitted(unreadLines(report, options), longestUnread)
  const room = longest - bytesOf(fixed) - bytesOf(unread.kept.join('\n'))
  const lists = fitted(
    [
      ...grouped(report.findings).flatMap((group) => groupLines(group, options)),
      ...packageLines(report.packages, options),
    ],
    room,
  )
  const total = lists.total + unread.total
  const kept = lists.kept.length + unread.kept.length
  const cut = kept < total ? [`**${text(words.cut(kept, total))}**`] : []
  return `${[...head, ...cut, lists.kept.join('\n'), unread.kept.join('\n'), ...foot].filter((part) => part !== '').join('\n\n')}\n`
}

const bytesOf = (part: string): number => new TextEncoder().encode(part).length

interface Fitted {
  readonly kept: readonly string[]
  readonly total: number
}

function fitted(lines: readonly string[], room: number): Fitted {
  let used = 0
  const end = lines.findIndex((line) => {
    used += bytesOf(line) + 1
    return used > room
  })
  return { kept: end === -1 ? lines : lines.slice(0, end), total: lines.length }
}

function whoTable(report: AuditReport, { words: { heads }, report: { who } }: MarkdownOptions): readonly string[] {
  const rows = shares(report).map((share) => [
    text(who[share.who]),
    ...[share.error, share.warning, share.notice, share.packages, share.repositories].map(String),
  ])
  const head = [heads.who, heads.errors, heads.warnings, heads.notices, heads.packages, heads.repositories]
  return rows.length === 0 ? [] : [table(head.map(text), rows)]
}

/** Lines of a group, none of which is of any use without those before it. */
function groupLines({ first, findings }: FindingGroup, options: MarkdownOptions): readonly string[] {
  const { words } = options
  return [
    '',
    `### ${text(`${words.severities[first.severity]}: ${first.title} (${findings.length})`)}`,
    '',
    ...(findings.length > 1 ? [text(words.example(first.repository)), ''] : []),
    prose(first.remedy),
    '',
    link(first.docs, `${words.page.about} ${first.id}`),
    '',
    ...findings.map((finding) => `- ${placeOf(finding, options)}`),
  ]
}

function placeOf(finding: AuditFinding, { serverUrl }: MarkdownOptions): string {
  const { repository, location } = finding
  const shown = location === undefined ? repository : `${repository} ${location.file}:${location.line}`
  return link(placeAddress(serverUrl, finding), shown)
}

function packageLines(packages: readonly AuditedPackage[], options: MarkdownOptions): readonly string[] {
  const { words, serverUrl, ownerKind } = options
  const odd = oddStates.flatMap((state) => packages.filter((one) => packageState(one) === state))
  if (odd.length === 0) return []
  const rows = odd.map((one) => {
    const isNamed = packageState(one) === 'linked-elsewhere' && typeof one.linked === 'string'
    const state = isNamed ? words.linkedTo(one.linked ?? '') : words.packageStates[packageState(one)]
    return [
      one.package === 'exists' ? link(packageAddress(serverUrl, ownerKind, one), one.image) : code(one.image),
      text(state),
      one.visibility === undefined ? '' : text(words.visibilities[one.visibility]),
      one.repositories.map(code).join(', '),
    ]
  })
  const { heads } = words
  const lines = table([heads.image, heads.package, heads.visibility, heads.pushedBy].map(text), rows).split('\n')
  return ['', `### ${text(words.sections.packages)} (${odd.length})`, '', text(words.linkedIsNotGranted), '', ...lines]
}

function unreadLines({ unread }: AuditReport, { words }: MarkdownOptions): readonly string[] {
  if (unread.length === 0) return []
  return [
    `### ${text(`${words.sections.unread} (${unread.length})`)}`,
    '',
    ...unread.map(({ repository, reason }) => `- ${code(repository)}: ${text(reason)}`),
  ]
}
