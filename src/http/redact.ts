import type { Http } from './http.ts'
import type { Answered, Reply } from './reply.ts'

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

/** The secrets of a run, in every form that is to be kept from people. */
export class KnownSecrets {
  /** The longest first: a short one may be a part of it. */
  #forms: readonly string[] = []
  readonly #mask: (form: string) => void

  /** `mask` is told of each form once, before it can turn up anywhere. */
  constructor(mask: (form: string) => void) {
    this.#mask = mask
  }

  add(forms: readonly string[]): void {
    const fresh = [...new Set(forms)].filter((form) => form !== '' && !this.#forms.includes(form))
    for (const form of fresh) this.#mask(form)
    this.#forms = [...this.#forms, ...fresh].toSorted((a, b) => b.length - a.length)
  }

  /** Takes them out of a text that somebody else wrote: servers echo what they were sent. */
  readonly redact: Redact = (text) => {
    let shown = text
    // Most texts are headers, and shorter than any form.
    for (const form of this.#forms) if (form.length <= shown.length) shown = shown.replaceAll(form, '***')
    return shown
  }
}

/**
 * The same way to the network, with every known secret taken out of what servers say: some echo what they were sent. Left as
 * it came is only what a grant is made use of for: its body, and the address of its session.
 */
export const redacting = (http: Http, redact: Redact): Http => ({
  ask: async (question) => withoutSecrets(await http.ask(question), redact),
})

/** Whether the answer is used: 200 brings a token, metadata or a file, 201 and 202 a session. Of any other a text is shown at most. */
const isUsed = ({ method, status }: Answered): boolean =>
  method === 'GET' ? status === 200 : status === 201 || status === 202

function withoutSecrets(reply: Reply, redact: Redact): Reply {
  if (reply.kind === 'failed') return { ...reply, detail: redact(reply.detail) }
  const isKept = (name: string) => name === 'location' && isUsed(reply)
  const headers = Object.entries(reply.headers).map(([name, value]) => [name, isKept(name) ? value : redact(value)])
  const body = isUsed(reply) ? reply.body : redactedBody(reply.body, redact)
  return { ...reply, headers: Object.fromEntries(headers), body }
}

/** Text by text where it is JSON, whose escapes would hide a secret and whose keys are no secrets. */
function redactedBody(body: string, redact: Redact): string {
  try {
    return JSON.stringify(JSON.parse(body, (_, value: unknown) => (typeof value === 'string' ? redact(value) : value)))
  } catch {
    return redact(body)
  }
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
