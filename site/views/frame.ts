import project from 'generated:project'
import { type LanguageId, languageIds } from '../../src/languages/language.ts'
import { h, icon } from '../dom.ts'
import { words as allWords } from '../words/words.ts'
import type { ViewContext } from './context.ts'
import { icons } from './icons.ts'
import { outside } from './prose.ts'

/** What is around every view: header, content, footer. */
export function frameView(
  content: HTMLElement,
  choose: (language: LanguageId) => void,
  context: ViewContext,
): readonly HTMLElement[] {
  const { words } = context
  return [
    h('a', { class: 'skip', href: '#content', onclick: skipTo(content) }, words.skip),
    h(
      'header',
      { class: 'top' },
      h(
        'div',
        { class: 'width' },
        h('a', { class: 'brand', href: '#/' }, h('span', { class: 'brand-mark' }, icon(icons.brand)), 'ghcr-preflight'),
        h(
          'nav',
          {},
          h('a', { href: '#/rules' }, words.nav.rules),
          outside(project.repository, words.nav.source),
          languageButtons(choose, context),
        ),
      ),
    ),
    h('main', { id: 'content', class: 'width', tabindex: -1 }, content),
    footerView(context),
  ]
}

/** The fragment is the address of a view, so the link must not change it. */
const skipTo = (content: HTMLElement) => (event: Event) => {
  event.preventDefault()
  content.parentElement?.focus()
}

const languageButtons = (choose: (language: LanguageId) => void, { language, words }: ViewContext): HTMLElement =>
  h(
    'div',
    { class: 'languages', role: 'group', 'aria-label': words.nav.languages },
    languageIds
      .toReversed()
      .map((id) =>
        h(
          'button',
          { type: 'button', lang: id, 'aria-pressed': String(id === language), onclick: () => choose(id) },
          allWords[id].name,
        ),
      ),
  )

function footerView({ words }: ViewContext): HTMLElement {
  const docs = `${project.repository}/blob/main`
  const { how, security, facts, licence } = words.footer
  return h(
    'footer',
    { class: 'bottom' },
    h(
      'div',
      { class: 'width' },
      h('span', {}, `ghcr-preflight ${project.version}`),
      outside(`${docs}/docs/how-it-works.md`, how),
      outside(`${docs}/docs/security.md`, security),
      outside(`${docs}/docs/facts.md`, facts),
      outside(`${docs}/LICENSE`, licence),
    ),
  )
}
