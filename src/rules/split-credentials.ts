import { known } from '../http/observed.ts'
import type { Facts } from '../preflight/facts.ts'
import { type Diagnosis, defineRule } from './rule.ts'
import { named } from './shared/phrases.ts'
import { refusalOf } from './shared/refusal.ts'

/** Each credential is good for other images only: said beside the causes, for one login serves one credential. */
export const splitCredentials = defineRule({
  id: 'split-credentials',
  subject: 'credential',
  verdict: 'none',
  severity: 'warning',
  who: 'workflow-author',
  diagnose(facts: Facts): Diagnosis<null> | undefined {
    const isGrantedToOther = known(facts.answerToOther)?.kind === 'granted'
    const isSplit = isGrantedToOther && !facts.isReplaced && facts.credential.role === 'password'
    return isSplit && refusalOf(facts) !== undefined ? { detail: null, confidence: 'certain' } : undefined
  },
  words: {
    summary: 'Each of the two credentials is refused for an image that the other can push',
    title: () => 'Neither credential serves all images',
    problem: ({ images }) =>
      `For ${named(images)} the registry accepts fallback-password and refuses password; for other images it is the other way round. A login holds one credential, so neither can push them all.`,
    remedy: () =>
      'Give one of the two credentials access to every image, or push the images in two jobs, each with its own login step and its own credential.',
  },
})
