import project from 'generated:project'
import { h, icon } from '../dom.ts'
import type { Cause, Excerpt, Explained } from '../protocol.ts'
import { ruleFragment } from '../route.ts'
import { cardView, row } from './card.ts'
import type { ViewContext } from './context.ts'
import { excerptView } from './excerpt.ts'
import { icons } from './icons.ts'
import { codeBlock, linked, outside } from './prose.ts'
import { emptyResult, resultHead } from './result-head.ts'
import { some } from './some.ts'

const mostShown = 20

/** What the result needs of the field that the log came from. */
interface LogSource {
  /** Marks a line in the field; undefined if the field does not show the log. */
  readonly showLine: ((line: number) => void) | undefined
  /** Address of a link that holds the log; undefined if it is too long for one. */
  link(): Promise<string | undefined>
}

/** What a log says: each cause once, the likeliest first. */
export function logResult(
  { causes, lines, unexplained, checks }: Explained,
  source: LogSource,
  context: ViewContext,
): HTMLElement {
  const { words } = context
  if (causes.length + unexplained.length === 0) return emptyResult(words.result.noCause, 'notice')
  return h(
    'div',
    { class: 'result' },
    resultHead(words.result.causes(causes.length, lines), source.link, context),
    some(causes, mostShown, (cause) => causeView(cause, source, context), context),
    unexplained.length > 0 && unexplainedView(unexplained, context),
    checks.length > 0 && checksView(checks, context),
    h('aside', { class: 'next' }, h('strong', {}, words.result.next.title), h('p', {}, words.result.next.text)),
  )
}

/** Lines that give a reason which nobody has explained yet. */
function unexplainedView(seen: readonly Excerpt[], { words }: ViewContext): HTMLElement {
  const { title, text, report } = words.result.unexplained
  return h(
    'article',
    { class: 'card notice' },
    h('header', {}, icon(icons.notice), h('h3', {}, title)),
    row(
      words.result.seen,
      seen.map((excerpt) => excerptView(excerpt, 'notice')),
    ),
    row(words.result.remedy, [h('p', {}, text), h('p', {}, outside(`${project.repository}/issues/new`, report))]),
  )
}

function causeView(cause: Cause, { showLine }: LogSource, context: ViewContext): HTMLElement {
  const { words } = context
  const first = cause.seen[0]?.marked[0]
  const more = cause.more > 0 && h('span', { class: 'muted' }, words.result.more(cause.more))
  const show =
    showLine !== undefined &&
    first !== undefined &&
    h('button', { type: 'button', class: 'button link', onclick: () => showLine(first) }, words.result.show)
  return cardView(cause, context, {
    belowSeen: (more || show) && h('p', { class: 'below' }, more, show),
    last: [row(words.result.others, othersView(cause.others))],
  })
}

/** Other causes, those of one subject under a line that says how to tell. */
const othersView = (others: Cause['others']): readonly HTMLElement[] =>
  others.map(({ heading, causes }) =>
    h(
      'div',
      { class: 'others' },
      h('p', {}, heading),
      h(
        'ul',
        {},
        causes.map(({ finding, summary }) => h('li', {}, h('a', { href: ruleFragment(finding) }, ...linked(summary)))),
      ),
    ),
  )

function checksView(checks: Explained['checks'], context: ViewContext): HTMLElement {
  const { title } = context.words.result.checks
  return h(
    'section',
    { class: 'card' },
    h('header', {}, h('h3', {}, title)),
    h(
      'div',
      { class: 'card-body checks' },
      checks.map(({ type, says }) => h('div', {}, h('p', {}, ...linked(says)), codeBlock(type, context))),
    ),
  )
}
