import { type Authorization, headerFor } from './authorization.ts'
import type { Clock, Deadline } from './deadline.ts'
import type { Answered, Method, Reply } from './reply.ts'
import type { Incoming, Transport } from './transport.ts'

/** One question over the network. */
export interface Question {
  readonly method: Method
  readonly url: URL
  readonly accept?: string
  readonly authorization?: Authorization
  /** How often it may be sent again after 429, 5xx or a lost connection. */
  readonly retries: number
}

/** The one way to the network: deadline, bounded retry, redirects by hand, credentials to their own origin only. */
export interface Http {
  ask(question: Question): Promise<Reply>
}

/** What asking needs. `heard` is called with every reply, for the evidence and the debug log. */
export interface Means {
  readonly transport: Transport
  readonly clock: Clock
  readonly deadline: Deadline
  heard(reply: Reply): void
}

const redirects: readonly number[] = [301, 302, 303, 307, 308]
const mostRedirects = 3

/** Milliseconds that a single try may hang, so that a second one has a chance inside the usual thirty seconds. */
const longestTry = 10_000

/** Milliseconds before the first retry; each that follows waits twice as long, and up to half as long again by chance. */
const firstPause = 300

/** Milliseconds; a server that wants more patience than this gets none: the answer is that it is limiting. */
export const longestPause = 5_000

/** Makes the way to the network. */
export function httpOver(means: Means): Http {
  return {
    ask: async (question) => {
      const start = means.clock.now()
      const { incoming, tries, url } = await persist(question, means)
      const asked = { method: question.method, url, tries, milliseconds: Math.round(means.clock.now() - start) }
      const reply: Reply = { ...asked, ...incoming }
      means.heard(reply)
      return reply
    },
  }
}

/** The same way to the network, with at most so many questions under way at once; the others wait for their turn. */
export function atMost(most: number, http: Http): Http {
  const waiting: (() => void)[] = []
  let underWay = 0
  return {
    ask: async (question) => {
      if (underWay >= most) await new Promise<void>((resolve) => waiting.push(resolve))
      else underWay += 1
      try {
        return await http.ask(question)
      } finally {
        const next = waiting.shift()
        if (next === undefined) underWay -= 1
        else next()
      }
    },
  }
}

interface Attempted {
  readonly incoming: Incoming
  readonly tries: number
  readonly url: URL
}

/** Sends until there is an answer that means something, or the retries or the time are used up. */
async function persist(question: Question, means: Means): Promise<Attempted> {
  for (let tries = 1; ; tries += 1) {
    const { incoming, url } = await follow(question, means)
    const pause = pauseAfter(incoming, tries)
    if (pause === undefined || tries > question.retries || pause >= means.deadline.remaining)
      return { incoming, tries, url }
    await means.clock.pause(pause)
  }
}

/** Sends once and follows redirects inside the origin. One to elsewhere is left as the answer. */
async function follow(question: Question, means: Means): Promise<Omit<Attempted, 'tries'>> {
  let { url } = question
  for (let hops = 0; ; hops += 1) {
    const incoming = await sendOnce({ ...question, url }, means)
    const next = incoming.kind === 'answered' ? nextAddress(question.method, incoming, url) : undefined
    if (next === undefined || hops === mostRedirects) return { incoming, url }
    url = next
  }
}

function nextAddress(
  method: Method,
  { status, headers }: Pick<Answered, 'status' | 'headers'>,
  from: URL,
): URL | undefined {
  const location = headers['location']
  if (!redirects.includes(status) || location === undefined || method === 'POST' || !URL.canParse(location, from.href))
    return undefined
  const next = new URL(location, from)
  return next.origin === from.origin ? next : undefined
}

function sendOnce({ method, url, accept, authorization }: Question, { transport, deadline }: Means): Promise<Incoming> {
  const timeout = Math.min(deadline.remaining, longestTry)
  if (timeout <= 0) return Promise.resolve({ kind: 'failed', failure: 'timed-out', detail: 'no time was left to ask' })
  const headers = {
    accept: accept ?? 'application/json',
    ...(authorization === undefined ? {} : { authorization: headerFor(url, authorization) }),
  }
  return transport.send({ method, url, headers, timeout })
}

/** Milliseconds to wait before the next try, or undefined if another try is no use. A server that asks for no pause gets one. */
function pauseAfter(incoming: Incoming, tries: number): number | undefined {
  if (incoming.kind === 'answered' && incoming.status !== 429 && incoming.status < 500) return undefined
  const asked = retryAfter(incoming)
  const usual = firstPause * 2 ** (tries - 1) * (1 + Math.random() / 2)
  if (asked === undefined) return usual
  return asked <= longestPause ? Math.max(asked, usual) : undefined
}

/** Milliseconds that an answer asks to wait for: RFC 9110, 10.2.3, in seconds; the form with a date is not used by GitHub and is left alone. */
export function retryAfter(incoming: Incoming): number | undefined {
  const header = incoming.kind === 'answered' ? incoming.headers['retry-after'] : undefined
  const seconds = header === undefined ? Number.NaN : Number(header)
  return Number.isFinite(seconds) && seconds >= 0 ? seconds * 1000 : undefined
}
