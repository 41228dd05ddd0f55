import { run, type Step } from '../../src/action/run.ts'
import { httpTransport, type Incoming, type Outgoing, type Transport } from '../../src/http/transport.ts'
import type { ActionOutput } from '../../src/report/output.ts'
import type { Report } from '../../src/report/report.ts'

type Values = Readonly<Record<string, string>>

/** What a test sets of a step; the rest is as on github.com, for a push event without a payload or a checkout. */
export interface Given {
  readonly inputs?: Values
  readonly env?: Values
  readonly transport?: Transport
  /** The path of the Node that runs it. */
  readonly node?: string
  mask?(text: string): void
}

/** Output of the step, and its report. */
export interface Ran extends ActionOutput {
  readonly report: Report
}

const usualInputs: Values = {
  images: 'ghcr.io/octo/app',
  username: 'octocat',
  password: 'ghs_job',
  'github-token': 'ghs_job',
}

const usualEnv: Values = { GITHUB_REPOSITORY: 'octo/app', GITHUB_EVENT_NAME: 'push', GITHUB_JOB: 'build' }

/** Runs the action in this process against any servers; pauses are not waited for. */
export async function runStep({
  inputs = {},
  env = {},
  transport = httpTransport('test'),
  node = '',
  mask = () => undefined,
}: Given): Promise<Ran> {
  const given = { ...usualInputs, ...inputs }
  const step: Step = {
    env: { ...usualEnv, ...env },
    input: (name) => given[name] ?? '',
    transport,
    clock: { now: () => performance.now(), today: () => Date.now(), pause: () => Promise.resolve() },
    node,
    bundle: '',
    package: { repository: 'https://github.com/org/ghcr-preflight', version: '1.0.0' },
    mask,
    debug: () => undefined,
  }
  const output = await run(step)
  return { ...output, report: JSON.parse(output.outputs.report) }
}

/** A network whose hosts answer as a test says, with a record of what was sent. */
export interface Network extends Transport {
  readonly sent: readonly Outgoing[]
}

/** An answer without the parts that most answers share. */
export interface Said {
  readonly status: number
  readonly headers?: Values
  readonly body?: unknown
}

/** Makes it. A request without an answer gets 404. */
export function network(answer: (url: URL, method: string, headers: Values) => Said | undefined): Network {
  const sent: Outgoing[] = []
  const send = (outgoing: Outgoing): Promise<Incoming> => {
    sent.push(outgoing)
    const {
      status,
      headers = {},
      body = '',
    } = answer(outgoing.url, outgoing.method, outgoing.headers) ?? { status: 404 }
    const text = typeof body === 'string' ? body : JSON.stringify(body)
    return Promise.resolve({ kind: 'answered', status, headers, body: text, isCut: false })
  }
  return { sent, send, close: () => undefined }
}

/** True for the headers of an upload session that is opened beside the exchange, at a registry with bearers of its own. */
export const isEarly = ({ authorization = '' }: Values): boolean => /^Bearer (?!bearer$)/.test(authorization)

/** The answers of a registry that grants everything. */
export function granting({ pathname }: URL, method: string): Said | undefined {
  if (pathname === '/token') return { status: 200, body: { token: 'bearer' } }
  if (method === 'POST') return { status: 202, headers: { location: `${pathname}1` } }
  return method === 'DELETE' ? { status: 204 } : undefined
}
