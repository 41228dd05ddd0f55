import type { Access, Facts } from '../facts.ts'
import { meaningOf } from '../grounds/refusal.ts'
import { type Diagnosis, defineRule } from '../rule.ts'
import { answered, levelFor } from '../wording/phrases.ts'
import { bounded } from '../wording/quoted.ts'

/** The organisation blocks classic personal access tokens altogether: the refusal's text says so. */
export const classicPatForbidden = defineRule({
  id: 'classic-pat-forbidden',
  layer: 'credential',
  settles: 'denial',
  severity: 'error',
  who: 'workflow-author',
  diagnose: (facts: Facts): Diagnosis<{ owner: string; access: Access }> | undefined =>
    facts.image.kind === 'image' && meaningOf(facts) === 'classic-pat-forbidden'
      ? { detail: { owner: facts.image.owner, access: facts.access }, confidence: 'certain' }
      : undefined,
  words: {
    title: ({ detail }) => `${bounded(detail.owner, 60)} forbids classic tokens`,
    problem: (told) =>
      `${answered(told)}The organisation ${bounded(told.detail.owner, 60)} blocks classic personal access tokens, so the one in ${told.role} does not work there, whatever its scopes.`,
    remedy: ({ detail }) =>
      `${detail.access === 'push' ? 'Push' : 'Pull'} with the job's own token from a repository of ${bounded(detail.owner, 60)}: password: \${{ github.token }} and packages: ${levelFor(detail.access)}. Or an organisation owner allows classic tokens under Settings → Personal access tokens → Settings → Tokens (classic).`,
  },
})
