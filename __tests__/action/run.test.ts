import { describe, expect, it } from '@jest/globals'
import { run } from '../../src/action/run.ts'
import { systemClock } from '../../src/http/deadline.ts'
import type { Transport } from '../../src/http/transport.ts'
import { network, runStep } from '../security/run-step.ts'

type Values = Readonly<Record<string, string>>

const usual: Values = {
  images: 'ghcr.io/octo/app',
  username: 'octocat',
  password: 'ghs_job',
  'github-token': 'ghs_job',
}

/** Runs a step where our own code fails: as it reads an input, or as it sends a request. */
async function runBroken(at: 'an input' | 'a request', inputs: Values) {
  let closed = 0
  const broken: Transport['send'] = () => Promise.reject(new Error('broken'))
  const { send } = network(() => undefined)
  const output = await run({
    env: { GITHUB_REPOSITORY: 'octo/app' },
    input: (name) => {
      if (at === 'an input' && name === 'images') throw new Error('broken')
      return { ...usual, ...inputs }[name] ?? ''
    },
    transport: { send: at === 'a request' ? broken : send, close: () => void closed++ },
    clock: systemClock,
    bundle: '',
    node: '',
    package: { repository: 'https://github.com/org/ghcr-preflight', version: '1.0.0' },
    mask: () => undefined,
  })
  return { ...output, closed }
}

describe.each(['an input', 'a request'] as const)('a fault of ours at %s', (at) => {
  it.each([
    [{}, 0],
    [{ 'fail-on': 'denied' }, 0],
    [{ 'fail-on': 'inconclusive' }, 1],
    [{ 'fail-on': 'never' }, 0],
  ])('with %j ends with %d, and says that it is a bug of ours', async (inputs, exitCode) => {
    const { outputs, ...result } = await runBroken(at, inputs)
    expect(result.exitCode).toBe(exitCode)
    expect(outputs).toMatchObject({ verdict: 'inconclusive', 'can-push': 'unknown', finding: 'internal-fault' })
    expect(result.annotations).toMatchObject([{ level: exitCode === 1 ? 'error' : 'warning' }])
    expect(result.annotations[0]?.message).toContain('broken')
  })

  it('is reported in the language of the step, and leaves no connection', async () => {
    const { annotations, closed } = await runBroken(at, { language: 'zh-CN' })
    expect(annotations[0]?.title).toBe('ghcr-preflight 自身出错 [internal-fault]')
    expect(closed).toBe(1)
  })
})

describe('a bad input', () => {
  it.each([
    [{ summary: 'always' }, true],
    [{ summary: 'on-problem' }, false],
    [{ summary: 'never' }, false],
    [{ summary: 'sometimes' }, false],
  ])('with %j has a job summary: %s', async (inputs, isSummarised) => {
    const { exitCode, summary } = await runStep({ inputs: { timeout: 'soon', ...inputs } })
    expect([exitCode, summary.length > 0]).toEqual([1, isSummarised])
  })

  it.each([
    [
      { timeout: 'soon', access: 'pull', registry: 'LOCALHOST:5000' },
      { access: 'pull', registry: 'localhost:5000' },
    ],
    [{ timeout: 'soon' }, { access: 'push', registry: 'ghcr.io' }],
    [{ registry: 'https://ghcr.io' }, { access: 'push', registry: '' }],
  ])('%j leaves what is known: %j', async (inputs, known) => {
    const { outputs, report } = await runStep({ inputs })
    expect(report).toMatchObject({ verdict: 'inconclusive', ...known })
    expect(outputs).toMatchObject({ verdict: 'inconclusive', 'can-push': 'unknown', finding: '', credential: 'none' })
  })
})
