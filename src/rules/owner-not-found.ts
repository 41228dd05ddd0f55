import { accountPage } from '../github/links.ts'
import { known } from '../http/observed.ts'
import type { Facts } from '../preflight/facts.ts'
import { type Diagnosis, defineRule } from './rule.ts'
import { answered, bounded, named } from './shared/phrases.ts'
import { isReadRefusal } from './shared/read-refusal.ts'
import { reasonOf } from './shared/refusal.ts'

/** No account of this name: the refusal's text says so, or GitHub's REST API does after a refusal that gives no cause. */
export const ownerNotFound = defineRule({
  id: 'owner-not-found',
  subject: 'name',
  verdict: 'deny',
  severity: 'error',
  who: 'workflow-author',
  replaces: ['foreign-owner', 'missing-packages-read', 'repository-not-granted', 'private-package'],
  diagnose(facts: Facts): Diagnosis<{ owner: string; page: string }> | undefined {
    const reason = reasonOf(facts)
    if (facts.image.kind !== 'image' || reason === undefined) return undefined
    const { owner } = facts.image
    const detail = { owner, page: accountPage(facts.run.serverUrl, owner) }
    if (reason === 'owner-unknown') return { detail, confidence: 'certain' }
    // An enterprise may hide accounts, so that REST speaks only where the registry gives no cause.
    const isUntold = reason === 'unknown' || isReadRefusal(facts) || isElsewherePull(facts)
    return isUntold && known(facts.owner) === 'missing' ? { detail, confidence: 'likely' } : undefined
  },
  words: {
    summary: 'GitHub knows no such user or organisation',
    title: ({ detail }) => `There is no owner ${bounded(detail.owner, 60)} on GitHub`,
    problem: (params) =>
      `${answered(params)}GitHub knows no account named ${bounded(params.detail.owner, 60)}, so ${named(params.images)} belongs to nobody. It was renamed, deleted or misspelt.`,
    remedy: ({ detail }) =>
      `Correct the owner in the image name. To see whether it exists, open ${bounded(detail.page, 150)}; a workflow that uses \${{ github.repository_owner }} survives a rename.`,
  },
})

/** A pull is told that the token is another owner's, whether or not there is such an owner. */
const isElsewherePull = (facts: Facts): boolean =>
  facts.access === 'pull' && reasonOf(facts) === 'installation-elsewhere'
