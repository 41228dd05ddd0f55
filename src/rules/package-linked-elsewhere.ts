import { fullName, isSameRepository } from '../github/repository.ts'
import { known } from '../http/observed.ts'
import type { Facts } from '../preflight/facts.ts'
import { type Diagnosis, defineRule } from './rule.ts'
import { accessPath, answered, bounded, guessedHint, named } from './shared/phrases.ts'
import { reasonOf, refusalLayer } from './shared/refusal.ts'
import { packageLinks } from './shared/settings-links.ts'

interface Detail {
  /** The linked repository; absent where it is private, for logs may be public. */
  readonly linked?: string
  readonly repository: string
  readonly isGuessed: boolean
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
    const detail = {
      ...(linked.isPrivate ? {} : { linked: fullName(linked.githubRepository) }),
      repository: fullName(run.githubRepository),
      isGuessed: image.isGuessed,
    }
    return { detail, confidence: 'certain', links: packageLinks(facts) }
  },
  words: {
    summary: 'The package belongs to another repository',
    title: () => 'The package belongs to another repository',
    problem: (params) =>
      `${answered(params)}${named(params.images)} is linked to ${bounded(params.detail.linked ?? 'another repository', 150)} and does not let ${params.detail.repository} write. A renamed repository keeps its link; one that was recreated or copied under the same name does not.`,
    remedy: ({ detail }) =>
      `If this repository should push it, a package admin opens ${accessPath('Write')}, and chooses ${detail.repository}. Otherwise, push under another name.${guessedHint(detail.isGuessed)}`,
  },
})
