import catalogue from 'generated:catalogue'
import pages, { type PageNode } from 'generated:pages'
import project from 'generated:project'
import type { LanguageId } from '../../src/languages/language.ts'
import { type Child, h, icon } from '../dom.ts'
import type { ViewContext } from './context.ts'
import { icons } from './icons.ts'
import { codeBlock, outside } from './prose.ts'

/** The page of a finding; in English if there is none in the reader's language, and it says so. */
export function ruleView(id: string, context: ViewContext): HTMLElement {
  const { words, language } = context
  const own = pageOf(language, id)
  const page = own ?? pageOf('en', id)
  const shown: LanguageId = own === undefined ? 'en' : language
  const heading = h('h1', { tabindex: -1 }, page === undefined ? words.rules.missing(id) : page.title)
  const crumbs = h('p', { class: 'crumbs' }, h('a', { href: '#/rules' }, words.rules.back))
  if (page === undefined) return h('div', { class: 'rule' }, h('div', { class: 'rule-text' }, crumbs, heading))
  return h(
    'div',
    { class: 'rule' },
    h(
      'div',
      { class: 'rule-text' },
      crumbs,
      heading,
      shown !== language && h('p', { class: 'note' }, words.rules.untranslated),
      h(
        'div',
        { class: 'text-page', lang: shown },
        page.body.map((node) => pageNode(node, context)),
      ),
      h('p', {}, outside(`${project.repository}/blob/main/${folders[shown]}/${id}.md`, words.rules.edit)),
    ),
    factsView(id, context),
  )
}

/** How grave a finding is and who can do something, and the way to find out whether it is the reader's. */
function factsView(id: string, { words }: ViewContext): HTMLElement {
  const entry = catalogue.find((one) => one.id === id)
  const facts: readonly (readonly [string, string])[] =
    entry === undefined
      ? []
      : [
          [words.rules.about, words.rules.subjects[entry.subject]],
          [words.rules.severity, words.severity[entry.severity]],
          [words.result.who, words.who[entry.who]],
        ]
  return h(
    'aside',
    { class: 'facts' },
    h(
      'dl',
      {},
      facts.map(([name, value]) => h('div', {}, h('dt', {}, name), h('dd', {}, value))),
    ),
    h('a', { class: 'button', href: '#/' }, words.rules.ask),
  )
}

const folders: Readonly<Record<LanguageId, string>> = { en: 'docs/rules', 'zh-CN': 'docs/zh-CN/rules' }

const pageOf = (language: LanguageId, id: string) =>
  Object.hasOwn(pages[language], id) ? pages[language][id] : undefined

const tags = [
  'p',
  'h2',
  'h3',
  'h4',
  'ul',
  'ol',
  'li',
  'code',
  'strong',
  'em',
  'br',
  'blockquote',
  'table',
  'thead',
  'tbody',
  'tr',
  'th',
  'td',
] as const

function pageNode(node: PageNode, context: ViewContext): Child {
  if (typeof node === 'string') return node
  const [name, attributes, ...children] = node
  const inside = children.map((child) => pageNode(child, context))
  if (name === 'a') return link(attributes['href'] ?? '', inside)
  if (name === 'pre') return code(String(children[0] ?? ''), attributes['added'] ?? '', context)
  const tag = tags.find((known) => known === name)
  return tag === undefined ? undefined : h(tag, {}, ...inside)
}

const link = (href: string, inside: readonly Child[]): HTMLElement =>
  href.startsWith('#')
    ? h('a', { href }, ...inside)
    : h('a', { href, target: '_blank', rel: 'noopener noreferrer' }, ...inside, icon(icons.outside))

/** A block of code; the lines that a fix has added are marked. */
function code(text: string, added: string, context: ViewContext): HTMLElement {
  const isAdded = new Set(added.split(' '))
  const lines = text
    .split('\n')
    .map((line, at) => h('span', { class: isAdded.has(String(at)) ? 'code-line added' : 'code-line' }, line))
  return codeBlock(text, context, h('span', {}, ...lines))
}
