import type { WorkflowFacts } from '../workflow/model.ts'
import type { LogFacts } from './log-facts.ts'
import { type Diagnosis, defineRule } from './rule.ts'
import { newName } from './shared/new-names.ts'
import { quoted } from './shared/phrases.ts'
import { toCopy } from './shared/text.ts'
import { firstOfEach, hostOf, namesIn, placeOf } from './shared/written-names.ts'

interface Detail {
  /** The name as it is written, if it is known; a log's is without its host. */
  readonly written?: string | undefined
}

const retired = 'docker.pkg.github.com'

/** The name is on GitHub's registry before GHCR (GitHub's documentation, Working with the Docker registry). */
export const retiredRegistry = defineRule({
  id: 'retired-registry',
  subject: 'name',
  verdict: 'none',
  severity: 'warning',
  who: 'workflow-author',
  lint: (workflow: WorkflowFacts): readonly Diagnosis<Detail>[] =>
    firstOfEach(
      namesIn(workflow).filter(({ name }) => hostOf(name) === retired),
      ({ job, written }) => `${job.id} ${written}`,
    ).map((one) => ({ detail: { written: one.written }, confidence: 'certain', ...placeOf(one) })),
  explain: ({ elsewhere }: LogFacts): Diagnosis<Detail> => ({ detail: { written: elsewhere }, confidence: 'likely' }),
  words: {
    summary: "The image is on docker.pkg.github.com, GitHub's registry before GHCR",
    title: () => 'docker.pkg.github.com has given way to ghcr.io',
    problem: ({ detail }) =>
      `${detail.written === undefined ? 'The image' : quoted(detail.written)} is on docker.pkg.github.com, GitHub's registry before ghcr.io took its place. A login to ghcr.io does not count there.`,
    remedy: ({ detail }) => `Write it so, in the login step too:${toCopy(newName(detail.written))}`,
  },
})
