import type { Access } from '../oci/scope.ts'
import type { Facts } from '../preflight/facts.ts'
import type { LogFacts } from './log-facts.ts'
import { type Diagnosis, defineRule } from './rule.ts'
import { jobTokenLine, levelFor } from './shared/menus.ts'
import { answered, theCredential } from './shared/phrases.ts'
import { reasonOf } from './shared/refusal.ts'
import { bounded, toCopy } from './shared/text.ts'

interface Detail {
  readonly owner?: string | undefined
  readonly access: Access
}

/** The organisation blocks classic personal access tokens altogether: the refusal's text says so. */
export const classicPatForbidden = defineRule({
  id: 'classic-pat-forbidden',
  subject: 'credential',
  verdict: 'deny',
  severity: 'error',
  who: 'workflow-author',
  diagnose: (facts: Facts): Diagnosis<Detail> | undefined =>
    facts.image.kind === 'image' && reasonOf(facts) === 'classic-pat-forbidden'
      ? { detail: { owner: facts.image.owner, access: facts.access }, confidence: 'certain' }
      : undefined,
  explain: ({ access, image }: LogFacts): Diagnosis<Detail> => ({
    detail: { owner: image?.kind === 'image' ? image.owner : undefined, access },
    confidence: 'likely',
  }),
  words: {
    summary: 'The organisation forbids classic tokens',
    title: ({ detail }) => `${ownerOf(detail, 'The organisation')} forbids classic tokens`,
    problem: (params) =>
      `${answered(params)}${params.detail.owner === undefined ? 'The organisation' : `The organisation ${bounded(params.detail.owner, 60)}`} blocks classic personal access tokens, so ${theCredential(params)} does not work there, whatever its scopes.`,
    remedy: ({ detail }) =>
      `${detail.access === 'push' ? 'Push' : 'Pull'} with the job's own token (GITHUB_TOKEN) from a repository of ${ownerOf(detail, 'the organisation')}, with packages: ${levelFor(detail.access)}:${toCopy(jobTokenLine)}\nOr an organisation owner allows classic tokens: Settings → Personal access tokens → Settings → Tokens (classic).`,
  },
})

const ownerOf = ({ owner }: Detail, otherwise: string): string => (owner === undefined ? otherwise : bounded(owner, 60))
