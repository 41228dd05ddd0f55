import { describe, expect, it } from '@jest/globals'
import { readJobMessage } from '../../src/preflight/job-message.ts'

const permissions = '{"Contents":"read","Metadata":"read","Packages":"read"}'

/** A job message as the runner has it; anything may be another. */
const message = (changes: Readonly<Record<string, unknown>> = {}, github: readonly object[] = []) => ({
  mask: [{ type: 'regex', value: '***' }],
  steps: [{ type: 'action', inputs: { map: [{ Key: 'run', Value: 'echo "{\\"variables\\": 1}"' }] } }],
  variables: {
    'system.github.token': { value: '***', isSecret: true },
    'system.github.token.permissions': { value: permissions },
    'system.github.job': { value: 'build' },
  },
  contextData: {
    github: {
      t: 2,
      d: [
        {
          k: 'event',
          v: {
            t: 2,
            d: [
              { k: 'run_id', v: 'another' },
              { k: 'run_attempt', v: '9' },
            ],
          },
        },
        ...github,
        { k: 'run_id', v: '123' },
        { k: 'run_attempt', v: '1' },
      ],
    },
  },
  ...changes,
})

const written = (of: unknown, after = '\n[2026-01-02 03:04:06Z INFO Worker] next\n') =>
  Buffer.from(` ${JSON.stringify(of, null, 2)}${after}`)
const all = { permissions, job: 'build', runId: '123', runAttempt: '1' }

describe('a job message', () => {
  it.each([
    ['indented', written(message())],
    ['as on Windows', Buffer.from(written(message()).toString().replaceAll('\n', '\r\n'))],
    ['on one line', Buffer.from(JSON.stringify(message()))],
    ['in another order', written(Object.fromEntries(Object.entries(message()).reverse()))],
    ['whose log ends with it', written(message(), '')],
    ['that goes on beyond what was read', written(message()).subarray(0, -20)],
  ])('is read %s', (_, bytes) => {
    expect(readJobMessage(bytes)).toEqual(all)
  })

  it.each([
    ['numbers', { k: 'run_id', v: 123 }, '123'],
    ['numbers as the runner has them', { k: 'run_id', v: 123.5 }, '123.5'],
    ['the value first', { v: '124', k: 'run_id' }, '124'],
    ['escapes', { k: 'run_id', v: '1"2\\3' }, '1"2\\3'],
  ])('has a run of %s', (_, entry, runId) => {
    expect(readJobMessage(written(message({}, [entry])))?.runId).toBe(runId)
  })

  it('has a number with a fraction of nothing', () => {
    const text = written(message()).toString().replace('"123"', '123.0')
    expect(readJobMessage(Buffer.from(text))?.runId).toBe('123.0')
  })

  it('is read past masks that stand for texts and numbers', () => {
    const text = written(message()).toString().replaceAll('"t": 2', '"t": ***').replaceAll('"another"', '***')
    expect(readJobMessage(Buffer.from(text))).toEqual(all)
  })

  it.each([
    ['a value that is masked', permissions.replace('read', '***')],
    ['a key that is masked', permissions.replace('Packages', 'Pack***')],
  ])('hands on %s', (_, value) => {
    const variables = { 'system.github.token.permissions': { value }, 'system.github.job': { value: 'build' } }
    expect(readJobMessage(written(message({ variables })))?.permissions).toBe(value)
  })

  const text = written(message()).toString()
  it.each([
    ['no variable of permissions', written(message({ variables: { 'system.github.job': { value: 'build' } } }))],
    [
      'no key of the job',
      written(message({ variables: { 'system.github.token.permissions': { value: permissions } } })),
    ],
    ['no context', written(message({ contextData: {} }))],
    ['a context of another shape', written(message({ contextData: { github: { run_id: '123', run_attempt: '1' } } }))],
    ['a text in place of a mapping', written(message({ variables: 'system.github.job' }))],
    ['the names in a text', written({ v: JSON.stringify(message()) })],
    ['the names deeper', written({ inner: message() })],
    ['the names in a list', written([message()])],
    ['a key that a mask has taken', Buffer.from(text.replaceAll('system.github.token.permissions', '***'))],
    ['braces that masks have taken', Buffer.from(text.replaceAll('{', '***'))],
    ['quotes that masks have taken', Buffer.from(text.replaceAll('"', '***'))],
    ['a quote that a mask has taken', Buffer.from(text.replace('"regex"', '"reg***'))],
    ['a text that does not end', Buffer.from(text.replace('"regex"', '"regex'))],
    ['an end before the context', Buffer.from(text.slice(0, text.indexOf('"contextData"')))],
    ['no JSON', Buffer.from('no message today')],
    ['nothing', Buffer.from('')],
    ['levels without end', Buffer.from('{"a":'.repeat(100_000))],
    ['lists without end', Buffer.from('['.repeat(100_000))],
  ])('has not all with %s', (_, bytes) => {
    expect(readJobMessage(bytes)).toBeUndefined()
  })

  it('is not in what a log says after it', () => {
    const without = written(message({ variables: {} }), `\n${JSON.stringify(message())}\n`)
    expect(readJobMessage(without)).toBeUndefined()
  })

  it('is scanned in little time where it has megabytes', () => {
    const steps = Array.from({ length: 40_000 }, (_, index) => ({ Key: `name ${index}`, Value: 'x'.repeat(120) }))
    const { variables, contextData, ...others } = message({ steps })
    const bytes = written({ ...others, variables, contextData })
    expect(bytes.length).toBeGreaterThan(7_000_000)
    const start = performance.now()
    expect(readJobMessage(bytes)).toEqual(all)
    expect(performance.now() - start).toBeLessThan(2000)
  })
})
