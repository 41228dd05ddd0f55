import { languages } from '../../src/languages/index.ts'
import type { LanguageId } from '../../src/languages/language.ts'
import type { LintedFinding } from '../../src/lint/judge-file.ts'
import { type LintedFile, lintFiles } from '../../src/lint/lint-files.ts'
import { visible, visibleLine } from '../../src/report/text.ts'
import type { Region } from '../../src/workflow/locate.ts'
import type { Checked, CheckedFile, CheckedFinding, SourceFile, Word } from '../protocol.ts'
import { ruleFragment } from '../route.ts'
import { excerpts } from './excerpts.ts'

/** Checks files of one repository, each with the others at hand, and fixes what can be fixed safely. */
export async function checkFiles(files: readonly SourceFile[], languageId: LanguageId): Promise<Checked> {
  const options = { language: await languages[languageId](), docs: ruleFragment }
  const linted = lintFiles(files, options)
  const fixed = lintFiles(files, { ...options, isFixing: true })
  return { files: linted.map((file, at) => checkedFile(file, fixed[at])) }
}

function checkedFile(file: LintedFile, fixed: LintedFile | undefined): CheckedFile {
  const lines = file.text.split('\n')
  return {
    path: file.file,
    isValid: file.isValid,
    jobs: file.jobs.map(({ id, permissions, pushes }) => ({
      id: visibleLine(id),
      packages: permissions.packages,
      pushes,
    })),
    findings: file.findings.map((one) => checkedFinding(one, lines)),
    fixed: fixed?.fix && { text: fixed.text, diff: fixed.fix.diff },
  }
}

function checkedFinding({ finding, region }: LintedFinding, lines: readonly string[]): CheckedFinding {
  const { id, severity, confidence, title, problem, remedy, who, links, location, diff } = finding
  return {
    id,
    severity,
    confidence,
    title: visibleLine(title),
    problem: visible(problem),
    remedy: visible(remedy),
    who,
    links: links.map((url) => ({ url, text: url })),
    seen: location === undefined ? [] : excerpts([location.line], (line) => lines[line - 1], region && wordOf(region)),
    diff,
  }
}

const wordOf = ({ start, end }: Region): Word | undefined =>
  start.line === end.line && end.column > start.column
    ? { line: start.line, start: start.column - 1, end: end.column - 1 }
    : undefined
