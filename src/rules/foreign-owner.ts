import type { Facts } from '../facts.ts'
import { meaningOf } from '../grounds/refusal.ts'
import { isSameName } from '../names/same-name.ts'
import { type Diagnosis, defineRule } from '../rule.ts'
import { answered, named } from '../wording/phrases.ts'

interface Detail {
  readonly registry: string
  readonly owner: string
  readonly runOwner?: string
}

/** The job's token is used under another owner than its repository's: known from the name alone, or by the refusal's text. */
export const foreignOwner = defineRule({
  id: 'foreign-owner',
  layer: 'name',
  settles: 'denial',
  severity: 'error',
  who: 'workflow-author',
  diagnose(facts: Facts): Diagnosis<Detail> | undefined {
    const { image, registry, run } = facts
    if (image.kind !== 'image') return undefined
    const runOwner = run.githubRepository?.owner
    if (isSameName(image.owner, runOwner)) return undefined
    if (meaningOf(facts) !== 'installation-elsewhere' && !isKnownUnasked(facts)) return undefined
    return {
      detail: { registry, owner: image.owner, ...(runOwner === undefined ? {} : { runOwner }) },
      confidence: 'certain',
    }
  },
  words: {
    title: () => 'This token cannot push to that owner',
    problem: (told) =>
      `${answered(told)}${named(told.images)} belongs to ${told.detail.owner}, but ${tokens(told.detail)} A job's token can push only to the owner of the repository that runs it, whatever its permissions.`,
    remedy: ({ detail }) =>
      `Push to ${detail.registry}/${detail.runOwner?.toLowerCase() ?? 'your-owner'}/… instead. To push to ${detail.owner} anyway, give the login step and the input password a classic personal access token with write:packages from somebody who may write there, for example password: \${{ secrets.GHCR_TOKEN }}`,
  },
})

const tokens = ({ runOwner }: Detail): string =>
  runOwner === undefined ? 'the token belongs to another.' : `the token belongs to a repository of ${runOwner}.`

function isKnownUnasked({ access, answer, credential, image, run }: Facts): boolean {
  if (image.kind !== 'image' || image.isGuessed || run.githubRepository === undefined) return false
  return credential.isJobToken && access === 'push' && answer.kind === 'skipped'
}
