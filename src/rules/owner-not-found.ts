import { accountPage } from '../github/links.ts'
import { known } from '../http/observed.ts'
import type { Facts } from '../preflight/facts.ts'
import type { LogFacts } from './log-facts.ts'
import { type Diagnosis, defineRule } from './rule.ts'
import { answered, named } from './shared/phrases.ts'
import { isReadRefusal } from './shared/read-refusal.ts'
import { reasonOf } from './shared/refusal.ts'
import { bounded } from './shared/text.ts'

interface Detail {
  /** The owner in the image's name, if it is known. */
  readonly owner?: string | undefined
}

/** No account of this name: the refusal's text says so, or GitHub's REST API does after a refusal that gives no cause. */
export const ownerNotFound = defineRule({
  id: 'owner-not-found',
  subject: 'name',
  verdict: 'deny',
  severity: 'error',
  who: 'workflow-author',
  replaces: ['foreign-owner', 'missing-packages-read', 'repository-not-granted', 'private-package'],
  diagnose(facts: Facts): Diagnosis<Detail> | undefined {
    const reason = reasonOf(facts)
    if (facts.image.kind !== 'image' || reason === undefined) return undefined
    const { owner } = facts.image
    const about = { detail: { owner }, links: [accountPage(facts.run.serverUrl, owner)] }
    if (reason === 'owner-unknown') return { ...about, confidence: 'certain' }
    // An enterprise may hide accounts, so that REST counts only if the registry gives no cause.
    const isUntold = reason === 'unknown' || isReadRefusal(facts) || isElsewherePull(facts)
    return isUntold && known(facts.owner) === 'missing' ? { ...about, confidence: 'likely' } : undefined
  },
  explain: ({ image, serverUrl }: LogFacts): Diagnosis<Detail> =>
    image?.kind === 'image'
      ? { detail: { owner: image.owner }, links: [accountPage(serverUrl, image.owner)], confidence: 'likely' }
      : { detail: {}, confidence: 'likely' },
  words: {
    summary: 'GitHub knows no such user or organisation',
    title: ({ detail }) => `There is no owner ${ownerOf(detail)} on GitHub`,
    problem: (params) =>
      `${answered(params)}GitHub knows no user or organisation named ${ownerOf(params.detail)}, so nobody can push or pull ${named(params.images)}. It was renamed, deleted or misspelt.`,
    remedy: ({ detail }) =>
      `Correct the owner in the image name.${detail.owner === undefined ? '' : ` The address below shows whether ${ownerOf(detail)} exists.`} A workflow that uses \${{ github.repository_owner }} survives a rename.`,
  },
})

const ownerOf = ({ owner }: Detail): string => (owner === undefined ? 'of this name' : bounded(owner, 60))

/** For a pull the text says that the token is another owner's, even if there is no such owner. */
const isElsewherePull = (facts: Facts): boolean =>
  facts.access === 'pull' && reasonOf(facts) === 'installation-elsewhere'
