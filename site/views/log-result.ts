import project from 'generated:project'
import { h, icon } from '../dom.ts'
import type { Cause, Excerpt, Explained, OtherCause } from '../protocol.ts'
import { ruleFragment } from '../route.ts'
import { cardView, row } from './card.ts'
import type { ViewContext } from './context.ts'
import { excerptView } from './excerpt.ts'
import { icons } from './icons.ts'
import { linked, outside } from './prose.ts'
import { emptyResult, resultHead } from './result-head.ts'

/** What the result needs of the field that the log came from. */
interface LogSource {
  /** Marks a line in the field; undefined if the field does not show the log. */
  readonly showLine: ((line: number) => void) | undefined
  /** Address of a link that holds the log; undefined if it is too long for one. */
  link(): Promise<string | undefined>
}

/** What a log says: each cause once, the likeliest first. */
export function logResult(
  { causes, lines, unexplained }: Explained,
  source: LogSource,
  context: ViewContext,
): HTMLElement {
  const { words } = context
  if (causes.length + unexplained.length === 0) return emptyResult(words.result.noCause, 'notice')
  return h(
    'div',
    { class: 'result' },
    resultHead(words.result.causes(causes.length, lines), source.link, context),
    causes.map((cause) => causeView(cause, source, context)),
    unexplained.length > 0 && unexplainedView(unexplained, context),
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
    last: [row(words.result.others, cause.others.length > 0 && [othersView(cause.others)])],
  })
}

const othersView = (others: readonly OtherCause[]): HTMLElement =>
  h(
    'ul',
    { class: 'others' },
    others.map(({ id, title, sign }) =>
      h('li', {}, h('a', { href: ruleFragment(id) }, title), h('p', {}, ...linked(sign))),
    ),
  )
