import type { Finding } from '../report/report.ts'
import { visible, visibleLine } from '../report/text.ts'
import { type Paint, paint } from '../terminal/paint.ts'
import type { Streams } from '../terminal/streams.ts'
import { paragraphs } from '../terminal/wrap.ts'
import { codeFrame } from './code-frame.ts'
import { type Counts, count } from './counts.ts'
import type { LintFormat } from './formats.ts'
import type { Fix, LintedFile } from './lint-files.ts'

interface Look {
  readonly paint: Paint
  readonly columns: number
}

/** For people: each finding with the lines that it is about, then what to do; a summary at the end. */
export function textFormat(streams: Streams): LintFormat {
  const look = { paint: paint(streams), columns: streams.columns }
  return {
    begin: () => {},
    file: (linted) => {
      const parts = [
        ...(linted.fix === undefined ? [] : [fixText(linted.file, linted.fix, look)]),
        ...linted.findings.map(({ finding }) => findingText(finding, linted, look)),
      ]
      if (parts.length > 0) streams.stdout.write(`${parts.join('\n\n')}\n\n`)
    },
    end: (counts) => streams.stdout.write(`${summaryText(counts, look.paint)}\n`),
  }
}

function fixText(file: string, { jobs, diff }: Fix, look: Look): string {
  const named = jobs.map((job) => `"${visibleLine(job)}"`).join(', ')
  return [
    `${look.paint.green('fixed')} ${visibleLine(file)}: the ${jobs.length === 1 ? 'job' : 'jobs'} ${named} may write packages`,
    diffText(diff, look),
  ].join('\n')
}

function findingText(finding: Finding, { file, text }: LintedFile, look: Look): string {
  const { severity, title, id, problem, remedy, docs, diff, location } = finding
  const colour = { error: look.paint.red, warning: look.paint.yellow, notice: look.paint.cyan }[severity]
  const line = location?.line ?? 1
  return [
    `${look.paint.bold(`${visibleLine(file)}:${line}`)} ${colour(severity)} ${visibleLine(title)} ${look.paint.dim(`[${id}]`)}`,
    codeFrame(text, line, look),
    paragraphs(problem, look.columns),
    paragraphs(remedy, look.columns),
    ...(diff === undefined ? [] : [diffText(diff, look)]),
    `  ${look.paint.dim(visibleLine(docs))}`,
  ].join('\n')
}

function diffText(diff: string, look: Look): string {
  const colours: Readonly<Record<string, (text: string) => string>> = { '+': look.paint.green, '-': look.paint.red }
  const lines = visible(diff.trimEnd()).split('\n')
  return lines.map((line) => `  ${(colours[line[0] ?? ''] ?? look.paint.dim)(line)}`).join('\n')
}

function summaryText({ files, fixes, error, warning, notice }: Counts, { green, red, yellow }: Paint): string {
  const read = `${count(files, 'file')} read`
  const mended = fixes === 0 ? [] : [green(`${fixes} fixed`)]
  if (error + warning + notice === 0) return [read, ...mended, green('nothing found')].join(', ')
  const found = [
    error === 0 ? '' : red(count(error, 'error')),
    warning === 0 ? '' : yellow(count(warning, 'warning')),
    notice === 0 ? '' : count(notice, 'notice'),
  ]
  return [read, ...mended, ...found.filter(Boolean)].join(', ')
}
