import { hostToAllow } from '../github/hosts.ts'
import { githubStatus } from '../github/links.ts'
import { known } from '../http/observed.ts'
import type { NoAnswer } from '../oci/answer.ts'
import type { Facts } from '../preflight/facts.ts'
import type { LogFacts } from './log-facts.ts'
import { type Diagnosis, defineRule, type MessageParams, type Source } from './rule.ts'
import { named, quoted } from './shared/phrases.ts'
import { toCopy } from './shared/text.ts'

type Reason = Exclude<NoAnswer, 'rate-limited' | 'unexplained'>

interface Detail {
  readonly reason: Reason
  /** What came instead of an answer, if it was this program that asked. */
  readonly seen?: string | undefined
  /** What this step and the push need to reach, as egress policies list it; empty if the way to the host is not the trouble. */
  readonly hosts: readonly string[]
}

const meanings: Readonly<Record<Reason, string>> = {
  outage: 'The registry is in trouble, so it said neither yes nor no.',
  'name-not-resolved': "This machine could not resolve the host's name.",
  'connection-failed': 'This machine could not connect to the host.',
  certificate:
    'The certificate that came is not trusted: a proxy that opens TLS, or a mirror, answers with one of its own.',
  proxy: 'A proxy on the way refused, or was not there, so the registry was never asked.',
  'timed-out': 'The answer did not come in time.',
  'foreign-realm': 'It sends logins to another host, and no credential is sent there.',
  redirected: 'It redirects to another host, and no credential is sent there.',
  'no-verdict': 'The answer means neither yes nor no.',
  unconfirmed: 'It refused once, and no time was left to ask again; valid credentials are refused now and then.',
  inconsistent: 'It refused twice, for different reasons, so this may be a passing fault.',
  contradicted: "It refuses, and GitHub's REST API does not confirm that, so this may be a passing fault.",
}

/** Where GHCR keeps its layers: a push needs it, this step does not. */
const storageOf = (registry: string): readonly string[] =>
  registry === 'ghcr.io' ? ['pkg-containers.githubusercontent.com:443'] : []

const unreachable: ReadonlySet<Reason> = new Set(['name-not-resolved', 'connection-failed', 'certificate', 'proxy'])

/** No verdict: the registry is ill, out of reach, or answered something that decides nothing. It never denies. */
export const registryUnavailable = defineRule({
  id: 'registry-unavailable',
  subject: 'registry',
  verdict: 'inconclusive',
  severity: 'warning',
  who: 'nobody',
  diagnose(facts: Facts): Diagnosis<Detail> | undefined {
    const answer = known(facts.answer)
    if (answer?.kind !== 'unanswered') return undefined
    const { reason, detail, hosts } = answer
    if (reason === 'rate-limited' || reason === 'unexplained') return undefined
    const needed = [...hosts, hostToAllow(new URL(facts.run.apiUrl)), ...storageOf(facts.registry)]
    return diagnosed({ reason, seen: detail, hosts: needed }, facts.run.serverUrl, 'certain')
  },
  explain({ reason, registry, serverUrl }: LogFacts): Diagnosis<Detail> {
    const known = Object.keys(meanings).includes(reason) ? reason : 'outage'
    return diagnosed(
      { reason: isReason(known) ? known : 'outage', hosts: [`${registry}:443`, ...storageOf(registry)] },
      serverUrl,
      'likely',
    )
  },
  words: {
    summary: 'The registry did not answer, or not clearly: an outage, a proxy, a certificate',
    title: ({ detail: { reason, hosts } }) => {
      if (reason === 'certificate') return "The registry's certificate is not trusted"
      if (reason === 'proxy') return 'A proxy on the way to the registry refused'
      return hosts.length > 0 ? 'The registry could not be reached' : 'The registry gave no clear answer'
    },
    problem: (params) => `${seen(params)}${meanings[params.detail.reason]}${outcome(params)}`,
    remedy: ({ detail, source }) => cureFor(detail, source),
  },
})

const isReason = (reason: string): reason is Reason => Object.hasOwn(meanings, reason)

function diagnosed(
  { reason, seen, hosts }: Detail,
  serverUrl: string,
  confidence: 'certain' | 'likely',
): Diagnosis<Detail> {
  if (unreachable.has(reason))
    return { detail: { reason, seen, hosts: [...new Set(hosts)] }, confidence, who: 'workflow-author' }
  const links = serverUrl === 'https://github.com' ? [githubStatus] : []
  return { detail: { reason, seen, hosts: [] }, confidence, links }
}

const seen = ({ detail, images }: MessageParams<Detail>): string =>
  detail.seen === undefined ? '' : `Asking about ${named(images)} ended with ${quoted(detail.seen)}. `

const outcome = ({ source }: MessageParams<Detail>): string =>
  source === 'log' ? '' : ' Whether access is granted is unknown.'

function cureFor({ reason, hosts }: Detail, source: Source): string {
  if (reason === 'certificate') return trustIt(source)
  if (reason === 'proxy')
    return `Give the proxy the credentials that it wants, or let these past it in NO_PROXY:${toCopy(`NO_PROXY=${hosts.map(withoutPort).join(',')}`)}\nDocker has proxy settings of its own: the daemon's, and ~/.docker/config.json.`
  if (hosts.length > 0)
    return `If an egress policy or a firewall lists the allowed hosts, add these; ${source === 'check' ? 'asking and pushing' : 'this step and the push'} need them:${toCopy(hosts.join('\n'))}\nDocker has its own network settings: it may reach what another program cannot, and the other way round.`
  const again = source === 'check' ? 'ask again' : 'run the job again: Re-run jobs → Re-run failed jobs'
  const timeout = source === 'run' ? ', or raise the input timeout' : ''
  return `Wait a bit, then ${again}. If that does not help, see GitHub's status page${timeout}.`
}

const withoutPort = (host: string): string => host.replace(/:\d+$/, '')

const trustIt = (source: Source): string =>
  `Trust the CA that signed it, or go past the proxy or mirror. Node, and so ${source === 'check' ? 'this program' : 'this action'}, takes it from a file:${toCopy('NODE_EXTRA_CA_CERTS=/path/to/ca.pem')}\nDocker trusts the system's certificates (restart the daemon after adding one); BuildKit in a container needs them in its buildkitd.toml.`
