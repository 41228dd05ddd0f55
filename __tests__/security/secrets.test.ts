import { existsSync } from 'node:fs'
import { describe, expect, it } from '@jest/globals'
import { runBundle } from '../../simulator/run-bundle.ts'
import type { Scenario } from '../../simulator/scenario.ts'
import { secretOf } from '../../simulator/simulator.ts'
import { httpTransport, type Outgoing, type Transport } from '../../src/http/transport.ts'
import { mapConcurrent } from '../../src/preflight/async.ts'
import { type InProcess, runInProcess } from '../in-process.ts'
import { allScenarios } from '../scenarios/scenario-files.ts'
import { points } from './fault-table.ts'
import { granting, network, runStep } from './run-step.ts'
import { scene, withFaults } from './scenes.ts'
import { formsIn, formsOf, leaksIn } from './secret-forms.ts'

const scenarios = allScenarios()

/** Everything that is visible of a run; not what is sent, and not what is masked. */
const seen = ({ log, annotations, outputs, summary, debug }: InProcess, hasDebug: boolean): string =>
  [log, JSON.stringify(annotations), ...Object.values(outputs), summary, ...(hasDebug ? debug : [])].join('\n')

describe('no form of any secret is visible', () => {
  it.each(scenarios)('in $name, with and without the debug log', async (scenario) => {
    const result = await runInProcess(scenario)
    const forms = formsIn(scenario)
    expect(leaksIn(seen(result, false), forms)).toEqual([])
    expect(leaksIn(seen(result, true), forms)).toEqual([])
  })

  const longToken = `ghs_${'12345678_'}${'aZ09-_.'.repeat(73)}`.slice(0, 520)

  it("if the job's token has its new form of 520 characters", async () => {
    const credentials = { job: { kind: 'job-token', repository: 'octo/app', permissions: {}, secret: longToken } }
    const scenario = scene('long', { world: { credentials } })
    const result = await runInProcess(scenario)
    expect(result.outputs['verdict']).toBe('denied')
    expect(leaksIn(seen(result, true), formsOf(longToken, 'octocat'))).toEqual([])
    expect(result.masks).toEqual(expect.arrayContaining(formsOf(longToken, 'octocat').map(([, form]) => form)))
  })
})

describe('masks come first', () => {
  /** Real connections; notes what had been masked when a request went out, and what it carried. */
  function watching(masks: readonly string[], sent: { carried: string; masked: readonly string[] }[]): Transport {
    const transport = httpTransport('test')
    return {
      close: () => transport.close(),
      send: (outgoing) => {
        sent.push({ carried: outgoing.headers['authorization'] ?? '', masked: [...masks] })
        return transport.send(outgoing)
      },
    }
  }

  it.each(scenarios)('in $name', async (scenario) => {
    const masks: string[] = []
    const sent: { carried: string; masked: readonly string[] }[] = []
    await runInProcess(scenario, { mask: (text) => masks.push(text), transport: watching(masks, sent) })
    const unmasked = sent.filter(({ carried, masked }) => !masked.includes(carried.replace(/^\w+ /, '')))
    expect(unmasked.map(({ carried }) => carried)).toEqual(unmasked.map(() => ''))
    const given = ['password', 'fallback-password', 'github-token'].flatMap((input) => {
      const value = scenario.run.inputs[input] ?? (input === 'fallback-password' ? '' : '$job')
      return value.startsWith('$') ? [secretOf(scenario.world, value.slice(1))] : []
    })
    const forms = given.flatMap((secret) => formsOf(secret, scenario.run.inputs['username'] ?? 'octocat'))
    if (scenario.run.actor === 'octocat')
      for (const { masked } of sent.slice(0, 1)) expect(forms.filter(([, form]) => !masked.includes(form))).toEqual([])
  })
})

/** Ways in which a server may repeat a secret. */
const echoes = (scenario: Scenario) => {
  const said = formsIn(scenario).map(([, form]) => form)
  const text = `what is ${said.join(' and ')} to me?`
  const escaped = JSON.stringify(text).replaceAll('/', '\\/')
  const hidden = said.map((form) => [...form].map((one) => `\\u00${one.charCodeAt(0).toString(16)}`).join('')).join(' ')
  const errors = (code: string, message: string) => `{"errors":[{"code":${code},"message":${message}}]}`
  const bodies = [
    errors('"DENIED"', escaped),
    errors(escaped, '"denied"'),
    errors('"DENIED"', `"${hidden}"`),
    `{"message":${escaped}}`,
    `<html>${text}</html>`,
    text,
  ]
  const headers = { 'content-type': `text/${said[1]}`, 'x-github-request-id': said[0] ?? '', server: said[3] ?? '' }
  const moved = said.map((form) => ({ status: 302, headers: { location: `/v2/${form}?${form}=${form}` }, body: '' }))
  const challenged = { 'www-authenticate': `Bearer realm="https://elsewhere.example/${said[1]}"` }
  return [
    ...[200, 401, 403, 500].flatMap((status) => bodies.map((body) => ({ status, headers, body }))),
    ...moved,
    { status: 302, headers: { location: `https://${said[3]?.toLowerCase().replace(/=/g, '')}.example/` }, body: '' },
    { status: 401, headers: challenged, body: '' },
  ]
}

