import type { OwnerKind } from '../github/account.ts'
import { known } from '../http/observed.ts'
import type { Facts } from '../preflight/facts.ts'
import type { LogFacts } from './log-facts.ts'
import { type Diagnosis, defineRule } from './rule.ts'
import { knownPackages, packagesDecision } from './shared/packages-decision.ts'
import { answered, capitalised, quoted, setUpJob, tokenWay } from './shared/phrases.ts'
import { isCreateRefusal, refusalLayer } from './shared/refusal.ts'
import { creationLinks, mayUseToken, organizationLinks, ownedImage, repositoryLinks } from './shared/settings-links.ts'

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
    const has = knownPackages(facts)
    if (has === 'write' || packagesDecision(facts).packages !== 'write') return undefined
    const { ownerKind } = facts.run
    return {
      detail: {
        mayBeCreation: has === undefined && isCreateRefusal(facts),
        ownerKind,
        has,
        unread: has === undefined ? unreadFile(facts) : undefined,
        hasTokenWay: mayUseToken(facts),
      },
      confidence: has === undefined ? 'possible' : 'certain',
      who: ownerKind === 'user' ? 'workflow-author' : 'organization-owner',
      links: [
        ...repositoryLinks(facts),
        ...organizationLinks(facts),
        ...(ownerKind === 'organization' && has === undefined ? creationLinks(ownedImage(facts)) : []),
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
        : `A policy ${detail.has === undefined ? 'may keep' : 'keeps'} the token from writing packages`,
    problem: (params) =>
      `${answered(params)}${given(params.detail)} ${remains(params.detail)}${mayLeaveOut(params.detail)}`,
    remedy: (params) => `${first(params.detail)}${second(params)}`,
  },
})

function unreadFile({ running }: Facts): string | undefined {
  const { job, callers } = known(running) ?? { callers: [] }
  return job === undefined ? callers[0]?.call?.uses : undefined
}

function given({ has, unread }: Detail): string {
  const who = unread === undefined ? 'The workflow gives this job' : 'The calling job gives'
  return has === undefined
    ? `${who} packages: write, yet the job's token (GITHUB_TOKEN) was refused.`
    : `${who} packages: write, which its token does not have.`
}

function remains({ mayBeCreation, ownerKind, has }: Detail): string {
  if (ownerKind === 'user')
    return "A personal account has no policy that could do that. What remains is another version of the workflow than the one that was read, a package of this name that this repository cannot see, or trouble at GitHub's end."
  const creation = mayBeCreation ? ', or a policy that forbids creating packages' : ''
  const knowledge = has === undefined ? ' GitHub documents no such limit, so this is a guess by elimination.' : ''
  return `What remains is a policy of the organisation or enterprise that limits what the tokens of jobs may do${creation}.${knowledge}`
}

const mayLeaveOut = ({ unread }: Detail): string =>
  unread === undefined
    ? ''
    : ` Or the called workflow ${quoted(unread)}, which is in another repository and was not read, has permissions: of its own that leave packages out.`

function first({ mayBeCreation, ownerKind, unread, has }: Detail): string {
  const limit =
    'an organisation owner looks at Settings → Actions → General → Workflow permissions, of the organisation and of the enterprise.'
  const again = 'start a new run: Re-run jobs takes the files of the old commit.'
  if (has !== undefined) return capitalised(ownerKind === 'user' ? again : limit)
  const look = setUpJob('write')
  const own = unread === undefined ? '' : ` If it does not, give that file's job packages: write.`
  if (ownerKind === 'user')
    return `${look}${own} If it does not, ${again} If it does, look for a package of this name: your profile → Packages → the package → Package settings → Manage Actions access.`
  const creation = mayBeCreation
    ? ' If it does, the owner allows creation: Settings → Packages → Package creation.'
    : ''
  return `${look}${own} If it does not, ${limit}${creation}`
}

const second = (params: Parameters<typeof tokenWay>[0] & { readonly detail: Detail }): string =>
  params.detail.hasTokenWay ? tokenWay(params, 'push', 'somebody who may write the package') : ''
