import { describe, expect, it } from '@jest/globals'
import { isAbout } from '../../simulator/fault.ts'
import type { Clock } from '../../src/http/deadline.ts'
import { httpTransport, type Outgoing, type Transport } from '../../src/http/transport.ts'
import { mapConcurrent } from '../../src/preflight/async.ts'
import { type InProcess, runInProcess } from '../in-process.ts'
import { schemaProblems } from '../project/report-schema.ts'
import { type Fault, faults, type Point, points } from './fault-table.ts'
import { withFaults } from './scenes.ts'

/** How much faster than real time these runs are, waiting included; their timeout is the default. */
const speed = 20
const timeout = 30_000

/** In real time, on a busy machine; a run that does not end takes a minute. */
const grace = 6_000

/** No program listens at port 1, and no system assigns it: a port that was free a moment ago may be another run's now. */
const closedPort = 'http://127.0.0.1:1'

const hastyClock: Clock = {
  now: () => performance.now() * speed,
  today: () => Date.now(),
  pause: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds / speed)),
}

/** Real connections, where the request with the fault goes to a host that does not answer. */
function hastyTransport(point: Point, { detour }: Fault): Transport {
  const transport = httpTransport('test')
  const seen = { count: 0 }
  const away = detour === 'closed port' ? closedPort : 'https://nobody.invalid'
  const isMet = ({ method, url }: Outgoing): boolean => {
    if (detour === undefined || !isAbout({ ...anyFault, on: point.on }, method, url.pathname)) return false
    seen.count += 1
    return point.nth?.includes(seen.count) ?? true
  }
  return {
    close: () => transport.close(),
    send: (outgoing) =>
      transport.send({
        ...outgoing,
        timeout: outgoing.timeout / speed,
        url: isMet(outgoing) ? new URL(away) : outgoing.url,
      }),
  }
}

const anyFault = { on: '', nth: undefined, answer: undefined, deliver: 'whole', milliseconds: 0 } as const

async function runWith(point: Point, fault: Fault): Promise<InProcess & { readonly milliseconds: number }> {
  const { on, nth } = point
  const scenario =
    fault.simulated === undefined
      ? point.scene
      : withFaults(point.scene, [{ on, ...(nth === undefined ? {} : { nth: [...nth] }), ...fault.simulated }])
  const transport = hastyTransport(point, fault)
  const start = performance.now()
  const result = await runInProcess(scenario, { clock: hastyClock, transport })
  return { ...result, milliseconds: performance.now() - start }
}

const outputNames = ['can-push', 'credential', 'finding', 'images', 'registry', 'report', 'verdict']

/** What is wrong with the end of a run, one line each. */
function problemsOf(point: Point, result: Awaited<ReturnType<typeof runWith>>): readonly string[] {
  const { outputs, exitCode, milliseconds, unexpected } = result
  const { verdict = '', finding = '' } = outputs
  const allowed = {
    kept: [point.truth === 'granted' ? 'ready' : 'denied'],
    'not denied': ['ready', 'inconclusive'],
    any: ['denied', 'inconclusive'],
  }[point.verdict]
  return [
    allowed.includes(verdict) ? '' : `verdict ${verdict} (${finding})`,
    finding === 'internal-fault' ? `a fault of ours: ${result.log}` : '',
    exitCode === (verdict === 'denied' ? 1 : 0) ? '' : `exit ${exitCode} on ${verdict}`,
    Object.keys(outputs).toSorted().join() === outputNames.join() ? '' : `outputs ${Object.keys(outputs)}`,
    schemaProblems(JSON.parse(outputs['report'] ?? '')).join('; '),
    milliseconds <= timeout / speed + grace ? '' : `took ${Math.round(milliseconds)} ms`,
    unexpected.filter((request) => !request.endsWith('?again')).join('; '),
  ].filter(Boolean)
}

describe('any fault of any request', () => {
  it.each(points)(
    'with $name: the verdict is the true one or none',
    async (point) => {
      const runs = await mapConcurrent(faults, 16, async (fault) => ({ fault, result: await runWith(point, fault) }))
      const wrong = runs.flatMap(({ fault, result }) =>
        problemsOf(point, result).map((text) => `${fault.name}: ${text}`),
      )
      expect(wrong).toEqual([])
    },
    120_000,
  )

  it.each(points)('with $name: the request is one that a run sends', async ({ scene: scenario, on, nth }) => {
    const { requests } = await runInProcess(scenario)
    const met = requests.filter(({ method, path }) => isAbout({ ...anyFault, on }, method, path))
    expect(met.length).toBeGreaterThanOrEqual(nth?.[0] ?? 1)
  })

  it.each(points)('with $name: without a fault the verdict is right', async ({ scene: scenario, truth }) => {
    const { outputs } = await runInProcess(scenario)
    expect(outputs['verdict']).toBe(truth === 'granted' ? 'ready' : 'denied')
  })
})