/** The same scene with secrets so short that no bound cuts them. */
function withShortSecrets({ world, ...scenario }: Scenario): Scenario {
  const credentials = Object.entries(world.credentials).map(([name, one]) => [
    name,
    { ...one, secret: `${one.kind === 'classic-pat' ? 'ghp' : 'ghs'}_of/${name}?` },
  ])
  return { ...scenario, world: { ...world, credentials: Object.fromEntries(credentials) } }
}

describe('a server that repeats secrets', () => {
  it.each(points.filter(({ nth }) => nth === undefined))(
    'at $name of $truth pushes is not repeated',
    async ({ on, ...point }) => {
      const scenario = withShortSecrets(point.scene)
      const forms = formsIn(scenario)
      const leaks = await mapConcurrent(echoes(scenario), 16, async (answer) => {
        const result = await runInProcess(withFaults(scenario, [{ on, answer: { times: 1, ...answer } }]))
        return leaksIn(seen(result, true), forms).map((leak) => `${answer.status} ${answer.body.slice(0, 20)}: ${leak}`)
      })
      expect(leaks.flat()).toEqual([])
    },
  )

  it('does not get it repeated from a challenge beside a success', async () => {
    const password = 'ghs_16C7e42F292c6912E7710c838347Ae178B4a'
    const realm = { 'www-authenticate': `Bearer realm="you sent ${password}"` }
    const asked: string[] = []
    const transport = network(({ pathname }) => {
      asked.push(pathname)
      return pathname === '/v2/' ? { status: 200, headers: realm } : { status: 404 }
    })
    const ran = await runStep({ inputs: { password }, transport })
    expect(asked).toContain('/v2/')
    expect(JSON.stringify(ran)).toContain('you sent ***')
    expect(JSON.stringify(ran)).not.toContain(password)
  })

  it("does not get another registry's bearer repeated, which is masked before it is used", async () => {
    const bearer = 'ey.a/bearer+of.its-own=='
    const masks: string[] = []
    const sent: (readonly string[])[] = []
    const transport = network((url, method, headers) => {
      if (url.pathname === '/token') return { status: 200, body: { token: bearer } }
      if (headers['authorization'] === `Bearer ${bearer}`) sent.push([...masks])
      if (url.pathname.includes('canary')) return granting(url, method)
      return { status: 403, body: { errors: [{ code: 'DENIED', message: `not with ${bearer}` }] } }
    })
    const ran = await runStep({ transport, mask: (text) => masks.push(text) })
    expect(ran.outputs.verdict).toBe('denied')
    expect(JSON.stringify(ran)).not.toContain(bearer)
    expect(sent.length).toBeGreaterThan(0)
    expect(sent.map((masked) => masked.includes(bearer))).toEqual(sent.map(() => true))
  })
})

describe('our own faults', () => {
  const failing = (send: (outgoing: Outgoing) => never): Transport => ({ send, close: () => undefined })

  it.each([
    [
      'thrown at once',
      failing((outgoing) => {
        throw new Error(JSON.stringify(outgoing))
      }),
    ],
    [
      'with a secret in its cause',
      failing((outgoing) => {
        throw new Error('broken', { cause: outgoing })
      }),
    ],
    [
      'that is no error',
      failing((outgoing) => {
        throw JSON.stringify(outgoing)
      }),
    ],
  ])('%s show no secret, and set every output', async (_, transport) => {
    const scenario = scene('fault')
    const result = await runInProcess(scenario, { transport })
    expect(result).toMatchObject({ exitCode: 0, outputs: { verdict: 'inconclusive', finding: 'internal-fault' } })
    expect(leaksIn(seen(result, true), formsIn(scenario))).toEqual([])
  })

  it('before any request are reported too, and set every output', async () => {
    const input = (name: string): string => {
      if (name === 'images') throw new TypeError('no such thing')
      return ''
    }
    const result = await runInProcess(scene('fault'), {
      input: (name) => (name === 'username' ? 'octocat' : input(name)),
    })
    expect(result).toMatchObject({ exitCode: 0, outputs: { verdict: 'inconclusive', finding: 'internal-fault' } })
    expect(Object.keys(result.outputs)).toHaveLength(7)
  })
})

const main = 'dist/index.js'
const shipped = scenarios.filter(({ expect: { requests } }, at) => at % 9 === 0 || requests?.length === 0)

describe('the bundle', () => {
  if (!existsSync(main)) {
    it.skip(`${main} is not built`, () => undefined)
    return
  }

  it.concurrent.each([true, false].flatMap((debug) => shipped.map((scenario) => ({ ...scenario, debug }))))(
    'prints no secret in $name with debug logging $debug',
    async ({ debug, ...scenario }) => {
      const { log, annotations, outputs, summary } = await runBundle(scenario, { main, debug })
      const printed = [log, JSON.stringify(annotations), ...Object.values(outputs), summary].join('\n')
      expect(leaksIn(printed, formsIn(scenario))).toEqual([])
      expect(printed.includes('::debug::')).toBe(debug && scenario.expect.requests?.length !== 0)
    },
    60_000,
  )
})
