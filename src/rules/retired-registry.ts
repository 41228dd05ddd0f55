import type { LogFacts } from './log-facts.ts'
import { type Diagnosis, defineRule } from './rule.ts'
import { bounded, toCopy } from './shared/text.ts'

interface Detail {
  /** The image as the old registry names it: owner, repository and name. */
  readonly old?: string | undefined
}

/** docker.pkg.github.com was GitHub's registry before GHCR, and takes its names in another form (docs/facts.md, Refusals). */
export const retiredRegistry = defineRule({
  id: 'retired-registry',
  subject: 'name',
  verdict: 'none',
  severity: 'warning',
  who: 'workflow-author',
  explain: ({ elsewhere }: LogFacts): Diagnosis<Detail> => ({ detail: { old: elsewhere }, confidence: 'likely' }),
  words: {
    summary: 'docker.pkg.github.com is the old registry, which ghcr.io has replaced',
    title: () => 'docker.pkg.github.com is the old registry',
    problem: () =>
      "docker.pkg.github.com was GitHub's registry for Docker images before the container registry, ghcr.io, replaced it. It is retired; a login to ghcr.io does not count there.",
    remedy: ({ detail }) =>
      `Log in to ghcr.io, and push and pull there. A name has an owner and a name of its own, and needs no repository:${toCopy(newName(detail))}`,
  },
})

function newName({ old = '' }: Detail): string {
  const [owner = 'OWNER', repository = 'NAME'] = old.split('/').filter((part) => part !== '')
  return `ghcr.io/${bounded(owner, 60)}/${bounded(repository, 100)}`
}
