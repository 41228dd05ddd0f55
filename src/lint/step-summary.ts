import { code, link, table, text } from '../report/markdown.ts'
import { signs } from '../report/signs.ts'
import { abridged, visibleLine } from '../report/text.ts'
import type { Counts } from './counts.ts'
import type { LintFormat } from './formats.ts'
import type { LintedFinding } from './judge-file.ts'
import { summaryLine } from './summary-line.ts'
import type { LintWords } from './words.ts'

/** A finding with the file that it is in. */
interface Seen extends Pick<LintedFinding, 'finding'> {
  readonly file: string
}

/** What the summary of a step is made from. */
interface Summarised {
  readonly counts: Counts
  readonly files: readonly Seen[]
  readonly exitCode: number
}

/** GitHub drops a summary of more than 1 MiB whole. */
const mostRows = 200

/** Keeps the first findings for a summary. */
export function summaryFormat(): { readonly format: LintFormat; readonly files: readonly Seen[] } {
  const files: Seen[] = []
  return {
    files,
    format: {
      begin: () => {},
      file: ({ file, findings }) => {
        for (const { finding } of findings) if (files.length < mostRows) files.push({ file, finding })
      },
      unread: () => {},
      failed: () => {},
      end: () => {},
    },
  }
}

/** The job summary of a lint in GitHub's Markdown: counts, findings by rule, and where they are. */
export function lintSummary(
  { counts, files, exitCode }: Summarised,
  words: LintWords,
  docs: (id: string) => string,
): string {
  const { title, file, line, finding, count } = words.summary
  const rules = [...counts.byId].toSorted(([, one], [, other]) => other - one)
  const parts = [
    `## ${exitCode === 0 ? signs.verdict.ready : signs.verdict.denied} ${text(title)}`,
    text(summaryLine(counts, words, false)),
    rules.length === 0
      ? ''
      : table(
          [text(finding), text(count)],
          rules.map(([id, number]) => [link(docs(id), id), `${number}`]),
        ),
    files.length === 0
      ? ''
      : table(
          [text(file), text(line), text(finding)],
          files.map((one) => [
            code(abridged(visibleLine(one.file), 300)),
            `${one.finding.location?.line ?? 1}`,
            `${signs.severity[one.finding.severity]} ${text(one.finding.title)} ${code(one.finding.id)}`,
          ]),
        ),
  ]
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`
}
