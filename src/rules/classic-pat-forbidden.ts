import type { Access } from '../oci/scope.ts'
import type { Facts } from '../preflight/facts.ts'
import { type Diagnosis, defineRule } from './rule.ts'
import { answered, bounded, levelFor } from './shared/phrases.ts'
import { reasonOf } from './shared/refusal.ts'

/** The organisation blocks classic personal access tokens altogether: the refusal's text says so. */
export const classicPatForbidden = defineRule({
  id: 'classic-pat-forbidden',
  subject: 'credential',
  verdict: 'deny',
  severity: 'error',
  who: 'workflow-author',
  diagnose: (facts: Facts): Diagnosis<{ owner: string; access: Access }> | undefined =>
    facts.image.kind === 'image' && reasonOf(facts) === 'classic-pat-forbidden'
      ? { detail: { owner: facts.image.owner, access: facts.access }, confidence: 'certain' }
      : undefined,
  words: {
    summary: 'The organisation forbids classic tokens',
    title: ({ detail }) => `${bounded(detail.owner, 60)} forbids classic tokens`,
    problem: (params) =>
      `${answered(params)}The organisation ${bounded(params.detail.owner, 60)} blocks classic personal access tokens, so the one in ${params.role} does not work there, whatever its scopes.`,
    remedy: ({ detail }) =>
      `${detail.access === 'push' ? 'Push' : 'Pull'} with the job's own token from a repository of ${bounded(detail.owner, 60)}: password: \${{ github.token }} and packages: ${levelFor(detail.access)}. Or an organisation owner allows classic tokens under Settings → Personal access tokens → Settings → Tokens (classic).`,
  },
})
