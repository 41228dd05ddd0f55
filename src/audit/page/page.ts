import { createHash } from 'node:crypto'
import type { LanguageId } from '../../languages/language.ts'
import { visible, visibleLine } from '../../report/text.ts'
import type { ReportWords } from '../../report/words.ts'
import { type AuditReport, grouped, oddStates, packageState, shares } from '../audit-report.ts'
import { packageAddress, placeAddress } from '../places.ts'
import type { AuditWords } from '../words.ts'
import { script } from './script.ts'
import { style } from './style.ts'

/** How a report is put into a page. */
export interface PageOptions {
  readonly language: LanguageId
  readonly words: AuditWords
  readonly report: Pick<ReportWords, 'who'>
  readonly serverUrl: string
  readonly ownerKind: 'organization' | 'user'
}

/** A report as one page that needs nothing else: it sends no request, and its lists sort and filter. Piece by piece. */
export function* page(report: AuditReport, options: PageOptions): Generator<string> {
  const { words, language } = options
  yield `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<title>${html(words.title(report.owner))}</title>
<style>${style}</style>
</head>
<body>
<main>
<h1>${html(words.title(report.owner))}</h1>
<p>${html(words.totals(report.repositories))}</p>
`
  yield whoTable(report, options)
  const lists = [findingList(report, options), packageList(report, options), unreadList(report, options)]
  const shown = lists.filter(({ rows }) => rows.length > 0)
  if (report.findings.length + report.unread.length === 0) yield `<p>${html(words.nothingFound)}</p>\n`
  for (const list of shown) yield sectionOf(list, options)
  const ends = [...(report.excepted > 0 ? [words.excepted(report.excepted)] : []), words.requests(report.requests)]
  yield `<p class="dim">${ends.map(html).join('<br>')}</p>\n</main>\n<script type="application/json" id="data">`
  yield* dataOf(shown, words)
  yield `</script>\n<script>${script}</script>\n</body>\n</html>\n`
}

