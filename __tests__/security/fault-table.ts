import type { Scenario } from '../../simulator/scenario.ts'
import { scene, workflow, workflowPath } from './scenes.ts'

type Data = Readonly<Record<string, unknown>>

/** A fault of a request: of the simulator, or on the way to it. */
export interface Fault {
  readonly name: string
  /** A fault of the simulator without its `on`. */
  readonly simulated?: Data
  /** Where the request goes instead. */
  readonly detour?: 'closed port' | 'no such name'
}

const mib = 1024 * 1024
const html = '<!DOCTYPE html><html><body><h1>Unicorn!</h1></body></html>'
const answer = (status: number, body: unknown = '', headers: Data = {}): Data => ({
  answer: { status, headers, body: typeof body === 'string' ? body : JSON.stringify(body) },
})
const page = (status: number): Data => answer(status, html, { 'content-type': 'text/html' })
const refusing = (message: string): Data => answer(403, { errors: [{ code: 'DENIED', message }] })
const named = (simulated: Data, name: string): Fault => ({ name, simulated })

const deliveries = ['drop-before-headers', 'drop-after-headers', 'slow-headers', 'slow-body', 'cut-body', 'malformed']
const oddStatuses = [400, 404, 405, 408, 410, 421, 451]
const elsewhere = 'https://elsewhere.example/'

/** Every way in which a request can go wrong. None of them is a refusal: no 401, and no 403 that a registry gives as its own no. */
export const faults: readonly Fault[] = [
  { name: 'connection refused', detour: 'closed port' },
  { name: 'name not resolved', detour: 'no such name' },
  ...deliveries.map((deliver) => named({ deliver }, deliver)),
  ...[301, 302, 303, 307, 308].map((status) =>
    named(answer(status, '', { location: elsewhere }), `${status} elsewhere`),
  ),
  named(answer(302, '', { location: '?again' }), '302 to itself'),
  named(answer(302), '302 to nowhere'),
  named(answer(307, '', { location: 'http://[' }), '307 to no address'),
  ...oddStatuses.map((status) => named(answer(status), `${status} without a body`)),
  ...oddStatuses.map((status) =>
    named(answer(status, { errors: [{ code: 'X', message: 'denied' }] }), `${status} with errors`),
  ),
  named(answer(429), '429'),
  named(answer(429, '', { 'retry-after': '1' }), '429, again in a second'),
  named(answer(429, '', { 'retry-after': '3600' }), '429, again in an hour'),
  named(answer(429, '', { 'retry-after': 'Fri, 31 Dec 2027 23:59:59 GMT' }), '429, again on a date'),
  named(
    answer(
      429,
      { errors: [{ code: 'TOOMANYREQUESTS', message: 'retry-after: 10.305464ms, allowed: 2000/minute' }] },
      { 'retry-after': '10.305464ms, allowed: 2000/minute' },
    ),
    "429 in GHCR's words",
  ),
  named(answer(403, { errors: [{ code: 'TOOMANYREQUESTS' }] }), '403 of a limit, by its code'),
  named(refusing('permission_denied: Error from intermediary with HTTP status code 403 "Forbidden"'), '403 of a limit'),
  named(refusing('You have exceeded a secondary rate limit'), '403 of a secondary limit'),
  named(answer(403, { message: 'API rate limit exceeded' }, { 'x-ratelimit-remaining': '0' }), '403 of the REST limit'),
  named(refusing('permission_denied: unable to connect to authzd server'), '403 of an outage'),
  named(refusing('twirp error internal: failed to do request'), '403 of an outage inside'),
  ...[500, 502, 503, 504].map((status) => named(answer(status), `${status}`)),
  ...[500, 502, 503, 504].map((status) => named(page(status), `${status} with a page`)),
  named(answer(503, { errors: [{ code: 'DENIED', message: 'denied' }] }), '503 in the words of a refusal'),
  ...[200, 400, 401, 403].map((status) => named(page(status), `${status} with a page`)),
  named(answer(200), '200 without a body'),
  named(answer(204), '204'),
  named(answer(304), '304'),
  named(answer(200, '{"token":"abc'), 'cut JSON'),
  ...[
    '[]',
    'null',
    '7',
    '"text"',
    '{"token":7}',
    '{"token":""}',
    '{"token":"a b\\n"}',
    '{"type":[]}',
    '{"errors":"x"}',
  ].map((body) => named(answer(200, body), `200 ${body}`)),
  ...[
    '[]',
    'null',
    '"denied"',
    '{}',
    '{"errors":"denied"}',
    '{"errors":[]}',
    '{"errors":[null]}',
    '{"errors":["denied"]}',
    '{"errors":{"code":"DENIED"}}',
  ].map((body) => named(answer(403, body), `403 ${body}`)),
  ...[200, 403, 500].map((status) =>
    named({ answer: { status, body: 'x'.repeat(1024), times: (8 * mib) / 1024 } }, `${status} with 8 MiB`),
  ),
]

