import { abridged } from '../report/text.ts'
import type { RuleId } from '../rules/index.ts'
import type { Paint } from '../terminal/paint.ts'
import { wrapped } from '../terminal/wrap.ts'
import type { Match } from './matches.ts'
import { imageIn } from './named-image.ts'
import { summaries } from './summaries.ts'

/** How an explanation is shown. */
export interface Look {
  readonly paint: Paint
  readonly columns: number
  /** The address of a finding's page. */
  docs(finding: string): string
}

const mostLines = 3
const mostOthers = 5

/** What the matches of a log come to, for people: each cause once, with its lines, then what to run to be sure. */
export function explanation(matches: readonly Match[], look: Look): string {
  const causes = [...new Set(matches.flatMap(({ findings }) => findings.slice(0, 1)))]
  const parts = causes.map((cause) =>
    causeText(
      cause,
      matches.filter(({ findings }) => findings[0] === cause),
      look,
    ),
  )
  return `${[...parts, toBeSure(matches, causes, look)].join('\n\n')}\n`
}

function causeText(cause: RuleId, matches: readonly Match[], { paint, columns, docs }: Look): string {
  const { title, problem, remedy } = summaries[cause] ?? { title: '', problem: '', remedy: '' }
  const others = [...new Set(matches.flatMap(({ findings }) => findings))].filter((finding) => finding !== cause)
  const indented = (text: string) => wrapped(text, columns, '  ')
  return [
    `${paint.red(paint.bold(title))} ${paint.dim(`[${cause}]`)}`,
    ...quotedLines(matches, columns).map(paint.dim),
    indented(problem),
    indented(remedy),
    `  ${paint.cyan(docs(cause))}`,
    ...(others.length > 0 ? [indented(`It could also be ${others.slice(0, mostOthers).join(', ')}.`)] : []),
  ].join('\n')
}

function quotedLines(matches: readonly Match[], columns: number): readonly string[] {
  const texts = matches.filter((match, at) => matches.findIndex(({ text }) => text === match.text) === at)
  const shown = texts
    .slice(0, mostLines)
    .map(({ line, text }) => abridged(`  line ${line}: ${text}`, 3 * Math.max(columns, 60)))
  const hidden = texts.length - shown.length
  return hidden > 0 ? [...shown, `  and ${hidden} more lines like these`] : shown
}

const ofFiles: ReadonlySet<string> = new Set(['reusable-workflow-ceiling', 'invalid-permissions', 'not-logged-in'])

/** Of the workflow files tells lint, of everything else the registry. */
function toBeSure(matches: readonly Match[], causes: readonly RuleId[], { paint }: Look): string {
  const image = matches.map(({ text }) => imageIn(text)).find((found) => found !== undefined) ?? 'IMAGE'
  const commands = causes.every((cause) => ofFiles.has(cause))
    ? ['ghcr-preflight lint']
    : [`ghcr-preflight check ${image}`, 'ghcr-preflight lint']
  return ['To be sure, run:', ...commands.map((command) => `  ${paint.bold(command)}`)].join('\n')
}
