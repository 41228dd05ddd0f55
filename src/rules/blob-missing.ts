import type { LogFacts } from './log-facts.ts'
import { type Diagnosis, defineRule } from './rule.ts'
import { named } from './shared/phrases.ts'
import { bounded, toCopy } from './shared/text.ts'

interface Detail {
  /** The image, if one is named. */
  readonly image?: string | undefined
}

/** A manifest lists a layer, a configuration or another manifest that its package does not have (docs/facts.md, Refusals). */
export const blobMissing = defineRule({
  id: 'blob-missing',
  subject: 'package',
  verdict: 'none',
  severity: 'warning',
  who: 'workflow-author',
  explain: ({ image }: LogFacts): Diagnosis<Detail> => ({
    detail: { image: image?.kind === 'image' ? image.reference : undefined },
    confidence: 'likely',
  }),
  words: {
    summary: 'The manifest names what this package does not have',
    title: () => 'The manifest names what this package does not have',
    problem: ({ images }) =>
      `The registry refused a manifest of ${named(images)}, because a part that it lists is not in this package: a layer, a configuration, or the manifest of one platform. Parts that were pushed to another package do not count, even of the same owner.`,
    remedy: ({ detail: { image = 'ghcr.io/OWNER/NAME' } }) =>
      `Push the parts to the same package before the list. This command copies them from wherever they are:${toCopy(`docker buildx imagetools create -t ${bounded(image, 150)}:TAG SOURCE-amd64 SOURCE-arm64`)}\nIf everything was pushed to this package, the registry has lost an upload: run the job again.`,
  },
})
