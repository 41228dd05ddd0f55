import { isSameName } from '../github/repository.ts'
import type { Access } from '../oci/scope.ts'
import type { Facts } from '../preflight/facts.ts'
import { type Diagnosis, defineRule } from './rule.ts'
import { answered, named } from './shared/phrases.ts'
import { isNameUnknown, isReadRefusal } from './shared/read-refusal.ts'
import { reasonOf } from './shared/refusal.ts'

interface Detail {
  readonly access: Access
  readonly registry: string
  readonly owner: string
  readonly runOwner?: string
}

/**
 * The job's token is used under another owner than its repository's: known from the name alone, or by the refusal's text.
 * A pull is judged only once it is refused, for public packages are everybody's.
 */
export const foreignOwner = defineRule({
  id: 'foreign-owner',
  subject: 'name',
  verdict: 'deny',
  severity: 'error',
  who: 'workflow-author',
  replaces: ['missing-packages-read', 'repository-not-granted'],
  diagnose(facts: Facts): Diagnosis<Detail> | undefined {
    const { access, image, registry, run } = facts
    if (image.kind !== 'image') return undefined
    const runOwner = run.githubRepository?.owner
    if (isSameName(image.owner, runOwner)) return undefined
    const isCertain = reasonOf(facts) === 'installation-elsewhere' || isKnownUnasked(facts)
    if (!isCertain && !isRefusedPull(facts)) return undefined
    return {
      detail: { access, registry, owner: image.owner, ...(runOwner === undefined ? {} : { runOwner }) },
      confidence: isCertain ? 'certain' : 'likely',
    }
  },
  words: {
    summary: "The job's token is used for an owner other than the repository's",
    title: ({ detail }) =>
      detail.access === 'push'
        ? 'This token cannot push to that owner'
        : "This token cannot read that owner's private packages",
    problem: (params) =>
      `${answered(params)}${named(params.images)} belongs to ${params.detail.owner}, but ${tokens(params.detail)} ${reach(params.detail)}`,
    remedy: ({ detail }) =>
      detail.access === 'pull'
        ? `Have ${detail.owner} make the package public: Package settings → Change visibility. Or give the login step and the input password a classic personal access token with read:packages from somebody who may read it, for example password: \${{ secrets.GHCR_TOKEN }}`
        : `Push to ${detail.registry}/${detail.runOwner?.toLowerCase() ?? 'your-owner'}/… instead. To push to ${detail.owner} anyway, give the login step and the input password a classic personal access token with write:packages from somebody who may write there, for example password: \${{ secrets.GHCR_TOKEN }}`,
  },
})

const tokens = ({ runOwner }: Detail): string =>
  runOwner === undefined ? 'the token belongs to another.' : `the token belongs to a repository of ${runOwner}.`

const reach = ({ access }: Detail): string =>
  access === 'push'
    ? "A job's token can push only to the owner of the repository that runs it, whatever its permissions."
    : "Beside public packages, a job's token can read only those of the owner of the repository that runs it, whatever its permissions."

function isRefusedPull(facts: Facts): boolean {
  const isKnown = facts.run.githubRepository !== undefined && facts.credential.isJobToken
  return isKnown && isReadRefusal(facts) && !isNameUnknown(facts)
}

function isKnownUnasked({ access, answer, credential, image, run }: Facts): boolean {
  if (image.kind !== 'image' || image.isGuessed || run.githubRepository === undefined) return false
  return credential.isJobToken && access === 'push' && answer.kind === 'skipped'
}
