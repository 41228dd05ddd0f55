import { evidenceSection } from './evidence-section.ts'
import { findingSection } from './finding-section.ts'
import { imagesTable } from './images-table.ts'
import { text } from './markdown.ts'
import type { Report } from './report.ts'
import { signs } from './signs.ts'
import { fitting } from './text.ts'
import type { Conclusion, ReportWords } from './words.ts'

/** What the job summary is made from. */
export interface Summarised {
  readonly report: Report
  readonly conclusion: Conclusion
  /** Sentences that go with the verdict. */
  readonly remarks: readonly string[]
}

// GitHub drops a summary of more than 1 MiB whole: half of it is for the findings, what comes before and after is bounded too.
const roomForFindings = 500_000

/** The job summary in GitHub's Markdown, under 1 MiB for any report: verdict, images, findings, evidence. */
export function summary({ report, conclusion, remarks }: Summarised, words: ReportWords): string {
  const hasManyImages = report.images.length > 1
  const findings = report.findings.map((finding) => findingSection(finding, hasManyImages, words))
  const { kept, leftOut } = fitting(findings, roomForFindings)
  return [
    `## ${signs.verdict[report.verdict]} ${text(words.headline(conclusion))}`,
    ...[words.basis(conclusion), ...remarks].map(text),
    imagesTable(report, words),
    ...kept,
    leftOut === 0 ? '' : text(words.leftOut(leftOut)),
    evidenceSection(report.evidence, words),
  ]
    .filter((section) => section !== '')
    .join('\n\n')
    .concat('\n')
}
