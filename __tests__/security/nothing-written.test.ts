import { describe, expect, it } from '@jest/globals'
import type { RecordedRequest } from '../../simulator/simulator.ts'
import { runInProcess } from '../in-process.ts'
import { allScenarios } from '../scenarios/scenario-files.ts'
import { points } from './fault-table.ts'
import { scene, withFaults } from './scenes.ts'

const controlRequest = /^\/v2\/([^/]+)\/ghcr-preflight-canary-/
/** The early one counts for nothing unless it is granted; then there are two tries. */
const mostAnswered = 3
const mostRetries = 2

const isVerdict = ({ status }: RecordedRequest): boolean => [201, 202, 401, 403].includes(status)

/** Counts by key. */
function counted<T>(items: readonly T[], keyOf: (item: T) => string): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const item of items) counts.set(keyOf(item), (counts.get(keyOf(item)) ?? 0) + 1)
  return counts
}

const above = (counts: ReadonlyMap<string, number>, most: number): readonly string[] =>
  [...counts].flatMap(([key, count]) => (count > most ? [`${count} of ${key}`] : []))

/** Requests that a run must not send, one line each. */
function excesses(requests: readonly RecordedRequest[]): readonly string[] {
  const bearerOf = ({ headers }: RecordedRequest) => headers['authorization'] ?? ''
  const posts = requests.filter(({ method }) => method === 'POST')
  const uploads = posts.filter(({ path }) => !controlRequest.test(path))
  const canaries = posts.filter(({ path }) => controlRequest.test(path))
  const each = (request: RecordedRequest) => `${request.path} ${bearerOf(request)}`
  return [
    ...requests.flatMap(({ method, path }) =>
      ['GET', 'POST', 'DELETE'].includes(method) ? [] : [`${method} ${path}`],
    ),
    ...requests.flatMap(({ method, path, bodySize }) => (bodySize === 0 ? [] : [`${method} ${path} with a body`])),
    ...requests.flatMap(({ query }) => (/mount|from|digest/.test(query) ? [query] : [])),
    ...requests.flatMap(({ method, path }) =>
      method === 'DELETE' && !/\/blobs\/upload\//.test(path) ? [`DELETE ${path}`] : [],
    ),
    ...above(counted(uploads.filter(isVerdict), each), mostAnswered),
    ...above(counted(uploads, each), mostAnswered + mostRetries),
    ...above(
      counted(canaries, (one) => `canaries at ${controlRequest.exec(one.path)?.[1]} with ${bearerOf(one)}`),
      1,
    ),
  ]
}

describe('nothing is written, and no more is asked than is allowed', () => {
  it.each(allScenarios())('in $name', async (scenario) => {
    expect(excesses((await runInProcess(scenario)).requests)).toEqual([])
  })

  const troubles = [
    { nth: undefined, answer: { status: 503 } },
    { nth: undefined, answer: { status: 403 } },
    { nth: [1, 2], answer: { status: 503 } },
    { nth: [1], answer: { status: 429 } },
    { nth: [2, 3, 4], answer: { status: 502 } },
    { nth: [1, 3], answer: { status: 500 } },
    { nth: undefined, deliver: 'drop-before-headers' as const },
    { nth: [1, 2, 4, 5], deliver: 'drop-before-headers' as const },
  ]
  const usual = { headers: {}, body: '', times: 1 }

  it.each(points)('with trouble at $name of $truth pushes', async ({ scene: scenario, on }) => {
    for (const { answer, ...trouble } of troubles) {
      const fault = { on, ...(answer && { answer: { ...usual, ...answer } }), ...trouble }
      const { requests } = await runInProcess(withFaults(scenario, [JSON.parse(JSON.stringify(fault))]))
      expect(excesses(requests)).toEqual([])
    }
  })

  it('for thirty images of three owners that are refused without a reason, with two credentials', async () => {
    const images = Array.from({ length: 30 }, (_, at) => `ghcr.io/owner${at % 3}/image${at}`)
    const names = Object.fromEntries(images.map((image) => [image.replace('ghcr.io/', ''), {}]))
    const pat = { kind: 'classic-pat', user: 'octocat' }
    const { requests, outputs } = await runInProcess(
      scene('thirty', {
        world: {
          packages: names,
          credentials: { one: { ...pat, secret: 'ghp_one' }, two: { ...pat, secret: 'ghp_two' } },
          faults: [
            { on: 'POST /v2/*/image*', answer: { status: 403, body: '{"errors":[{"code":"DENIED","message":"no"}]}' } },
          ],
        },
        run: { inputs: { images: images.join(), password: '$one', 'fallback-password': '$two' } },
      }),
    )
    expect(outputs['verdict']).toBe('denied')
    expect(excesses(requests)).toEqual([])
    expect(requests.filter(({ path }) => controlRequest.test(path))).toHaveLength(6)
    expect(requests.filter(({ method, path }) => method === 'POST' && !controlRequest.test(path))).toHaveLength(180)
  })
})
