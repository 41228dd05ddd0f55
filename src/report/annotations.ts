import type { Severity } from '../rules/rule.ts'
import type { Annotation } from './output.ts'
import type { Finding } from './report.ts'
import { abridged, visible, visibleLine } from './text.ts'

// The runner keeps ten of a level for each step, and cuts a message at 4096 characters (ExecutionContext of actions/runner).
const mostOfALevel = 10
const longestMessage = 4096
// Characters of what to do, so that what was seen has room before it.
const longestEnding = 2000
const mostLinks = 3
const levels: readonly Severity[] = ['error', 'warning', 'notice']

/** One annotation for each finding, the most severe first, at most ten of a level; an error is what fails the step. */
export function annotations(findings: readonly Finding[], exitCode: 0 | 1): readonly Annotation[] {
  const failing = exitCode === 1 ? gravest(findings) : undefined
  const all = findings.map((finding) => annotation(finding, level(finding, exitCode, failing)))
  return levels.flatMap((one) => all.filter((annotation) => annotation.level === one).slice(0, mostOfALevel))
}

/** An annotation without a place, its texts cleaned and bounded. */
export const plainAnnotation = (level: Severity, title: string, message: string): Annotation => ({
  level,
  title: abridged(visibleLine(title), 250),
  message: abridged(visible(message), longestMessage),
})

const gravest = (findings: readonly Finding[]): Finding | undefined =>
  levels.map((level) => findings.find(({ severity }) => severity === level)).find((finding) => finding !== undefined)

/** Returns the level that is shown: if the step fails, the most severe finding is an error; if it passes, errors become warnings. */
function level(finding: Finding, exitCode: 0 | 1, failing: Finding | undefined): Severity {
  if (finding === failing) return 'error'
  return finding.severity === 'error' && exitCode === 0 ? 'warning' : finding.severity
}

/** The annotation of a finding at this level, its texts cleaned and bounded. */
export const annotation = (finding: Finding, level: Severity): Annotation => ({
  level,
  title: `${abridged(visibleLine(finding.title), 200)} [${finding.id}]`,
  message: message(finding),
  ...(finding.location && { file: finding.location.file, line: finding.location.line }),
})

/** What was seen and what it means, cut in its middle if need be; what to do, where, and the page about it stay. */
function message({ problem, remedy, docs, links, images }: Finding): string {
  const named = images.length > 1 ? `\n${images.join(', ')}` : ''
  const addresses = [...links.slice(0, mostLinks), docs].map((address) => abridged(visibleLine(address), 400))
  const ending = [abridged(visible(remedy), longestEnding), ...addresses].join('\n')
  return `${abridged(visible(`${problem}${named}`), longestMessage - ending.length - 1)}\n${ending}`
}
