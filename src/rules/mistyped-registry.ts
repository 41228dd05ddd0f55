import { isMistyped } from '../github/hosts.ts'
import type { Facts } from '../preflight/facts.ts'
import type { WorkflowFacts } from '../workflow/model.ts'
import type { LogFacts } from './log-facts.ts'
import { type Diagnosis, defineRule, type RepositoryFacts } from './rule.ts'
import { named, quoted } from './shared/phrases.ts'
import { bounded } from './shared/text.ts'
import { firstOfEach, namesIn, placeOf, readAlike } from './shared/written-names.ts'

interface Detail {
  /** The host as it was typed, if it is known. */
  readonly typed?: string | undefined
  readonly intended: string
  /** Lint only: the name as it is written; empty for the host of a login. */
  readonly written?: string | undefined
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
  lint: (workflow: WorkflowFacts, repository: RepositoryFacts): readonly Diagnosis<Detail>[] =>
    firstOfEach(
      [...ofImages(workflow, repository), ...ofLogins(workflow)],
      ({ detail, job }) => `${job} ${detail.typed}`,
    ),
  explain: ({ image, registry }: LogFacts): Diagnosis<Detail> => ({
    detail: image?.kind === 'mistyped' ? { typed: image.typed, intended: image.intended } : { intended: registry },
    confidence: 'likely',
  }),
  words: {
    summary: 'The host is misspelt, such as ghrc.io. Nothing is sent there',
    title: () => "The registry's name is misspelt",
    problem: ({ detail, images, source }) =>
      `${detail.written === '' ? 'The login' : detail.written !== undefined ? quoted(detail.written) : images.length === 0 || (source === 'log' && detail.typed === undefined) ? 'The image name' : `"${named(images)}"`} has ${detail.typed === undefined ? 'another host' : quoted(detail.typed)} where ${bounded(detail.intended, 100)} was meant. ${source === 'run' ? 'Nothing was sent there; a' : 'A'} login to a misspelt host hands the credential to whoever owns it.`,
    remedy: ({ detail }) =>
      `Write ${bounded(detail.intended, 100)}, once, in the image name and in the registry of the login step. If a login to the wrong host ever ran, revoke the credential that it used.`,
  },
})

const ofImages = (workflow: WorkflowFacts, { registry }: RepositoryFacts): readonly Diagnosis<Detail>[] =>
  namesIn(workflow).flatMap((one) => {
    const image = readAlike(one.name, registry)
    return image?.kind === 'mistyped'
      ? [
          {
            detail: { typed: image.typed, intended: image.intended, written: one.written },
            confidence: 'certain',
            ...placeOf(one),
          },
        ]
      : []
  })

const ofLogins = ({ isValid, jobs }: WorkflowFacts): readonly Diagnosis<Detail>[] =>
  (isValid ? jobs : []).flatMap(({ id, logins }) =>
    logins
      .flatMap(({ hosts }) => hosts)
      .flatMap(({ isSure, place, text: [host, ...more] }) =>
        isSure && more.length === 0 && typeof host === 'string' && isMistyped(host)
          ? [
              {
                detail: { typed: host, intended: 'ghcr.io', written: '' },
                confidence: 'certain',
                place,
                job: id,
              } as const,
            ]
          : [],
      ),
  )
