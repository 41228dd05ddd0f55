import { readUser } from '../github/account.ts'
import { githubApi } from '../github/github-api.ts'
import { Deadline, systemClock } from '../http/deadline.ts'
import { httpOver } from '../http/http.ts'
import { known, skipped } from '../http/observed.ts'
import { httpTransport, type Transport } from '../http/transport.ts'
import { languages } from '../languages/index.ts'
import { checkoutIn } from '../preflight/checkout.ts'
import { preflight } from '../preflight/preflight.ts'
import { isGithubs, type PreflightRequest } from '../preflight/request.ts'
import { docsOf } from '../program/own-docs.ts'
import { printableJson } from '../report/json.ts'
import type { Report } from '../report/report.ts'
import { visibleLine } from '../report/text.ts'
import type { Verdict } from '../rules/verdict.ts'
import type { Streams } from '../terminal/streams.ts'
import { credentialNotes } from '../terminal/translations.ts'
import { oneOf, readOptions } from '../terminal/usage-error.ts'
import { wrapped } from '../terminal/wrap.ts'
import { type Given, readRequest } from './read-request.ts'
import { reportText } from './report-text.ts'

const exitCodes: Readonly<Record<Verdict, number>> = { ready: 0, denied: 1, inconclusive: 3 }

/** Milliseconds for everything on the network together. */
const timeout = 30_000

/** Asks the live registry about images and prints the report; exit code 0 ready, 1 denied, 3 inconclusive. */
export async function check(args: readonly string[], streams: Streams): Promise<number> {
  const { values, positionals } = readOptions(args, options)
  const { env, stdout, stderr } = streams
  const given = readRequest(positionals, values, env)
  const { request, elsewhere } = given
  const language = await languages[streams.language]()
  const format = oneOf('--format', values.format, ['text', 'json'])
  for (const reference of elsewhere)
    stderr.write(`${visibleLine(language.report.note({ kind: 'passed-over', reference }, request.registry))}\n`)
  const transport = httpTransport('ghcr-preflight')
  try {
    const world = {
      ...{ transport, clock: systemClock, checkout: checkoutIn(''), timeout, mask: () => {} },
      tokenPermissions: async () => skipped('this is no run of a workflow'),
    }
    const [{ report }, note] = await Promise.all([
      preflight(request, world, { language, docs: docsOf(streams) }),
      credentialNote(given, transport, streams),
    ])
    const isAsked = request.images.length > 0
    // The report is a script's: beside it, the note is for whoever reads along.
    if (format === 'json') stderr.write(`${note}\n`)
    stdout.write(format === 'json' ? json(report) : reportText({ report, isAsked, note }, language.report, streams))
    return exitCodes[report.verdict]
  } finally {
    transport.close()
  }
}

/** Says whose credential is asked with, in lines that fit the terminal. */
async function credentialNote({ request, ...given }: Given, transport: Transport, streams: Streams): Promise<string> {
  const note = await credentialNotes[streams.language]()
  const [{ kind }] = request.credentials
  return wrapped(visibleLine(note({ ...given, kind, user: await userOf(request, transport) })), streams.columns)
}

/** Whose token it is, or undefined if GitHub has no business with it, or does not say. */
async function userOf(request: PreflightRequest, transport: Transport): Promise<string | undefined> {
  const [{ kind, secret }] = request.credentials
  if (kind === 'installation' || !isGithubs(request)) return undefined
  const deadline = new Deadline(systemClock, timeout)
  const http = httpOver({ transport, clock: systemClock, deadline, heard: () => {} })
  return known(await readUser(githubApi(request.run.apiUrl, http, secret)))
}

const json = (report: Report): string => `${printableJson(report, 2)}\n`

const options = {
  registry: { type: 'string', default: '' },
  access: { type: 'string', default: 'push' },
  username: { type: 'string', default: '' },
  format: { type: 'string', default: 'text' },
} as const
