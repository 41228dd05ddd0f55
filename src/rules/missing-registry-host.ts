import type { LogFacts } from './log-facts.ts'
import { type Diagnosis, defineRule } from './rule.ts'
import { quoted } from './shared/phrases.ts'
import { bounded, toCopy } from './shared/text.ts'

interface Detail {
  /** The name as it is written, if it is known. */
  readonly name?: string | undefined
  readonly registry: string
}

/** A name without a host is Docker Hub's, whatever registry the job logs in to (docs/facts.md, Refusals). */
export const missingRegistryHost = defineRule({
  id: 'missing-registry-host',
  subject: 'name',
  verdict: 'none',
  severity: 'warning',
  who: 'workflow-author',
  explain: ({ elsewhere, registry }: LogFacts): Diagnosis<Detail> => ({
    detail: { name: elsewhere, registry },
    confidence: 'likely',
  }),
  words: {
    summary: "The image name has no host, so it is Docker Hub's",
    title: () => "The image name has no host, so it is Docker Hub's",
    problem: ({ detail: { name, registry } }) =>
      `${name === undefined ? 'A name without a host is' : `${quoted(name)} has no host, and so is`} Docker Hub's (docker.io), which refused it. A login to ${bounded(registry, 100)} does not count there.`,
    remedy: ({ detail }) =>
      `${isCache(detail) ? cache : ''}Put the host in front, wherever the name is set:${toCopy(`${bounded(detail.registry, 100)}/${inside(detail)}`)}`,
  },
})

/** A name without an owner, or Docker Hub's own owner `library`, is what a cache without its type becomes. */
const isCache = ({ name = '/' }: Detail): boolean => !name.includes('/') || name.startsWith('library/')

const cache = `If it is a cache, give cache-to and cache-from their type:${toCopy('cache-to: type=gha,mode=max')}\n`

const inside = ({ name = 'OWNER/NAME' }: Detail): string =>
  bounded(name.includes('/') ? name : `OWNER/${name}`, 200).replace(/^library\//, 'OWNER/')
