import type { Facts } from '../preflight/facts.ts'
import { type Diagnosis, defineRule } from './rule.ts'
import { named, quoted } from './shared/phrases.ts'

/** The registry's name is misspelt or written twice: a login would hand the credential to a stranger, so nothing is sent. */
export const mistypedRegistry = defineRule({
  id: 'mistyped-registry',
  subject: 'name',
  verdict: 'deny',
  severity: 'error',
  who: 'workflow-author',
  diagnose: ({ image }: Facts): Diagnosis<{ typed: string; intended: string }> | undefined =>
    image.kind === 'mistyped'
      ? { detail: { typed: image.typed, intended: image.intended }, confidence: 'certain' }
      : undefined,
  words: {
    summary: 'The host is misspelt, such as ghrc.io. Nothing is sent there',
    title: () => "The registry's name is misspelt",
    problem: ({ detail, images }) =>
      `"${named(images)}" has ${quoted(detail.typed)} where ${detail.intended} was meant. Nothing was sent there; a login to a misspelt host hands the credential to whoever owns it.`,
    remedy: ({ detail }) =>
      `Write ${detail.intended}, once, in the image name and in the registry of the login step. If a login to the wrong host ever ran, replace the credential it used.`,
  },
})
