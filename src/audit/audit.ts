import { type Endpoints, endpointsIn } from '../github/endpoints.ts'
import { type GithubClient, githubClient } from '../github/github-client.ts'
import { isSafeAddress } from '../github/hosts.ts'
import type { Wait } from '../github/octokit.ts'
import { systemClock } from '../http/deadline.ts'
import { Secret } from '../http/secret.ts'
import { httpTransport, type Transport } from '../http/transport.ts'
import { languages } from '../languages/index.ts'
import { lintWords } from '../lint/words.ts'
import { docsOf } from '../program/own-docs.ts'
import { visibleLine } from '../report/text.ts'
import type { Streams } from '../terminal/streams.ts'
import { usageWords } from '../terminal/translations.ts'
import { UsageError } from '../terminal/usage-error.ts'
import { WriteError, writeWholeFile } from '../terminal/whole-file.ts'
import { type AuditOptions, readArguments } from './arguments.ts'
import { noCache, openCache } from './cache.ts'
import { type AuditOutcome, conductAudit } from './conduct-audit.ts'
import { jsonReport } from './json-report.ts'
import { markdownReport } from './markdown-report.ts'
import { page } from './page/page.ts'
import { patchesIn } from './patches.ts'
import { isPublicPlace } from './public-place.ts'
import { textReport } from './text-report.ts'
import { type AuditWords, auditWords } from './words.ts'

const variables = ['GH_TOKEN', 'GITHUB_TOKEN'] as const

/** Parts of the world that a test has its own of. */
export interface AuditRuntime {
  readonly transport: Transport
  /** Milliseconds of a second in which limits are waited out. */
  readonly second: number
}

/**
 * `ghcr-preflight audit OWNER`: reads the workflows of all repositories of an organisation or person. Exit code 0 if nothing is
 * at error, 1 if something is, 3 if something could not be read.
 */
export async function audit(
  args: readonly string[],
  streams: Streams,
  runtime: AuditRuntime = { transport: httpTransport('ghcr-preflight'), second: 1000 },
): Promise<number> {
  const options = readArguments(args)
  const token = tokenIn(streams.env)
  const endpoints = safeEndpoints(streams.env)
  const words = await auditWords[streams.language]()
  try {
    return await audited({ options, token, endpoints, words, streams, runtime })
  } catch (error) {
    if (!(error instanceof WriteError)) throw error
    const { unwritable } = await usageWords[streams.language]()
    streams.stderr.write(`ghcr-preflight: ${visibleLine(unwritable(error.path))} (${codeOf(error)})\n`)
    return 3
  } finally {
    runtime.transport.close()
  }
}

const codeOf = ({ reason }: WriteError): string => (reason.kind === 'failed' ? reason.code : reason.kind)

function tokenIn(env: Streams['env']): Secret {
  const token = variables.map((name) => env[name] ?? '').find((text) => text !== '')
  if (token === undefined) throw new UsageError((words) => words.noCredential(variables))
  return new Secret(token)
}

function safeEndpoints(env: Streams['env']): Endpoints {
  const endpoints = endpointsIn(env)
  for (const address of [endpoints.serverUrl, endpoints.apiUrl, endpoints.graphqlUrl])
    if (!isSafeAddress(address)) throw new UsageError((words) => words.notHttps(address))
  if (!endpoints.graphqlUrl.endsWith('/graphql'))
    throw new UsageError((words) => words.notGraphql(endpoints.graphqlUrl))
  return endpoints
}

interface Asked {
  readonly options: AuditOptions
  readonly token: Secret
  readonly endpoints: Endpoints
  readonly words: AuditWords
  readonly streams: Streams
  readonly runtime: AuditRuntime
}

/** Seconds: the hour's quota is back after an hour at most. */
const longestWait = 3700

