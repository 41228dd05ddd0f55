import { systemClock } from '../http/deadline.ts'
import { httpTransport } from '../http/transport.ts'
import { languages } from '../languages/index.ts'
import { checkoutIn } from '../preflight/checkout.ts'
import { preflight } from '../preflight/preflight.ts'
import { docsOf } from '../program/own-docs.ts'
import type { Report } from '../report/report.ts'
import { visibleLine } from '../report/text.ts'
import type { Verdict } from '../rules/verdict.ts'
import type { Streams } from '../terminal/streams.ts'
import { oneOf, readOptions } from '../terminal/usage-error.ts'
import { readRequest } from './read-request.ts'
import { reportText } from './report-text.ts'

const exitCodes: Readonly<Record<Verdict, number>> = { ready: 0, denied: 1, inconclusive: 3 }

/** Asks the live registry about images and prints the report; exit code 0 ready, 1 denied, 3 inconclusive. */
export async function check(args: readonly string[], streams: Streams): Promise<number> {
  const { values, positionals } = readOptions(args, options)
  const { env, stdout, stderr } = streams
  const { request, elsewhere } = readRequest(positionals, values, env)
  const language = await languages[streams.language]()
  const format = oneOf('--format', values.format, ['text', 'json'])
  for (const reference of elsewhere)
    stderr.write(`${visibleLine(language.report.note({ kind: 'passed-over', reference }, request.registry))}\n`)
  const transport = httpTransport('ghcr-preflight')
  try {
    const world = {
      transport,
      clock: systemClock,
      checkout: checkoutIn(''),
      timeout: 30_000,
      mask: () => {},
    }
    const { report } = await preflight(request, world, { language, docs: docsOf(streams) })
    const isAsked = request.images.length > 0
    stdout.write(format === 'json' ? json(report) : reportText({ report, isAsked }, language.report, streams))
    return exitCodes[report.verdict]
  } finally {
    transport.close()
  }
}

const json = (report: Report): string => `${JSON.stringify(report, null, 2)}\n`

const options = {
  registry: { type: 'string', default: '' },
  access: { type: 'string', default: 'push' },
  username: { type: 'string', default: '' },
  format: { type: 'string', default: 'text' },
} as const
