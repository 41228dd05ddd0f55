import { type GithubApi, githubApi } from '../github/github-api.ts'
import { formsOf, formsOfBearer } from '../http/authorization.ts'
import { type Clock, Deadline } from '../http/deadline.ts'
import { atMost, type Http, httpOver } from '../http/http.ts'
import type { Observed } from '../http/observed.ts'
import { KnownSecrets, type Redact, shownReply } from '../http/redact.ts'
import type { Reply } from '../http/reply.ts'
import type { Secret } from '../http/secret.ts'
import type { Transport } from '../http/transport.ts'
import type { Checkout } from './checkout.ts'
import { type Evidence, evidenceOfAll } from './evidence.ts'
import type { PreflightRequest } from './request.ts'
import type { TokenPermissions } from './token-permissions.ts'

/** What the process that we run in gives us. */
export interface Runtime {
  readonly transport: Transport
  readonly clock: Clock
  readonly checkout: Checkout
  /** Reads what the job's token may do, where that is written down. */
  tokenPermissions(): Promise<Observed<TokenPermissions>>
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
  /** Reads what the job's token may do, where that is written down; asked for after a refusal only. */
  tokenPermissions(): Promise<Observed<TokenPermissions>>
  /** Takes every known secret out of a text that somebody else wrote. */
  readonly redact: Redact
  /** Called with a secret that came in an answer, before it is used. */
  received(secret: string): void
}

/** Requests to GitHub's REST API that may be under way at once, however many images there are. */
const mostRestRequests = 10

/** A context, and what was answered in it. */
export interface OpenContext {
  readonly context: ProbeContext
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
  const http = httpOver({ transport, clock, deadline, heard })
  const restHttp = atMost(mostRestRequests, http)
  return {
    context: {
      http,
      githubApi: (secret) => githubApi(request.run.apiUrl, restHttp, secret),
      clock,
      deadline,
      checkout,
      tokenPermissions: () => world.tokenPermissions(),
      redact: secrets.redact,
      received: (token) => secrets.add(formsOfBearer(token)),
    },
    evidence: () => evidenceOfAll(replies, secrets.redact),
  }
}
