import type { Facts } from '../preflight/facts.ts'
import type { LogFacts } from './log-facts.ts'
import { type Diagnosis, defineRule } from './rule.ts'
import { named } from './shared/phrases.ts'
import { bounded, toCopy } from './shared/text.ts'

interface Detail {
  /** The name in lower case, if it is known. */
  readonly lowered?: string | undefined
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
  explain: ({ image }: LogFacts): Diagnosis<Detail> => ({
    detail: { lowered: image?.kind === 'uppercase' ? image.lowered : undefined },
    confidence: 'likely',
  }),
  words: {
    summary: 'The name has capital letters, which no registry accepts',
    title: () => 'The image name has capital letters',
    problem: ({ images }) =>
      `${images.length === 0 ? 'The image name' : `"${named(images)}"`} has capital letters. Image names are all lowercase, while github.repository keeps the capitals of owner and repository.`,
    remedy: ({ detail }) =>
      `${detail.lowered === undefined ? 'Write the name in lower case.' : `Write it in lower case:${toCopy(bounded(detail.lowered, 300))}\n`}docker/metadata-action does so by itself. A shell step makes a variable NAME of the repository's name:${toCopy('echo "NAME=${GITHUB_REPOSITORY,,}" >> "$GITHUB_ENV"')}`,
  },
})
