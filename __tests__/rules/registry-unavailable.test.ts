import { registryUnavailable } from '../../src/rules/registry-unavailable.ts'
import { granted, refused, run, unanswered } from './facts.ts'
import { describeRule, type Row } from './table.ts'
import { worlds } from './worlds.ts'

const hosts = ['ghcr.io:443', 'api.github.com:443', 'pkg-containers.githubusercontent.com:443']
const waiting: readonly Row[] = (
  ['outage', 'timed-out', 'foreign-realm', 'redirected', 'no-verdict', 'unconfirmed', 'contradicted'] as const
).map((reason) => [
  `has no host to allow for ${reason}`,
  { answer: unanswered(reason) },
  { detail: { reason, hosts: [] } },
])

describeRule(
  registryUnavailable,
  worlds['registry-unavailable'],
  [
    ...waiting,
    [
      'names the host that has no address',
      { answer: unanswered('name-not-resolved') },
      { detail: { hosts }, who: 'workflow-author' },
    ],
    [
      'names the host that cannot be reached',
      { answer: unanswered('connection-failed') },
      { detail: { hosts }, who: 'workflow-author' },
    ],
    ["leads to GitHub's status page", {}, { links: ['https://www.githubstatus.com'] }],
    ['leads nowhere on another server', { run: run({ serverUrl: 'https://octo.ghe.com' }) }, { links: [] }],
    ['leaves a limit to its own rule', { answer: unanswered('rate-limited') }],
    ['does not fire on a refusal', { answer: refused('unknown') }],
    ['does not fire on a grant', { answer: granted }],
  ],
  ['warning registry-unavailable'],
)
