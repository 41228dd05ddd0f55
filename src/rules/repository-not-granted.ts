import { fullName } from '../github/repository.ts'
import type { Facts } from '../preflight/facts.ts'
import { type Diagnosis, defineRule } from './rule.ts'
import { accessPath, answered, guessedHint, named } from './shared/phrases.ts'
import { isNameUnknown, isReadRefusal, lacksRead } from './shared/read-refusal.ts'
import { reasonOf, refusalLayer } from './shared/refusal.ts'
import { packageLinks } from './shared/settings-links.ts'

interface Detail {
  readonly role: 'Read' | 'Write'
  readonly repository?: string
  readonly isGuessed: boolean
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
    const { githubRepository } = run
    const repository = githubRepository && fullName(githubRepository)
    return {
      detail: {
        role: access === 'push' ? 'Write' : 'Read',
        ...(repository === undefined ? {} : { repository }),
        isGuessed: image.isGuessed,
      },
      confidence: reasonOf(facts) === 'package-not-writable' ? 'certain' : 'likely',
      links: packageLinks(facts),
    }
  },
  words: {
    summary: 'The package does not give this repository the Write role',
    title: ({ detail }) =>
      detail.role === 'Write'
        ? 'The package does not let this repository write'
        : 'The package does not let this repository read',
    problem: (params) =>
      `${answered(params)}${named(params.images)} has its own access list, and ${asking(params.detail)} does not have ${params.detail.role} in it. ${reason(params.detail)}`,
    remedy: ({ detail }) =>
      `A package admin opens ${accessPath(detail.role)}, and chooses ${asking(detail)}.${guessedHint(detail.isGuessed)}`,
  },
})

const isUnlisted = (facts: Facts): boolean => isReadRefusal(facts) && !lacksRead(facts) && !isNameUnknown(facts)

const asking = ({ repository = 'this repository' }: Detail): string => repository

const reason = ({ role }: Detail): string =>
  role === 'Write'
    ? 'That happens when the first push was made by hand or with a personal token, or when the repository was recreated. The token itself is fine.'
    : 'Only listed repositories can read a private package.'
