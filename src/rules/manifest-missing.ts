import type { Access } from '../oci/scope.ts'
import type { LogFacts } from './log-facts.ts'
import { type Diagnosis, defineRule } from './rule.ts'
import { named } from './shared/phrases.ts'
import { packagePages } from './shared/settings-links.ts'
import { toCopy } from './shared/text.ts'

interface Detail {
  readonly access: Access
}

/** The package has no manifest with this tag or digest: it was not pushed there, or is called otherwise (docs/facts.md, Refusals). */
export const manifestMissing = defineRule({
  id: 'manifest-missing',
  subject: 'package',
  verdict: 'none',
  severity: 'warning',
  who: 'workflow-author',
  explain: (log: LogFacts): Diagnosis<Detail> => ({
    detail: { access: log.access },
    confidence: 'likely',
    links: packagePages(log),
  }),
  words: {
    summary: 'The package has no such tag or digest',
    title: () => 'There is no such tag or digest',
    problem: ({ images }) =>
      `The registry let the client read ${named(images)}, and has no manifest of that tag or digest there. It was never pushed to this package, was deleted, or is spelt otherwise; no permission is missing.`,
    remedy: ({ detail: { access }, images }) =>
      access === 'push'
        ? `Name only what this run has pushed, by the digest that the push step puts out, and give the step that uses it the condition of the push:${toCopy('subject-digest: ${{ steps.push.outputs.digest }}')}`
        : `Compare the tag with those on the package's page, then ask for one that is there:${toCopy(`docker pull ${named(images.length === 1 ? images : ['ghcr.io/OWNER/NAME'])}:TAG`)}`,
  },
})
