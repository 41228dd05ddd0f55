import type { OwnerKind } from '../github/account.ts'
import { fullName, isSameRepository } from '../github/repository.ts'
import { known } from '../http/observed.ts'
import type { Facts } from '../preflight/facts.ts'
import type { LogFacts } from './log-facts.ts'
import { type Diagnosis, defineRule } from './rule.ts'
import { accessPath } from './shared/menus.ts'
import { answered, settingsHints, theImage, thisOr, tokenWay } from './shared/phrases.ts'
import { reasonOf, refusalLayer } from './shared/refusal.ts'
import { mayUseToken, ownedImage, packageLinks } from './shared/settings-links.ts'
import { bounded } from './shared/text.ts'

interface Detail {
  /** The linked repository; absent if it is private or not known, for logs may be public. */
  readonly linked?: string | undefined
  /** The repository that asks; absent in a log. */
  readonly repository?: string | undefined
  readonly ownerKind?: OwnerKind | undefined
  readonly isGuessed: boolean
  readonly hasTokenWay: boolean
}

/** The package is linked to another repository and takes its access from there: metadata shows it. */
export const packageLinkedElsewhere = defineRule({
  id: 'package-linked-elsewhere',
  subject: 'package',
  verdict: 'deny',
  severity: 'error',
  who: 'package-admin',
  replaces: ['repository-not-granted', 'unreadable-package'],
  diagnose(facts: Facts): Diagnosis<Detail> | undefined {
    const { access, credential, image, run } = facts
    const isRefused = refusalLayer(facts) === 'package' || reasonOf(facts) === 'package-not-readable'
    if (image.kind !== 'image' || access !== 'push' || !credential.isJobToken || !isRefused) return undefined
    const metadata = known(facts.package)
    const linked = metadata?.kind === 'visible' ? metadata.linked : undefined
    if (linked === undefined || run.githubRepository === undefined) return undefined
    if (isSameRepository(linked.githubRepository, run.githubRepository)) return undefined
    const of = ownedImage(facts)
    const detail = {
      linked: linked.isPrivate ? undefined : fullName(linked.githubRepository),
      repository: fullName(run.githubRepository),
      ownerKind: of.ownerKind,
      isGuessed: image.isGuessed,
      hasTokenWay: mayUseToken(facts),
    }
    return { detail, confidence: 'certain', links: packageLinks(of) }
  },
  explain: (log: LogFacts): Diagnosis<Detail> => ({
    detail: { ownerKind: log.ownerKind, isGuessed: false, hasTokenWay: true },
    confidence: 'possible',
    links: packageLinks(log),
  }),
  words: {
    summary: 'The package belongs to another repository',
    title: () => 'The package belongs to another repository',
    problem: (params) =>
      `${answered(params)}${theImage(params.images)} is linked to ${bounded(params.detail.linked ?? 'another repository', 150)} and does not let ${thisOr(params.detail.repository)} write. A renamed repository keeps its link; one that was recreated or copied under the same name does not.`,
    remedy: (params) => {
      const second = params.detail.hasTokenWay ? tokenWay(params, 'push', 'somebody who may write the package') : ''
      return `If this repository should push it, a package admin opens ${accessPath('Write')}, and chooses ${thisOr(params.detail.repository)}. Otherwise, push under another name.${settingsHints(params)}${second}`
    },
  },
})
