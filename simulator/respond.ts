import { hasForeignBearer } from './caller.ts'
import { type Delivery, type Fault, isAbout } from './fault.ts'
import type { Parameters, Route, Step } from './route.ts'
import { routes } from './routes.ts'
import type { State } from './state.ts'
import { type Answer, json, type Request } from './wire.ts'

/** The answer to a request, how it is sent, and the state after it. */
export interface Response extends Step {
  readonly delivery: Delivery
  /** False if no route takes the request: GitHub would not answer it. */
  readonly isExpected: boolean
}

/** Answers one request. Pure: the same state and request give the same answer. */
export function respond(before: State, request: Request): Response {
  const { fault, state } = nextFault({ ...before, sequence: before.sequence + 1 }, request)
  const found = matching(request)
  const delivery: Delivery = { kind: fault?.deliver ?? 'whole', milliseconds: fault?.milliseconds ?? 0 }
  if (fault?.answer !== undefined || delivery.kind === 'drop-before-headers') {
    return { answer: faulty(fault), state, delivery, isExpected: found !== undefined }
  }
  const step =
    found === undefined ? { answer: unknownRoute, state } : found.route.handle(state, request, found.parameters)
  return { answer: finished(step.answer, state, request), state: step.state, delivery, isExpected: found !== undefined }
}

const unknownRoute = json(501, { message: 'The simulator knows no such route.' })

function finished({ status, headers, body }: Answer, { sequence }: State, { method }: Request): Answer {
  const requestId = `0AD5:1F2E:${sequence.toString(16).toUpperCase().padStart(6, '0')}:65A1B2C3`
  const length = String(Buffer.byteLength(body))
  return {
    status,
    headers: { 'x-github-request-id': requestId, 'content-length': length, ...headers },
    body: method === 'HEAD' ? '' : body,
  }
}

function faulty(fault: Fault | undefined): Answer {
  const { status, headers, body, times } = fault?.answer ?? { status: 0, headers: {}, body: '', times: 1 }
  return { status, headers, body: body.repeat(times) }
}

interface Found {
  readonly route: Route
  readonly parameters: Parameters
}

function matching({ method, path }: Request): Found | undefined {
  for (const route of routes) {
    const match = route.methods.includes(method) ? route.pattern.exec(path) : null
    if (match !== null) return { route, parameters: decoded(match.groups ?? {}) }
  }
  return undefined
}

const decoded = (groups: Readonly<Record<string, string>>): Parameters =>
  Object.fromEntries(Object.entries(groups).map(([name, value]) => [name, decodeURIComponent(value)]))

/** Returns the first fault that applies now; every fault that matches the request counts it. */
function nextFault(state: State, { method, path, headers }: Request): { fault: Fault | undefined; state: State } {
  const matched = new Map(state.matched)
  const due = state.world.faults.filter((fault, index) => {
    if (!isAbout(fault, method, path)) return false
    if (fault.isForeign && !hasForeignBearer(state, headers['authorization'])) return false
    const count = (matched.get(index) ?? 0) + 1
    matched.set(index, count)
    return fault.nth === undefined || fault.nth.includes(count)
  })
  return { fault: due[0], state: { ...state, matched } }
}