const sourceHash = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`

/** Nothing is loaded, nothing is sent, and nothing runs but the page's own script. */
const policy = [
  "default-src 'none'",
  `script-src ${sourceHash(script)}`,
  `style-src ${sourceHash(style)}`,
  "base-uri 'none'",
  "form-action 'none'",
].join('; ')

const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

const html = (text: string): string => visibleLine(text).replace(/[&<>"']/g, (sign) => escapes[sign] ?? sign)

function whoTable(report: AuditReport, { words: { heads, sections }, report: { who } }: PageOptions): string {
  const rows = shares(report)
  if (rows.length === 0) return ''
  const numbers = [heads.errors, heads.warnings, heads.notices, heads.packages, heads.repositories]
  const head = `<th>${html(heads.who)}</th>${numbers.map((one) => `<th class="number">${html(one)}</th>`).join('')}`
  const body = rows.map((share) => {
    const counts = [share.error, share.warning, share.notice, share.packages, share.repositories]
    return `<tr><td>${html(who[share.who])}</td>${counts.map((one) => `<td class="number">${one}</td>`).join('')}</tr>`
  })
  return `<h2>${html(sections.who)}</h2>\n<table id="who"><thead><tr>${head}</tr></thead><tbody>${body.join('')}</tbody></table>\n`
}

/** A cell's text; those behind the columns are addresses and what a row unfolds. */
type Row = readonly (string | number)[]

interface Column {
  readonly head: string
  /** Where in a row its address is. */
  readonly link?: number
  /** Where in a row the number is that it is sorted by. */
  readonly order?: number
  readonly isSeverity?: boolean
  readonly code?: number
  /** Where in a row are: problem, remedy, change, address and id of the page. */
  readonly details?: readonly number[]
}

interface List {
  readonly id: string
  readonly title: string
  readonly note: string
  readonly columns: readonly Column[]
  readonly rows: readonly Row[]
  /** Choices beside the search, and where in a row their value is. */
  readonly filters: readonly {
    readonly all: string
    readonly at: number
    readonly values: readonly (readonly [string, string])[]
  }[]
}

const severities = ['error', 'warning', 'notice'] as const

function findingList({ findings }: AuditReport, { words, serverUrl }: PageOptions): List {
  const { heads, page: labels } = words
  const groups = grouped(findings)
  const ids = [...new Set(groups.map(({ first }) => first.id))]
  return {
    id: 'findings',
    title: words.sections.findings,
    note: '',
    columns: [
      { head: heads.repository },
      { head: heads.severity, isSeverity: true, code: 4, order: 5 },
      { head: heads.finding, details: [7, 8, 9, 10, 6] },
      { head: heads.place, link: 11 },
    ],
    rows: findings.map((finding) => [
      finding.repository,
      words.severities[finding.severity],
      finding.title,
      finding.location === undefined ? '' : `${finding.location.file}:${finding.location.line}`,
      finding.severity,
      severities.indexOf(finding.severity),
      finding.id,
      finding.problem,
      finding.remedy,
      finding.diff ?? '',
      finding.docs,
      placeAddress(serverUrl, finding),
    ]),
    filters: [
      { all: labels.allSeverities, at: 4, values: severities.map((one) => [one, words.severities[one]]) },
      { all: labels.allFindings, at: 6, values: ids.map((id) => [id, id]) },
    ],
  }
}

function packageList({ packages }: AuditReport, { words, serverUrl, ownerKind }: PageOptions): List {
  const { heads } = words
  const states = [...oddStates, 'linked'] as const
  return {
    id: 'packages',
    title: words.sections.packages,
    note: words.linkedIsNotGranted,
    columns: [
      { head: heads.image, link: 5 },
      { head: heads.package },
      { head: heads.visibility },
      { head: heads.pushedBy },
    ],
    rows: packages.map((one) => {
      const state = packageState(one)
      const isNamed = state === 'linked-elsewhere' && typeof one.linked === 'string'
      return [
        one.image,
        isNamed ? words.linkedTo(one.linked ?? '') : words.packageStates[state],
        one.visibility === undefined ? '' : words.visibilities[one.visibility],
        one.repositories.join(', '),
        state,
        one.package === 'exists' ? packageAddress(serverUrl, ownerKind, one) : '',
      ]
    }),
    filters: [
      { all: words.page.allPackages, at: 4, values: states.map((state) => [state, words.packageStates[state]]) },
    ],
  }
}

function unreadList({ unread }: AuditReport, { words }: PageOptions): List {
  return {
    id: 'unread',
    title: words.sections.unread,
    note: '',
    columns: [{ head: words.heads.repository }, { head: words.heads.reason }],
    rows: unread.map(({ repository, reason }) => [repository, reason]),
    filters: [],
  }
}

function sectionOf({ id, title, note, columns, rows, filters }: List, { words }: PageOptions): string {
  const selects = filters.map(({ all, values }) => {
    const options = [['', all] as const, ...values].map(
      ([value, shown]) => `<option value="${html(value)}">${html(shown)}</option>`,
    )
    return `<select aria-label="${html(all)}">${options.join('')}</select>`
  })
  const heads = columns.map(({ head }) => `<th><button type="button">${html(head)}</button></th>`)
  const { page: labels } = words
  return `<section id="${id}">
<h2>${html(title)} (${rows.length})</h2>
${note === '' ? '' : `<p class="dim">${html(note)}</p>`}
<div class="controls"><input type="search" aria-label="${html(labels.filter)}" placeholder="${html(labels.filter)}">${selects.join('')}</div>
<p class="count dim" aria-live="polite"></p>
<noscript>${html(labels.noScript)}</noscript>
<table class="list"><thead><tr>${heads.join('')}</tr></thead><tbody></tbody></table>
<button type="button" class="more" hidden>${html(labels.showMore)}</button>
</section>
`
}

/** The lists as JSON, each text once: many findings share theirs. */
function* dataOf(lists: readonly List[], words: AuditWords): Generator<string> {
  const texts = new Map<string, number>()
  const indexOf = (text: string): number => {
    const index = texts.get(text) ?? texts.size
    texts.set(text, index)
    return index
  }
  yield `{"shown":${json(words.shown('{shown}', '{total}'))},"lists":[`
  for (const [at, { id, columns, rows, filters }] of lists.entries()) {
    const shape = { id, columns, filters: filters.map((one) => one.at) }
    yield `${at === 0 ? '' : ','}${json(shape).slice(0, -1)},"rows":[`
    for (const [number, row] of rows.entries())
      yield `${number === 0 ? '' : ','}${JSON.stringify(row.map((cell) => (typeof cell === 'number' ? cell : indexOf(cell))))}`
    yield ']}'
  }
  yield '],"texts":['
  for (const [text, index] of texts) yield `${index === 0 ? '' : ','}${json(visible(text))}`
  yield ']}'
}

/** JSON that ends no script element. */
const json = (value: unknown): string => JSON.stringify(value).replaceAll('<', '\\u003c')