/** Verdict of a scene without the fault. */
export type Truth = 'granted' | 'refused'

/** A request that can go wrong: where it is in the course of a run, and a scene in which it is sent. */
export interface Point {
  readonly name: string
  /** As in a fault of the simulator. */
  readonly on: string
  readonly nth?: readonly number[]
  readonly truth: Truth
  readonly scene: Scenario
  /** `kept` if the verdict does not depend on this request. */
  readonly verdict: 'kept' | 'not denied' | 'any'
}

// The early session counts for nothing, so it takes two refusals for a second try.
const flake = { nth: [1, 2], ...refusing('installation not allowed to Write organization package') }
const upload = 'POST /v2/octo/app/blobs/uploads/'
const contents = 'GET /api/v3/repos/octo/app/contents/*'
const metadata = 'GET /api/v3/orgs/octo/packages/container/app'
const faultAt = (on: string, fault: Data) => ({ faults: [{ on, ...fault }] })

const jobToken = (packages: 'write' | 'none'): Data => ({
  repositories: { 'octo/app': { files: { [workflowPath]: workflow(packages) } } },
  credentials: {
    job: { kind: 'job-token', repository: 'octo/app', permissions: packages === 'write' ? { packages } : {} },
  },
})
const pat = (scopes: readonly string[]) => ({
  world: {
    packages: { 'octo/app': { repository: 'octo/app', users: { octocat: 'write' } } },
    credentials: { pat: { kind: 'classic-pat', user: 'octocat', scopes } },
  },
  run: { inputs: { images: 'ghcr.io/octo/app', password: '$pat' } },
})
const unlinked: Data = {
  packages: { 'octo/app': { visibility: 'private', repository: 'octo/other' } },
  repositories: { 'octo/app': {}, 'octo/other': {} },
}

const unknownOwner = { payload: { repository: { full_name: 'octo/app' } } }
const feature: Data = {
  repositories: {
    'octo/app': {
      files: { [workflowPath]: workflow('write') },
      refs: { 'refs/heads/feature': { files: { [workflowPath]: workflow('none') } } },
    },
  },
  credentials: { job: { kind: 'job-token', repository: 'octo/app', permissions: {} } },
}

const pull = { inputs: { images: 'ghcr.io/octo/app', access: 'pull' } }

const beside = (truth: Truth, name: string, on: string, changes: Data, nth?: readonly number[]): Point => ({
  name,
  on,
  truth,
  verdict: 'kept',
  scene: scene(name, changes),
  ...(nth && { nth }),
})
const granted = beside.bind(undefined, 'granted')
const refused = beside.bind(undefined, 'refused')

/** A request that decides the verdict, with a token that may push and with one that may not. */
function decisive(name: string, on: string, world: Data, nth?: readonly number[]): readonly Point[] {
  const may = granted(name, on, { world: { ...jobToken('write'), ...world } }, nth)
  const mayNot = refused(`${name} of a token that may not`, on, { world: { ...jobToken('none'), ...world } }, nth)
  return [
    { ...may, verdict: 'not denied' },
    { ...mayNot, verdict: 'any' },
  ]
}

/** Every request that a run may send. */
export const points: readonly Point[] = [
  ...decisive('exchange', 'GET /token', {}),
  ...decisive('first try of the exchange', 'GET /token', {}, [1]),
  ...decisive('challenge', 'GET /v2/', faultAt('GET /token', { nth: [1], ...answer(404) })),
  ...decisive('upload', upload, {}),
  ...decisive('first try of the upload', upload, {}, [1]),
  ...decisive('second try', upload, faultAt(upload, flake)),
  ...decisive('exchange of the second try', 'GET /token', faultAt(upload, flake), [2, 3, 4]),
  { ...granted('tags list', 'GET /v2/octo/app/tags/list', { run: pull }), verdict: 'not denied' },
  granted('cancel', 'DELETE /v2/*', {}),
  {
    ...refused('canary', 'POST /v2/octo/ghcr-preflight-canary-*', { world: faultAt(upload, refusing('no such luck')) }),
    verdict: 'any',
  },
  granted('package metadata', metadata, {}),
  refused('package metadata', metadata, { world: unlinked }),
  refused('package metadata of a token that may not', metadata, { world: jobToken('none') }),
  granted('account', 'GET /api/v3/users/octo', { run: unknownOwner }),
  refused('account', 'GET /api/v3/users/octo', { world: unlinked, run: unknownOwner }),
  granted('health', 'GET /api/v3/rate_limit', pat(['write:packages'])),
  refused('health', 'GET /api/v3/rate_limit', pat(['repo'])),
  refused('workflow file', contents, { world: jobToken('none'), run: { checkout: 'none' } }),
  refused('default branch', contents, { world: feature, run: { ref: 'refs/heads/feature' } }),
  granted('the whole REST API', 'GET /api/v3/*', pat(['write:packages'])),
  refused('the whole REST API', 'GET /api/v3/*', { world: jobToken('none') }),
]
