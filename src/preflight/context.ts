import { type GithubApi, githubApi } from '../github/github-api.ts'
import { formsOf } from '../http/authorization.ts'
import { type Clock, Deadline } from '../http/deadline.ts'
import { type Http, httpOver } from '../http/http.ts'
import { KnownSecrets, type Redact, redacting, shownReply } from '../http/redact.ts'
import type { Reply } from '../http/reply.ts'
import { Secret } from '../http/secret.ts'
import type { Transport } from '../http/transport.ts'
import type { Checkout } from './checkout.ts'
import { type Evidence, evidenceOfAll } from './evidence.ts'
import type { PreflightRequest } from './request.ts'

/** What the process that we run in gives us. */
export interface Runtime {
  readonly transport: Transport
  readonly clock: Clock
  readonly checkout: Checkout
  /** Milliseconds for everything on the network together. */
  readonly timeout: number
  /** Keeps a text out of everything that is printed from now on. */
  mask(text: string): void
  /** Called for every reply; absent if nobody wants to know. */
  debug?(line: string): void
}

/** What probes depend on: HTTP, clock, deadline, checkout. */
export interface ProbeContext {
  readonly http: Http
  /** GitHub's REST API as a credential sees it. */
  githubApi(secret: Secret): GithubApi
  readonly clock: Clock
  readonly deadline: Deadline
  readonly checkout: Checkout
  /** Called with a secret that came in an answer, before it is used. */
  received(secret: string): void
}

/** A context, and what was answered in it. */
export interface OpenContext {
  readonly context: ProbeContext
  readonly redact: Redact
  /** Every answer so far, as people may see it. */
  evidence(): readonly Evidence[]
}

/** Makes the context of a run. Every form of every credential is masked before the first request. */
export function createContext(request: PreflightRequest, world: Runtime): OpenContext {
  const { credentials, githubToken } = request
  const [{ username }] = credentials
  const secrets = new KnownSecrets(world.mask)
  const keep = (secret: Secret) => secrets.add(formsOf(secret, username))
  for (const secret of [...credentials.map((one) => one.secret), githubToken]) keep(secret)
  const replies: Reply[] = []
  const heard = (reply: Reply) => {
    replies.push(reply)
    world.debug?.(secrets.redact(shownReply(reply)))
  }
  const { transport, clock, checkout } = world
  const deadline = new Deadline(clock, world.timeout)
  const http = redacting(httpOver({ transport, clock, deadline, heard }), secrets.redact)
  return {
    context: {
      http,
      githubApi: (secret) => githubApi(request.run.apiUrl, http, secret),
      clock,
      deadline,
      checkout,
      received: (token) => keep(new Secret(token)),
    },
    redact: secrets.redact,
    evidence: () => evidenceOfAll(replies, secrets.redact),
  }
}
