import { type LanguageId, languageIds } from '../src/languages/language.ts'
import { h } from './dom.ts'
import { Engine } from './engine.ts'
import { type Place, readFragment } from './route.ts'
import { unpacked } from './share.ts'
import { emptyState } from './state.ts'
import type { ViewContext } from './views/context.ts'
import { frameView } from './views/frame.ts'
import { type Home, homeView } from './views/home.ts'
import { ruleView } from './views/rule.ts'
import { rulesView } from './views/rules.ts'
import { words } from './words/words.ts'

const remembered = 'language'

/** The page: one view at a time, chosen by the address's fragment, in one language. */
class Page {
  readonly #root: HTMLElement
  readonly #live = h('div', { class: 'visually-hidden', role: 'status' })
  readonly #state = emptyState()
  readonly #engines = { log: new Engine(), workflow: new Engine() }
  #language: LanguageId
  #home: Home
  /** What was taken from the address, which is not taken again when the reader comes back to it. */
  #taken = ''

  constructor(root: HTMLElement) {
    this.#root = root
    this.#language = readFragment(location.hash).language ?? preferredLanguage()
    this.#home = this.#makeHome()
    document.body.append(this.#live)
  }

  /** Shows what the address asks for. */
  show(isFirst: boolean): void {
    const place = readFragment(location.hash)
    if (place.language !== undefined && place.language !== this.#language) this.#setLanguage(place.language)
    const context = this.#context()
    const content = this.#contentOf(place, context)
    document.documentElement.lang = this.#language
    document.title = titleOf(content, context)
    this.#root.replaceChildren(...frameView(content, (language) => this.#choose(language), context))
    if (!isFirst) {
      window.scrollTo(0, 0)
      content.querySelector('h1')?.focus({ preventScroll: true })
    }
    if (place.route.kind === 'shared') void this.#take(place.route.field, place.route.data)
  }

  #contentOf({ route }: Place, context: ViewContext): HTMLElement {
    if (route.kind === 'rules') return rulesView(context)
    return route.kind === 'rule' ? ruleView(route.id, context) : this.#home.root
  }

  #choose(language: LanguageId): void {
    if (language === this.#language) return
    this.#setLanguage(language)
    remember(language)
    const [path = ''] = location.hash.split('?')
    history.replaceState(undefined, '', path || '#/')
    this.show(true)
    this.#root.querySelector<HTMLElement>(`.languages [lang="${language}"]`)?.focus()
  }

  #setLanguage(language: LanguageId): void {
    this.#language = language
    this.#home = this.#makeHome()
    void this.#home.log.renew()
    void this.#home.workflow.renew()
  }

  #makeHome(): Home {
    const share = (fragment: string) => {
      this.#taken = fragment
      history.replaceState(undefined, '', `#/${fragment}`)
      return location.href
    }
    const onChange = () => {
      if (readFragment(location.hash).route.kind === 'shared' && this.#taken !== '')
        history.replaceState(undefined, '', '#/')
      this.#taken = ''
    }
    return homeView(this.#state, this.#engines, { share, onChange }, this.#context())
  }

  /** Fills a field from a link. What is in it is a stranger's text, and is only ever shown as such. */
  async #take(field: 'log' | 'workflow', data: string): Promise<void> {
    if (this.#taken === `${field}/${data}`) return
    const value = await unpacked(data)
    const { log, workflow } = this.#home
    if (field === 'log' && typeof value === 'string') await log.put(value)
    else if (field === 'workflow' && isFiles(value)) await workflow.put(value.map(([path, text]) => ({ path, text })))
    else this.#home[field].complain(words[this.#language].words.copy.broken)
    this.#taken = `${field}/${data}`
  }

  #context(): ViewContext {
    return {
      language: this.#language,
      words: words[this.#language].words,
      announce: (text) => {
        this.#live.textContent = text
      },
    }
  }
}

const isFiles = (value: unknown): value is readonly (readonly [string, string])[] =>
  Array.isArray(value) &&
  value.length <= 100 &&
  value.every((one) => Array.isArray(one) && one.length === 2 && one.every((part) => typeof part === 'string'))

function titleOf(content: HTMLElement, { words }: ViewContext): string {
  const heading = content.classList.contains('home') ? words.title : content.querySelector('h1')?.textContent
  return `${heading} · ghcr-preflight`
}

function preferredLanguage(): LanguageId {
  const wanted = recall() ?? navigator.languages.find((tag) => /^(?:zh|en)\b/i.test(tag)) ?? 'en'
  return languageIds.find((id) => id === wanted) ?? (/^zh/i.test(wanted) ? 'zh-CN' : 'en')
}

/** The choice of a language is all that is ever kept, and some browsers keep nothing. */
function remember(language: LanguageId): void {
  try {
    localStorage.setItem(remembered, language)
  } catch {}
}

function recall(): string | undefined {
  try {
    return localStorage.getItem(remembered) ?? undefined
  } catch {
    return undefined
  }
}

const root = document.getElementById('page')
if (root !== null) {
  const page = new Page(root)
  page.show(true)
  window.addEventListener('hashchange', () => page.show(false))
  // A file that misses its field must not take the place of the page.
  for (const kind of ['dragover', 'drop']) window.addEventListener(kind, (event) => event.preventDefault())
}
