import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { deviations, requestLines } from '../../simulator/deviations.ts'
import { readScenario } from '../../simulator/scenario.ts'
import { parseOutputs, type Transcript, transcribe } from '../../simulator/transcript.ts'
import { readWorld } from '../../simulator/world.ts'

let directory = ''
beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'transcript-'))
})
afterAll(() => rm(directory, { recursive: true }))

const simulator = {
  origin: 'http://127.0.0.1:4000',
  host: '127.0.0.1:4000',
  world: readWorld({}, ''),
  requests: [],
  unexpected: [],
  close: () => Promise.resolve(),
}

async function transcript(printed: string, output = '', summary = ''): Promise<Transcript> {
  const env = { GITHUB_OUTPUT: join(directory, 'output'), GITHUB_STEP_SUMMARY: join(directory, 'summary') }
  await writeFile(env.GITHUB_OUTPUT, output)
  await writeFile(env.GITHUB_STEP_SUMMARY, summary)
  return transcribe({ exitCode: 0, printed }, env, simulator)
}

describe('what a run prints', () => {
  it.each([
    ['::error::plain', { level: 'error', title: '', message: 'plain' }],
    [
      '::warning title=A%3A b [some-id],file=a%2Cb.yml,line=7::one%0Atwo, 100%25 ::x',
      { level: 'warning', title: 'A: b [some-id]', file: 'a,b.yml', line: 7, message: 'one\ntwo, 100% ::x' },
    ],
    ['::notice title=t::%250A is no line', { level: 'notice', title: 't', message: '%0A is no line' }],
    [
      '::notice title=t::see http://127.0.0.1:4000/v2/ and 127.0.0.1:4000/octo/app',
      { level: 'notice', title: 't', message: 'see https://ghcr.io/v2/ and ghcr.io/octo/app' },
    ],
  ])('%s', async (printed, annotation) => {
    expect((await transcript(`before\n${printed}\nafter`)).annotations).toEqual([annotation])
  })

  it.each(['error: no command', ' ::error::indented is text', '::debug::quiet', '::group::name'])(
    '%s is no annotation',
    async (line) => {
      expect((await transcript(line)).annotations).toEqual([])
    },
  )

  it('keeps masks out of the log', async () => {
    const { log, masks } = await transcript('one\n::add-mask::sec%25ret\ntwo')
    expect({ log, masks }).toEqual({ log: 'one\ntwo', masks: ['sec%ret'] })
  })
})

describe('outputs', () => {
  it.each([
    ['a=1\n', { a: '1' }],
    ['a=1=2\nb=\n', { a: '1=2', b: '' }],
    ['a<<x\none\ntwo\nx\nb=2\n', { a: 'one\ntwo', b: '2' }],
    ['a<<x\nx\n', { a: '' }],
    ['a<<x\nb=no output\nx\n', { a: 'b=no output' }],
    ['', {}],
  ])('%j', (content, outputs) => {
    expect(parseOutputs(content)).toEqual(outputs)
  })
})

describe('deviations', () => {
  const report = {
    findings: [{ id: 'one', severity: 'error' }],
    images: [{ reference: 'ghcr.io/octo/app', verdict: 'denied' }],
  }
  const request = (method: string, path: string, status: number) => ({
    method,
    path,
    status,
    query: '',
    headers: {},
    bodySize: 0,
  })
  const seen: Transcript = {
    exitCode: 1,
    log: '',
    masks: [],
    annotations: [{ level: 'error', title: 'A title [one]', message: '', file: 'a.yml', line: 2 }],
    outputs: { verdict: 'denied', report: JSON.stringify(report) },
    summary: '',
    requests: [
      request('GET', '/api/v3/b', 200),
      request('GET', '/token', 200),
      request('GET', '/api/v3/a', 404),
      request('POST', '/v2/x', 403),
    ],
    unexpected: [],
  }
  const all = {
    exit: 1,
    outputs: { verdict: 'denied' },
    findings: ['error one'],
    annotations: [{ level: 'error', id: 'one', file: 'a.yml', line: 2 }],
    requests: ['GET /token 200', 'POST /v2/x 403', 'GET /api/v3/a 404', 'GET /api/v3/b 200'],
    images: { 'ghcr.io/octo/app': 'denied' },
  }
  const of = (expected: object, transcript = seen) =>
    deviations(
      readScenario({ world: { repositories: { 'octo/app': {} } }, expect: expected }, 'test').expect,
      transcript,
    )

  it('are none if all is as expected', () => {
    expect(of(all)).toEqual([])
  })

  it('are looked for only in what is expected, and always in the exit code', () => {
    expect(of({})).toEqual(['exit: expected 0, but saw 1'])
  })

  it.each([
    ['exit', { exit: 0 }],
    ['output verdict', { outputs: { verdict: 'ready' } }],
    ['output finding', { outputs: { finding: 'one' } }],
    ['findings', { findings: ['warning one'] }],
    ['findings', { findings: [] }],
    ['annotations', { annotations: [{ level: 'error', id: 'one', file: 'a.yml', line: 3 }] }],
    ['annotations', { annotations: [{ level: 'error', id: 'one' }] }],
    ['requests', { requests: ['GET /token 200'] }],
    ['images', { images: {} }],
  ])('%s: %j', (what, changed) => {
    expect(of({ ...all, ...changed })).toEqual([expect.stringMatching(`^${what}: expected `)])
  })

  it('name requests that no route took', () => {
    expect(of(all, { ...seen, unexpected: ['GET /nowhere'] })).toEqual([
      'unexpected requests: expected [], but saw ["GET /nowhere"]',
    ])
  })

  it('put requests in an order that does not depend on timing', () => {
    expect(requestLines(seen.requests)).toEqual(all.requests)
  })
})
