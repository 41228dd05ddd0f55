import type { ReferenceProblem } from '../oci/reference.ts'
import type { Facts } from '../preflight/facts.ts'
import type { WorkflowFacts } from '../workflow/model.ts'
import type { LogFacts } from './log-facts.ts'
import { type Diagnosis, defineRule, type RepositoryFacts } from './rule.ts'
import { named, quoted } from './shared/phrases.ts'
import { toCopy } from './shared/text.ts'
import { firstOfEach, namesIn, placeOf, readAlike } from './shared/written-names.ts'

interface Detail {
  /** What breaks the grammar, if the text was read. */
  readonly problem?: ReferenceProblem | undefined
  readonly isGuessed: boolean
  /** Lint only: the name as it is written. */
  readonly written?: string | undefined
}

const problems: Readonly<Record<ReferenceProblem, string>> = {
  scheme: 'It begins with a scheme such as https://, and image names have none.',
  'no-owner': 'GHCR needs an owner and a name, and answers 400 to a name alone.',
  path: 'Parts between slashes are lowercase letters and digits, joined by a dot, one or two underscores, or dashes.',
  'too-long': 'Owner and name together may have 255 characters.',
  tag: 'A tag follows the colon: letters, digits, _ . and -, at most 128 of them.',
  digest: 'A digest follows the @: sha256: and 64, or sha512: and 128, of the digits 0-9 and a-f.',
  host: 'The part before the first slash is not a host name.',
}

/** The text is no image reference; docker and its relatives refuse it before they ask anybody. */
export const invalidImageReference = defineRule({
  id: 'invalid-image-reference',
  subject: 'name',
  verdict: 'deny',
  severity: 'error',
  who: 'workflow-author',
  diagnose: ({ image }: Facts): Diagnosis<Detail> | undefined =>
    image.kind === 'invalid'
      ? { detail: { problem: image.problem, isGuessed: image.isGuessed }, confidence: 'certain' }
      : undefined,
  lint: (workflow: WorkflowFacts, { registry }: RepositoryFacts): readonly Diagnosis<Detail>[] =>
    firstOfEach(namesIn(workflow), ({ job, written }) => `${job.id} ${written}`).flatMap((one) => {
      const image = readAlike(one.name, registry)
      return image?.kind === 'invalid'
        ? [
            {
              detail: { problem: image.problem, isGuessed: false, written: one.written },
              confidence: 'certain',
              ...placeOf(one),
            },
          ]
        : []
    }),
  explain: ({ image }: LogFacts): Diagnosis<Detail> => ({
    detail: { problem: image?.kind === 'invalid' ? image.problem : undefined, isGuessed: false },
    confidence: 'likely',
  }),
  words: {
    summary: 'The text is not an image name',
    title: () => 'This is not an image name',
    problem: ({ detail, images, source }) =>
      `${detail.written !== undefined ? quoted(detail.written) : images.length === 0 || (source === 'log' && detail.problem === undefined) ? 'What the client was given' : `"${named(images)}"`} cannot be read as an image name. ${detail.problem === undefined ? 'Most often a variable in it was empty.' : problems[detail.problem]}`,
    remedy: ({ detail }) =>
      detail.isGuessed
        ? "Name what this job pushes in the input images: without it, the repository's own name was the guess."
        : `Correct it where it is set. The form is:${toCopy('ghcr.io/octo/app:1.0')}`,
  },
})
