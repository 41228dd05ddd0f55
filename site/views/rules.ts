import catalogue from 'generated:catalogue'
import pages from 'generated:pages'
import { fill, h } from '../dom.ts'
import { ruleFragment } from '../route.ts'
import { type Found, type Message, search } from '../search.ts'
import type { ViewContext } from './context.ts'

const mostMessages = 40
const order = catalogue.map(({ id }) => id)

/** The list of all findings by what they are about, and a search over them and over what registries say. */
export function rulesView(context: ViewContext): HTMLElement {
  const { words, announce } = context
  const list = h('div', { class: 'rule-list' })
  const input = h('input', {
    type: 'search',
    id: 'search',
    placeholder: words.rules.searchHint,
    autocomplete: 'off',
    spellcheck: 'false',
    oninput: () => show(),
  })
  const show = () => {
    if (input.value.trim() === '') return fill(list, ...bySubject(context))
    const found = search(input.value, pagesFor(context), order)
    fill(list, ...foundView(input.value.trim(), found, context))
    announce(words.rules.found(found.ids.length, found.messages.length))
  }
  show()
  return h(
    'div',
    { class: 'rules' },
    h('h1', { tabindex: -1 }, words.rules.title),
    h('p', {}, words.rules.lead(order.length)),
    h(
      'div',
      { class: 'search', role: 'search' },
      h('label', { for: 'search', class: 'visually-hidden' }, words.rules.search),
      input,
    ),
    list,
  )
}

const pagesFor = ({ language }: ViewContext) => ({ ...pages.en, ...pages[language] })

function bySubject(context: ViewContext): readonly HTMLElement[] {
  const subjects = [...new Set(catalogue.map(({ subject }) => subject))]
  return subjects.map((subject) =>
    h(
      'section',
      {},
      h('h2', {}, context.words.rules.subjects[subject]),
      ruleList(
        catalogue.filter((one) => one.subject === subject).map(({ id }) => id),
        context,
      ),
    ),
  )
}

const ruleList = (ids: readonly string[], context: ViewContext): HTMLElement =>
  h(
    'ul',
    { class: 'rule-items' },
    ids.map((id) => h('li', {}, ruleLink(id, context))),
  )

const ruleLink = (id: string, context: ViewContext): HTMLElement =>
  h('a', { href: ruleFragment(id) }, h('code', {}, id), h('span', {}, pagesFor(context)[id]?.summary))

function foundView(query: string, { ids, messages }: Found, context: ViewContext): readonly HTMLElement[] {
  const { words } = context
  if (ids.length + messages.length === 0) return [h('p', {}, words.rules.nothing(query))]
  return [
    ruleList(ids, context),
    ...(messages.length === 0
      ? []
      : [
          h('h2', {}, words.rules.messages),
          h(
            'ul',
            { class: 'messages' },
            messages.slice(0, mostMessages).map((one) => messageItem(one, context)),
          ),
        ]),
  ]
}

const messageItem = ({ text, findings }: Message, { words }: ViewContext): HTMLElement =>
  h(
    'li',
    {},
    h('code', {}, text),
    h('span', { class: 'muted' }, ` ${words.rules.messageMeans} `),
    ...findings.slice(0, 3).flatMap((id, at) => [at > 0 && ', ', h('a', { href: ruleFragment(id) }, id)]),
  )
