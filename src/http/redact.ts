import type { Reply } from './reply.ts'

const hidden = '***'

/** Query values that are shown; of any other only the name. */
const shownParameters: readonly string[] = ['service', 'scope', 'ref', 'n']

/** Headers that are shown. */
const shownHeaders: readonly string[] = [
  'content-type',
  'retry-after',
  'x-github-request-id',
  'x-ratelimit-remaining',
  'date',
  'via',
  'server',
]

/** Takes every known form of a secret out of a text. */
export type Redact = (text: string) => string

/** Shorter than this, a form is in every text by chance. */
const shortest = 4

/**
 * True for a form that may occur in texts by chance, such as `ready`: the runner would hide every output that has it in it.
 * It is not masked, and is taken out of texts only where it is a word of its own.
 */
const mayBeChance = (form: string): boolean => form.length < 6 || (form.length < 20 && /^[a-z-]+$/i.test(form))

/** The secrets of a run, in every form that is to be kept from people. */
export class KnownSecrets {
  /** The longest first: a short one may be a part of it. */
  #forms: readonly string[] = []
  readonly #mask: (form: string) => void

  /** `mask` is called with each form once, before it can turn up anywhere, unless the form may occur by chance. */
  constructor(mask: (form: string) => void) {
    this.#mask = mask
  }

  add(forms: readonly string[]): void {
    const fresh = [...new Set(forms)].filter((form) => form.length >= shortest && !this.#forms.includes(form))
    for (const form of fresh) if (!mayBeChance(form)) this.#mask(form)
    this.#forms = [...this.#forms, ...fresh].toSorted((a, b) => b.length - a.length)
  }

  /** Takes them out of a text that somebody else wrote: servers echo what they were sent. */
  readonly redact: Redact = (text) => {
    let shown = text
    // Most texts are headers, and shorter than any form.
    for (const form of this.#forms) if (form.length <= shown.length) shown = without(form, shown)
    return shown
  }
}

function without(form: string, text: string): string {
  if (!mayBeChance(form)) return text.replaceAll(form, hidden)
  const isWord = (at: number) => !/[\w-]/.test(text[at - 1] ?? '') && !/[\w-]/.test(text[at + form.length] ?? '')
  let shown = ''
  let from = 0
  for (let at = text.indexOf(form); at !== -1; at = text.indexOf(form, at + form.length)) {
    shown += isWord(at) ? `${text.slice(from, at)}${hidden}` : text.slice(from, at + form.length)
    from = at + form.length
  }
  return shown + text.slice(from)
}

/** An address as it may be shown: without user, fragment and the values of unknown parameters. */
export function shownAddress(url: URL): string {
  const query = [...url.searchParams].map(([name, value]) =>
    shownParameters.includes(name) ? `${name}=${value}` : `${name}=***`,
  )
  return `${url.origin}${url.pathname}${query.length === 0 ? '' : `?${query.join('&')}`}`
}

/** One line about a reply for the debug log. */
export function shownReply(reply: Reply): string {
  const asked = `${reply.method} ${shownAddress(reply.url)}`
  const effort = `${reply.tries === 1 ? '' : `${reply.tries} tries, `}${reply.milliseconds} ms`
  if (reply.kind === 'failed') return `${asked} -> ${reply.failure}: ${reply.detail} (${effort})`
  const headers = shownHeaders.flatMap((name) =>
    reply.headers[name] === undefined ? [] : [`${name}: ${reply.headers[name]}`],
  )
  return `${asked} -> ${reply.status} (${[effort, ...headers].join(', ')})`
}
