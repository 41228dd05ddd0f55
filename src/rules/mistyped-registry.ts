import type { Facts } from '../preflight/facts.ts'
import type { LogFacts } from './log-facts.ts'
import { type Diagnosis, defineRule } from './rule.ts'
import { named, quoted } from './shared/phrases.ts'
import { bounded } from './shared/text.ts'

interface Detail {
  /** The host as it was typed, if it is known. */
  readonly typed?: string | undefined
  readonly intended: string
}

/** The registry's name is misspelt or written twice: a login would hand the credential to a stranger, so nothing is sent. */
export const mistypedRegistry = defineRule({
  id: 'mistyped-registry',
  subject: 'name',
  verdict: 'deny',
  severity: 'error',
  who: 'workflow-author',
  diagnose: ({ image }: Facts): Diagnosis<Detail> | undefined =>
    image.kind === 'mistyped'
      ? { detail: { typed: image.typed, intended: image.intended }, confidence: 'certain' }
      : undefined,
  explain: ({ image, registry }: LogFacts): Diagnosis<Detail> => ({
    detail: image?.kind === 'mistyped' ? { typed: image.typed, intended: image.intended } : { intended: registry },
    confidence: 'likely',
  }),
  words: {
    summary: 'The host is misspelt, such as ghrc.io. Nothing is sent there',
    title: () => "The registry's name is misspelt",
    problem: ({ detail, images, source }) =>
      `${images.length === 0 ? 'The image name' : `"${named(images)}"`} has ${detail.typed === undefined ? 'another host' : quoted(detail.typed)} where ${bounded(detail.intended, 100)} was meant. ${source === 'run' ? 'Nothing was sent there; a' : 'A'} login to a misspelt host hands the credential to whoever owns it.`,
    remedy: ({ detail }) =>
      `Write ${bounded(detail.intended, 100)}, once, in the image name and in the registry of the login step. If a login to the wrong host ever ran, revoke the credential that it used.`,
  },
})
