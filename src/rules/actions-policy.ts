import { known } from '../http/observed.ts'
import type { Facts } from '../preflight/facts.ts'
import { type Diagnosis, defineRule } from './rule.ts'
import { packagesDecision } from './shared/packages-decision.ts'
import { answered, quoted } from './shared/phrases.ts'
import { isCreateRefusal, reasonOf, refusalLayer } from './shared/refusal.ts'
import { creationLinks, organizationLinks, repositoryLinks } from './shared/settings-links.ts'
import { toldPackages } from './shared/token-refusal.ts'

interface Detail {
  /** Whether the refusal is one of creating, so that the creation policy may be the cause as well. */
  readonly mayBeCreation: boolean
  /** The `uses:` of the job's file, where that is in another repository and was not read: it may leave packages out itself. */
  readonly unread?: string
}

/** packages: write is given and the token is refused all the same: a policy above the repository may cap it. */
export const actionsPolicy = defineRule({
  id: 'actions-policy',
  subject: 'token',
  verdict: 'deny',
  severity: 'error',
  who: 'organization-owner',
  diagnose(facts: Facts): Diagnosis<Detail> | undefined {
    if (facts.access !== 'push' || !facts.credential.isJobToken || refusalLayer(facts) !== 'token') return undefined
    const isContradicted =
      toldPackages(facts.run) === 'write' ? saysPush(facts) : packagesDecision(facts).packages === 'write'
    if (!isContradicted) return undefined
    const links = [...repositoryLinks(facts), ...organizationLinks(facts), ...creationLinks(facts)]
    return { detail: { mayBeCreation: isCreateRefusal(facts), ...unreadFile(facts) }, confidence: 'possible', links }
  },
  words: {
    summary: 'Everything is declared, yet the push is refused: probably an organisation or enterprise policy',
    title: () => 'A policy may keep the token from writing packages',
    problem: (params) =>
      `${answered(params)}${params.detail.unread === undefined ? 'This job has' : 'The calling job gives'} packages: write, yet the token was refused. What remains is an organisation or enterprise policy that limits what the tokens of jobs may do${params.detail.mayBeCreation ? ', or one that forbids creating packages' : ''}.${mayLeaveOut(params.detail)}`,
    remedy: ({ detail }) =>
      `Look at "Set up job" in this job's log: if GITHUB_TOKEN Permissions does not list "Packages: write", ${detail.unread === undefined ? '' : `give that file's job packages: write; if it has it, `}an organisation owner lifts the limit: Settings → Actions → General → Workflow permissions.${detail.mayBeCreation ? ' If it does, the owner allows creation: Settings → Packages → Package creation.' : ''}`,
  },
})

/** Where the token has write for certain, only a text about the package at hand counts: creation has a policy of its own. */
function saysPush(facts: Facts): boolean {
  const reason = reasonOf(facts)
  return reason === 'installation-may-not-write' || reason === 'installation-may-not-read'
}

function unreadFile({ run: { tokenPermissions }, running }: Facts): Pick<Detail, 'unread'> {
  const { job, callers } = known(running) ?? { callers: [] }
  const uses = callers[0]?.call?.uses
  return job !== undefined || tokenPermissions !== undefined || uses === undefined ? {} : { unread: uses }
}

const mayLeaveOut = ({ unread }: Detail): string =>
  unread === undefined
    ? ''
    : ` Or the called workflow ${quoted(unread)}, which is in another repository and was not read, has permissions: of its own that leave packages out.`