async function audited(asked: Asked): Promise<number> {
  const { options, token, endpoints, words, streams, runtime } = asked
  const say = (note: string) => streams.stderr.write(`${visibleLine(note)}\n`)
  const meter = progressMeter(words, streams, options)
  const client = await githubClient({
    endpoints,
    token,
    transport: runtime.transport,
    second: runtime.second,
    longestWait,
    waiting: (wait) => {
      meter.clear()
      say(waitingNote(wait, words))
      if (meter.total > 0) say(words.notes.left(Math.max(0, meter.total - meter.read), meter.total))
    },
  })
  const isPublicOnly = await isPublicPlace(streams.env, client)
  if (isPublicOnly) say(words.notes.publicOnly)
  const selection = { ...options, isPublicOnly }
  const globs = options.repositories
  const cache =
    options.cache === undefined
      ? noCache
      : openCache(options.cache, { selection, globs, serverUrl: endpoints.serverUrl }, systemClock.today())
  const patches = options.patches === undefined ? undefined : patchesIn(options.patches)
  const outcome = await conductAudit(options, {
    client,
    cache,
    endpoints,
    words,
    isPublicOnly,
    clock: { now: systemClock.now, pause: (milliseconds) => systemClock.pause((milliseconds / 1000) * runtime.second) },
    language: await languages[streams.language](),
    docs: docsOf(streams),
    lintWords: await lintWords[streams.language](),
    mayListPackages: token.kind === 'classic-pat' || token.kind === 'oauth',
    progress: meter.show,
    noMatch: (glob) => {
      meter.clear()
      say(words.notes.noMatch(glob))
    },
    fixable: (repository, judgeOptions) => patches?.write(repository, judgeOptions),
  })
  meter.clear()
  if (patches !== undefined) say(words.notes.patches(patches.count, options.patches ?? ''))
  return concluded(outcome, asked, client, say)
}

type Say = (note: string) => void

async function concluded(outcome: AuditOutcome, asked: Asked, client: GithubClient, say: Say): Promise<number> {
  const { options, words } = asked
  if (outcome.kind !== 'report') {
    const why = outcome.kind === 'no-owner' ? words.notes.noOwner(options.owner) : outcome.message
    say(`ghcr-preflight: ${why}`)
    return 3
  }
  const { report, shortage } = outcome
  if (shortage !== undefined) {
    const reason =
      shortage.kind === 'quota' ? { until: timeOf(shortage.reset) } : { message: client.describe(shortage) }
    say(words.notes.packagesLeft(shortage.left, reason))
  }
  await write(outcome, asked, say)
  if (report.findings.some(({ severity }) => severity === 'error')) return 1
  return report.unread.length > 0 || shortage !== undefined ? 3 : 0
}

async function write(
  { report, ownerKind }: Extract<AuditOutcome, { kind: 'report' }>,
  { options: { format, output, summary }, endpoints: { serverUrl }, words, streams }: Asked,
  say: Say,
): Promise<void> {
  const language = await languages[streams.language]()
  const shared = { words, report: language.report, serverUrl, ownerKind, language: streams.language }
  const chunks = {
    json: () => jsonReport(report),
    markdown: () => [markdownReport(report, shared)],
    html: () => page(report, shared),
    // A file has no colours, and no width but the widest.
    text: () =>
      textReport(report, { ...streams, ...shared, ...(output !== undefined && { isTerminal: false, columns: 100 }) }),
  }[format]()
  if (summary !== undefined) writeWholeFile(summary, [markdownReport(report, shared)])
  if (output === undefined) for (const chunk of chunks) streams.stdout.write(chunk)
  else {
    writeWholeFile(output, chunks)
    say(words.notes.written(output))
  }
}

const timeOf = (milliseconds: number): string => new Date(milliseconds).toTimeString().slice(0, 5)

const waitingNote = ({ kind, seconds }: Wait, { notes }: AuditWords): string =>
  notes.waiting({ kind, seconds, until: timeOf(systemClock.today() + seconds * 1000) })

/** A line on a terminal that says how far a long audit is; it remembers that for notes, too. */
function progressMeter(words: AuditWords, { stderr, isTerminal }: Streams, { output, format }: AuditOptions) {
  const isShown = isTerminal && (format === 'text' || output !== undefined)
  let isSaid = false
  const meter = {
    read: 0,
    total: 0,
    show: (progress: { readonly read: number; readonly total: number; readonly isKept: boolean }) => {
      const { read, total, isKept } = progress
      if (isKept) meter.kept = read
      else if (meter.kept > 0 && !isSaid) {
        meter.clear()
        stderr.write(`${words.notes.resumed(meter.kept)}\n`)
        isSaid = true
      }
      meter.read = read
      meter.total = total
      if (isShown) stderr.write(`\r\u001b[K${words.notes.progress(read, total)}`)
    },
    clear: () => {
      if (isShown) stderr.write('\r\u001b[K')
    },
    kept: 0,
  }
  return meter
}
