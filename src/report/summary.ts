import type { RunResult } from './compose-output.ts'
import { evidenceSection } from './evidence-section.ts'
import { findingSection } from './finding-section.ts'
import { imagesTable } from './images-table.ts'
import { code, link, text } from './markdown.ts'
import type { Report } from './report.ts'
import { signs } from './signs.ts'
import { abridged, fitting, sentences } from './text.ts'
import type { Conclusion, ReportWords } from './words.ts'

/** What the job summary is made from. */
export interface Summarised {
  readonly report: Report
  readonly conclusion: Conclusion
  /** Sentences that go with the verdict. */
  readonly remarks: readonly string[]
  /** Addresses of the packages' pages. */
  readonly pages: readonly string[]
  readonly addressOf?: RunResult['addressOf'] | undefined
}

// GitHub drops a summary of more than 1 MiB whole: half of it is for the findings, what comes before and after is bounded too.
const roomForFindings = 500_000

/** The job summary in GitHub's Markdown, under 1 MiB for any report: verdict, images, findings, evidence. */
export function summary({ report, conclusion, remarks, pages, addressOf }: Summarised, words: ReportWords): string {
  const hasManyImages = report.images.length > 1
  const findings = report.findings.map((finding) => findingSection(finding, { hasManyImages, addressOf }, words))
  const { kept, leftOut } = fitting(findings, roomForFindings)
  return [
    `## ${signs.verdict[report.verdict]} ${text(words.headline(conclusion))}`,
    ...[words.basis(conclusion), ...remarks].map(text),
    imagesTable(report, words),
    ...kept,
    leftOut === 0 ? '' : text(words.leftOut(leftOut)),
    report.verdict === 'denied' ? proof({ report, conclusion, pages }, words) : '',
    evidenceSection(report.evidence, words),
  ]
    .filter((section) => section !== '')
    .join('\n\n')
    .concat('\n')
}

const mostPages = 20

/** How to see that it worked: a new run, the line of its log, the pages of what is pushed. */
function proof(
  { report, conclusion, pages }: Pick<Summarised, 'report' | 'conclusion' | 'pages'>,
  words: ReportWords,
): string {
  const images = abridged(report.images.map(({ reference }) => reference).join(', '), 500)
  const quiet = words.quiet({ ...conclusion, verdict: 'ready' }, images)
  const steps = [
    text(words.proof.newRun),
    sentences(text(words.proof.line), code(quiet)),
    ...(report.access === 'push' && pages.length > 0
      ? [[text(words.proof.page), ...pages.slice(0, mostPages).map((page) => link(abridged(page, 1000)))].join('<br>')]
      : []),
  ]
  return [`### ${text(words.proof.title)}`, '', ...steps.map((step, index) => `${index + 1}. ${step}`)].join('\n')
}
