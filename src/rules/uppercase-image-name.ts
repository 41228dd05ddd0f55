import type { Facts } from '../preflight/facts.ts'
import { type Diagnosis, defineRule } from './rule.ts'
import { bounded, named } from './shared/phrases.ts'

/** The name has capital letters, often from `github.repository`; clients refuse it before they ask anybody. */
export const uppercaseImageName = defineRule({
  id: 'uppercase-image-name',
  subject: 'name',
  verdict: 'deny',
  severity: 'error',
  who: 'workflow-author',
  diagnose: ({ image }: Facts): Diagnosis<{ lowered: string }> | undefined =>
    image.kind === 'uppercase' ? { detail: { lowered: image.lowered }, confidence: 'certain' } : undefined,
  words: {
    summary: 'The name has capital letters, which no registry accepts',
    title: () => 'The image name has capital letters',
    problem: ({ images }) =>
      `"${named(images)}" has capital letters. Image names are all lowercase, while github.repository keeps the capitals of owner and repository.`,
    remedy: ({ detail }) =>
      `Write ${bounded(detail.lowered, 300)}. docker/metadata-action lowercases names; in a shell step, type: echo "NAME=\${GITHUB_REPOSITORY,,}" >> "$GITHUB_ENV"`,
  },
})
