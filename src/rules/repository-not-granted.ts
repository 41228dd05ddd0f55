import type { OwnerKind } from '../github/account.ts'
import { fullName } from '../github/repository.ts'
import type { Facts } from '../preflight/facts.ts'
import type { LogFacts } from './log-facts.ts'
import { type Confidence, type Diagnosis, defineRule, type MessageParams } from './rule.ts'
import { accessPath } from './shared/menus.ts'
import { answered, settingsHints, theImage, thisOr, tokenWay } from './shared/phrases.ts'
import { isNameUnknown, isReadRefusal, lacksRead } from './shared/read-refusal.ts'
import { reasonOf, refusalLayer } from './shared/refusal.ts'
import { mayUseToken, ownedImage, packageLinks } from './shared/settings-links.ts'

interface Detail {
  readonly role: 'Read' | 'Write'
  readonly repository?: string | undefined
  readonly ownerKind?: OwnerKind | undefined
  readonly isGuessed: boolean
  readonly hasTokenWay: boolean
}

/** The package does not give this repository's jobs the access they need (docs/facts.md, Refusals and Packages). */
export const repositoryNotGranted = defineRule({
  id: 'repository-not-granted',
  subject: 'package',
  verdict: 'deny',
  severity: 'error',
  who: 'package-admin',
  diagnose(facts: Facts): Diagnosis<Detail> | undefined {
    const { access, credential, image, run } = facts
    if (image.kind !== 'image' || !credential.isJobToken) return undefined
    if (!(access === 'push' ? refusalLayer(facts) === 'package' : isUnlisted(facts))) return undefined
    const of = ownedImage(facts)
    return {
      detail: {
        role: access === 'push' ? 'Write' : 'Read',
        repository: run.githubRepository && fullName(run.githubRepository),
        ownerKind: of.ownerKind,
        isGuessed: image.isGuessed,
        hasTokenWay: mayUseToken(facts),
      },
      confidence: confidenceIn(facts),
      links: packageLinks(of),
    }
  },
  explain: (log: LogFacts): Diagnosis<Detail> => ({
    detail: {
      role: log.access === 'push' ? 'Write' : 'Read',
      ownerKind: log.ownerKind,
      isGuessed: false,
      hasTokenWay: true,
    },
    confidence: 'likely',
    links: packageLinks(log),
  }),
  words: {
    summary: 'The package does not give this repository the Write role',
    title: ({ detail }) =>
      detail.role === 'Write'
        ? 'The package does not let this repository write'
        : 'The package does not let this repository read',
    problem: (params) =>
      `${answered(params)}${theImage(params.images)} has its own access list, and ${thisOr(params.detail.repository)} does not have ${params.detail.role} in it. ${reason(params)}`,
    remedy: (params) => {
      const { role, hasTokenWay } = params.detail
      const second = hasTokenWay ? tokenWay(params, role === 'Write' ? 'push' : 'pull', whose[role]) : ''
      return `A package admin opens ${accessPath(role)}, and chooses ${thisOr(params.detail.repository)}.${settingsHints(params)}${second}`
    },
  },
})

const whose = { Write: 'somebody who may write the package', Read: 'somebody who may read the package' } as const

/** A text about the token, which is known to be in order, leaves only a possibility. */
function confidenceIn(facts: Facts): Confidence {
  const reason = reasonOf(facts)
  if (reason === 'package-not-writable') return 'certain'
  return facts.access === 'push' && reason !== 'unknown' ? 'possible' : 'likely'
}

const isUnlisted = (facts: Facts): boolean => isReadRefusal(facts) && !lacksRead(facts) && !isNameUnknown(facts)

function reason({ detail, source }: MessageParams<Detail>): string {
  if (detail.role === 'Read') return 'Only listed repositories can read a private package.'
  const inLog =
    source === 'log' ? " A job's token (GITHUB_TOKEN) acts for its repository, a personal token for its user." : ''
  return `That happens when the first push was made by hand or with a personal token, when the package was connected to the repository only later, or when the repository was recreated. The token itself is fine.${inLog}`
}
