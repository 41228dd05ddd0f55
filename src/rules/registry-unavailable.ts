import { hostToAllow } from '../github/hosts.ts'
import { githubStatus } from '../github/links.ts'
import { known } from '../http/observed.ts'
import type { NoAnswer } from '../oci/answer.ts'
import type { Facts } from '../preflight/facts.ts'
import { type Diagnosis, defineRule } from './rule.ts'
import { named, quoted } from './shared/phrases.ts'

type Reason = Exclude<NoAnswer, 'rate-limited' | 'unexplained'>

interface Detail {
  readonly reason: Reason
  readonly seen: string
  /** Where it could not be reached: what this step and the push need, as egress policies list it. */
  readonly hosts: readonly string[]
}

const meanings: Readonly<Record<Reason, string>> = {
  outage: 'The registry is in trouble, so it said neither yes nor no.',
  'name-not-resolved': "This runner could not resolve the host's name.",
  'connection-failed': 'This runner could not connect to the host.',
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

const unreachable: ReadonlySet<Reason> = new Set(['name-not-resolved', 'connection-failed'])

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
    const links = facts.run.serverUrl === 'https://github.com' ? [githubStatus] : []
    if (!unreachable.has(reason)) return { detail: { reason, seen: detail, hosts: [] }, confidence: 'certain', links }
    const all = [...new Set([...hosts, hostToAllow(new URL(facts.run.apiUrl)), ...storageOf(facts.registry)])]
    return { detail: { reason, seen: detail, hosts: all }, confidence: 'certain', who: 'workflow-author' }
  },
  words: {
    summary: 'The registry did not answer, or not clearly',
    title: ({ detail }) =>
      detail.hosts.length > 0 ? 'The registry could not be reached' : 'The registry gave no clear answer',
    problem: ({ detail, images }) =>
      `Asking about ${named(images)} ended with ${quoted(detail.seen)}. ${meanings[detail.reason]} Whether access is granted is unknown.`,
    remedy: ({ detail }) =>
      detail.hosts.length > 0
        ? `If an egress policy or a firewall lists the allowed hosts, add ${detail.hosts.join(', ')}: this step and the push need them. Docker has its own network settings: it may reach what Node could not.`
        : "Wait a bit and choose Re-run jobs → Re-run failed jobs. If that does not help, see GitHub's status page or raise the input timeout.",
  },
})
