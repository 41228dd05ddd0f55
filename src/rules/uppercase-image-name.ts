import type { Facts } from '../preflight/facts.ts'
import type { WorkflowFacts } from '../workflow/model.ts'
import type { LogFacts } from './log-facts.ts'
import { type Diagnosis, defineRule, type RepositoryFacts } from './rule.ts'
import { named, quoted } from './shared/phrases.ts'
import { bounded, toCopy } from './shared/text.ts'
import { firstOfEach, type NameInJob, namesIn, placeOf, readAlike } from './shared/written-names.ts'

interface Detail {
  /** The name in lower case, if it is known. */
  readonly lowered?: string | undefined
  /** Lint only: the name as it is written. */
  readonly written?: string | undefined
}

/** The name has capital letters, often from `github.repository`; clients refuse it before they ask anybody. */
export const uppercaseImageName = defineRule({
  id: 'uppercase-image-name',
  subject: 'name',
  verdict: 'deny',
  severity: 'error',
  who: 'workflow-author',
  diagnose: ({ image }: Facts): Diagnosis<Detail> | undefined =>
    image.kind === 'uppercase' ? { detail: { lowered: image.lowered }, confidence: 'certain' } : undefined,
  lint: (workflow: WorkflowFacts, { registry }: RepositoryFacts): readonly Diagnosis<Detail>[] =>
    firstOfEach(namesIn(workflow), ({ job, written }) => `${job.id} ${written}`)
      .filter(({ name }) => readAlike(name, registry)?.kind === 'uppercase')
      .map((one) => ({
        detail: { lowered: lowered(one), written: one.written },
        confidence: 'certain',
        ...placeOf(one),
      })),
  explain: ({ image }: LogFacts): Diagnosis<Detail> => ({
    detail: { lowered: image?.kind === 'uppercase' ? image.lowered : undefined },
    confidence: 'likely',
  }),
  words: {
    summary: 'The name has capital letters, which no registry accepts',
    title: () => 'The image name has capital letters',
    problem: ({ detail, images, source }) =>
      `${detail.written !== undefined ? quoted(detail.written) : images.length === 0 || (source === 'log' && detail.lowered === undefined) ? 'The image name' : `"${named(images)}"`} has capital letters. Image names are all lowercase, while github.repository keeps the capitals of owner and repository.`,
    remedy: ({ detail }) =>
      `${detail.lowered === undefined ? 'Write the name in lower case. ' : `Write it in lower case:${toCopy(bounded(detail.lowered, 300))}\n`}docker/metadata-action does so by itself. A shell step makes a variable NAME of the repository's name:${toCopy('echo "NAME=${GITHUB_REPOSITORY,,}" >> "$GITHUB_ENV"')}`,
  },
})

/** The name in lower case, but for its expressions; undefined if it has any that may hold capitals too. */
const lowered = ({ name, written }: NameInJob): string | undefined =>
  name.text.every((piece) => typeof piece === 'string') ? written.toLowerCase() : undefined
