import type { OwnerKind } from '../github/account.ts'
import { known } from '../http/observed.ts'
import type { Facts } from '../preflight/facts.ts'
import type { LogFacts } from './log-facts.ts'
import { type Diagnosis, defineRule } from './rule.ts'
import { packagesDecision } from './shared/packages-decision.ts'
import { answered, quoted, setUpJob, tokenWay } from './shared/phrases.ts'
import { isCreateRefusal, reasonOf, refusalLayer } from './shared/refusal.ts'
import { creationLinks, mayUseToken, organizationLinks, ownedImage, repositoryLinks } from './shared/settings-links.ts'
import { toldPackages } from './shared/token-refusal.ts'

interface Detail {
  /** True if the refusal is one of creating, so that the creation policy may be the cause as well. */
  readonly mayBeCreation: boolean
  /** Whose account the run's repository belongs to, if it is known: a person's has no policy above it. */
  readonly ownerKind?: OwnerKind | undefined
  /** What the job's token really has, if the runner says it. */
  readonly has?: string | undefined
  /** The `uses:` of the job's file, if that is in another repository and was not read: it may leave packages out itself. */
  readonly unread?: string | undefined
  readonly hasTokenWay: boolean
}

/** packages: write is given and the token is refused all the same: what is left is a policy above the repository. */
export const actionsPolicy = defineRule({
  id: 'actions-policy',
  subject: 'token',
  verdict: 'deny',
  severity: 'error',
  who: 'organization-owner',
  diagnose(facts: Facts): Diagnosis<Detail> | undefined {
    if (facts.access !== 'push' || !facts.credential.isJobToken || refusalLayer(facts) !== 'token') return undefined
    const has = toldPackages(facts.run)
    const isContradicted = has === 'write' ? saysPush(facts) : packagesDecision(facts).packages === 'write'
    if (!isContradicted) return undefined
    const { ownerKind } = facts.run
    return {
      detail: {
        mayBeCreation: has === undefined && isCreateRefusal(facts),
        ownerKind,
        has,
        unread: unreadFile(facts),
        hasTokenWay: mayUseToken(facts),
      },
      confidence: has === undefined || has === 'write' ? 'possible' : 'certain',
      who: ownerKind === 'user' ? 'workflow-author' : 'organization-owner',
      links: [
        ...repositoryLinks(facts),
        ...organizationLinks(facts),
        ...(ownerKind === 'organization' ? creationLinks(ownedImage(facts)) : []),
      ],
    }
  },
  explain: ({ reason, ownerKind }: LogFacts): Diagnosis<Detail> => ({
    detail: { mayBeCreation: reason === 'installation-may-not-create', ownerKind, hasTokenWay: true },
    confidence: 'possible',
  }),
  words: {
    summary: 'Everything is declared, yet the push is refused: perhaps a policy of the organisation or enterprise',
    title: ({ detail }) =>
      detail.ownerKind === 'user'
        ? 'The token is refused although it is given packages: write'
        : 'A policy may keep the token from writing packages',
    problem: (params) =>
      `${answered(params)}${given(params.detail)} ${remains(params.detail)}${mayLeaveOut(params.detail)}`,
    remedy: (params) => `${first(params.detail)}${second(params)}`,
  },
})

/** If the token has write for certain, only a text about the package at hand counts: creation has a policy of its own. */
function saysPush(facts: Facts): boolean {
  const reason = reasonOf(facts)
  return reason === 'installation-may-not-write' || reason === 'installation-may-not-read'
}

function unreadFile({ run: { tokenPermissions }, running }: Facts): string | undefined {
  const { job, callers } = known(running) ?? { callers: [] }
  return job !== undefined || tokenPermissions !== undefined ? undefined : callers[0]?.call?.uses
}

function given({ has, unread }: Detail): string {
  const who = unread === undefined ? 'The workflow gives this job' : 'The calling job gives'
  const token = "the job's token (GITHUB_TOKEN)"
  if (has === undefined) return `${who} packages: write, yet ${token} was refused.`
  return has === 'write'
    ? `The runner says that ${token} has packages: write, yet it was refused.`
    : `${who} packages: write, yet the runner says that ${token} has packages: ${has}.`
}

function remains({ mayBeCreation, ownerKind, has }: Detail): string {
  if (ownerKind === 'user')
    return "A personal account has no policy that could do that. What remains is another version of the workflow than the one that was read, a package of this name that this repository cannot see, or trouble at GitHub's end."
  const creation = mayBeCreation ? ', or a policy that forbids creating packages' : ''
  const knowledge =
    has === undefined || has === 'write' ? ' GitHub documents no such limit, so this is a guess by elimination.' : ''
  return `What remains is a policy of the organisation or enterprise that limits what the tokens of jobs may do${creation}.${knowledge}`
}

const mayLeaveOut = ({ unread }: Detail): string =>
  unread === undefined
    ? ''
    : ` Or the called workflow ${quoted(unread)}, which is in another repository and was not read, has permissions: of its own that leave packages out.`

function first({ mayBeCreation, ownerKind, unread }: Detail): string {
  const look = setUpJob('write')
  const own = unread === undefined ? '' : ` If it does not, give that file's job packages: write.`
  if (ownerKind === 'user')
    return `${look}${own} If it does not, start a new run: Re-run jobs takes the files of the old commit. If it does, look for a package of this name: your profile → Packages → the package → Package settings → Manage Actions access.`
  const limit = `an organisation owner looks at Settings → Actions → General → Workflow permissions, of the organisation and of the enterprise.`
  const creation = mayBeCreation
    ? ' If it does, the owner allows creation: Settings → Packages → Package creation.'
    : ''
  return `${look}${own} If it does not, ${limit}${creation}`
}

const second = (params: Parameters<typeof tokenWay>[0] & { readonly detail: Detail }): string =>
  params.detail.hasTokenWay ? tokenWay(params, 'push', 'somebody who may write the package') : ''
