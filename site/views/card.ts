import type { Link } from '../../src/explain/explanation.ts'
import { type Child, h, icon } from '../dom.ts'
import type { Card } from '../protocol.ts'
import { ruleFragment } from '../route.ts'
import type { ViewContext } from './context.ts'
import { excerptView } from './excerpt.ts'
import { icons } from './icons.ts'
import { outside, prose } from './prose.ts'

/** What a card shows besides what every finding has. */
export interface CardExtras {
  /** How sure the finding is. */
  readonly sureness?: string | undefined
  /** Below the lines that were seen. */
  readonly belowSeen?: Child
  /** Below what to do. */
  readonly belowRemedy?: readonly Child[]
  /** After everything else. */
  readonly last?: readonly Child[]
}

/** One finding: what was seen, what it means, what to do, who can do it, where to go. */
export function cardView(card: Card, context: ViewContext, extras: CardExtras = {}): HTMLElement {
  const { words } = context
  return h(
    'article',
    { class: `card ${card.severity}` },
    h(
      'header',
      {},
      icon(icons[card.severity]),
      h('h3', {}, card.title),
      h('p', { class: 'tags' }, ...tags(card, extras.sureness, context)),
    ),
    row(words.result.seen, [...card.seen.map((excerpt) => excerptView(excerpt, card.severity)), extras.belowSeen]),
    row(words.result.problem, prose(card.problem, context)),
    row(words.result.remedy, [...prose(card.remedy, context), ...(extras.belowRemedy ?? [])], 'remedy'),
    row(words.result.links, card.links.length > 0 && [h('ul', { class: 'plain' }, card.links.map(linkItem))]),
    row(words.result.who, [h('p', {}, words.who[card.who])]),
    ...(extras.last ?? []),
  )
}

const tags = ({ id, severity }: Card, sureness: string | undefined, { words }: ViewContext): readonly Child[] => [
  h('span', { class: 'tag' }, words.severity[severity]),
  sureness !== undefined && h('span', { class: 'tag' }, sureness),
  h('a', { href: ruleFragment(id), class: 'id' }, id),
]

function linkItem({ url, text }: Link): HTMLElement {
  // Some of what a finding names is no address that may be followed.
  if (!url.startsWith('https://')) return h('li', {}, text)
  const [before = '', after = ''] = text.split(url)
  return h('li', {}, before, outside(url), after)
}

/** A label and what it is about; undefined if that is nothing. */
export function row(label: string, content: readonly Child[] | false, kind = ''): HTMLElement | undefined {
  const shown = (content || []).filter((child) => child !== undefined && child !== false)
  return shown.length === 0
    ? undefined
    : h('section', { class: `row ${kind}` }, h('h4', {}, label), h('div', { class: 'content' }, shown))
}
