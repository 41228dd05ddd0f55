import { type Facts, known } from '../facts.ts'
import { meaningOf, refusalLayer } from '../grounds/refusal.ts'
import { packageLinks } from '../grounds/settings-links.ts'
import { fullName } from '../names/full-name.ts'
import { isSameRepository } from '../names/same-name.ts'
import { type Diagnosis, defineRule } from '../rule.ts'
import { accessPath, answered, guessedHint, named } from '../wording/phrases.ts'
import { bounded } from '../wording/quoted.ts'

interface Detail {
  /** The linked repository; absent where it is private, for logs may be public. */
  readonly linked?: string
  readonly repository: string
  readonly isGuessed: boolean
}

/** The package is linked to another repository and takes its access from there: metadata shows it. */
export const packageLinkedElsewhere = defineRule({
  id: 'package-linked-elsewhere',
  layer: 'package',
  settles: 'denial',
  severity: 'error',
  who: 'package-admin',
  replaces: ['repository-not-granted', 'unreadable-package'],
  diagnose(facts: Facts): Diagnosis<Detail> | undefined {
    const { access, credential, image, run } = facts
    const isRefused = refusalLayer(facts) === 'package' || meaningOf(facts) === 'package-not-readable'
    if (image.kind !== 'image' || access !== 'push' || !credential.isJobToken || !isRefused) return undefined
    const metadata = known(facts.package)
    const linked = metadata?.kind === 'visible' ? metadata.linked : undefined
    if (linked === undefined || run.githubRepository === undefined) return undefined
    if (isSameRepository(linked.githubRepository, run.githubRepository)) return undefined
    const detail = {
      ...(linked.isPrivate ? {} : { linked: fullName(linked.githubRepository) }),
      repository: fullName(run.githubRepository),
      isGuessed: image.isGuessed,
    }
    return { detail, confidence: 'certain', links: packageLinks(facts) }
  },
  words: {
    title: () => 'The package belongs to another repository',
    problem: (told) =>
      `${answered(told)}${named(told.images)} is linked to ${bounded(told.detail.linked ?? 'another repository', 150)} and does not let ${told.detail.repository} write. A renamed repository keeps its link; one that was recreated or copied under the same name does not.`,
    remedy: ({ detail }) =>
      `If this repository should push it, a package admin opens ${accessPath('Write')}, and chooses ${detail.repository}. Otherwise, push under another name.${guessedHint(detail.isGuessed)}`,
  },
})
