import { known } from '../http/observed.ts'
import { splitHost } from '../oci/reference.ts'
import type { Facts } from '../preflight/facts.ts'
import type { JobFacts, WorkflowFacts } from '../workflow/model.ts'
import type { LogFacts } from './log-facts.ts'
import { type AskedRun, type Diagnosis, defineRule, type RepositoryFacts } from './rule.ts'
import { hasOwner, withHost } from './shared/new-names.ts'
import { named, quoted } from './shared/phrases.ts'
import { bounded, toCopy } from './shared/text.ts'
import { firstOfEach, hostOf, type NameInJob, namesOf, placeOf } from './shared/written-names.ts'

interface Detail {
  /** Names without a host, as they are written; empty if none is known. */
  readonly names: readonly string[]
  readonly registry: string
  /** The job whose text pushes them. */
  readonly job?: string | undefined
  /** True if it is a cache that is written, whose `type=` is left out. */
  readonly isCache: boolean
}

/** A name without a host is Docker Hub's, although it was meant for GHCR (distribution/reference, docs/facts.md, Refusals). */
export const missingRegistryHost = defineRule({
  id: 'missing-registry-host',
  subject: 'name',
  verdict: 'inconclusive',
  severity: 'warning',
  who: 'workflow-author',
  replaces: ['first-publish'],
  ask({ elsewhere, images, registry }: AskedRun): readonly Diagnosis<Detail>[] {
    const names = elsewhere.filter(isHostless)
    // Beside other registries alone, Docker Hub is one of them on purpose.
    if (names.length === 0 || (images.length === 0 && names.length < elsewhere.length)) return []
    const severity = images.length > 0 ? 'notice' : 'warning'
    return [{ detail: { names, registry, isCache: false }, severity, confidence: 'likely' }]
  },
  diagnose({ access, image, registry, running }: Facts): Diagnosis<Detail> | undefined {
    const job = known(running)?.job
    if (access !== 'push' || image.kind !== 'image' || !image.isGuessed || job === undefined) return undefined
    const hostless = hostlessIn(job)
    const [first] = hostless
    if (first === undefined || job.pushes.some(({ isCertain }) => isCertain)) return undefined
    const names = [...new Set(hostless.map(({ written }) => written))]
    return {
      detail: { names, registry, job: job.id, isCache: false },
      confidence: 'likely',
      place: first.name.place,
    }
  },
  lint: ({ isValid, jobs }: WorkflowFacts, { registry = 'ghcr.io' }: RepositoryFacts): readonly Diagnosis<Detail>[] =>
    (isValid ? jobs : []).flatMap((job) =>
      firstOfEach([...hostlessIn(job), ...askedInVain(job)], ({ written }) => written).map((one) => ({
        detail: {
          names: [one.written],
          registry,
          isCache: isCache(one),
          ...(one.push !== undefined && { job: job.id }),
        },
        confidence: 'likely',
        ...placeOf(one),
      })),
    ),
  explain: ({ registry, elsewhere }: LogFacts): Diagnosis<Detail> => ({
    detail: { names: elsewhere === undefined ? [] : [elsewhere], registry, isCache: isCacheName(elsewhere) },
    confidence: 'likely',
  }),
  words: {
    summary: "The image's name has no host, and so is Docker Hub's: octo/app instead of ghcr.io/octo/app",
    title: () => "The image's name has no host, so it is Docker Hub's",
    problem: ({ detail }) =>
      `${detail.job === undefined ? '' : `The job ${quoted(detail.job)} logs in to ${bounded(detail.registry, 100)} alone, but pushes ${named(detail.names)}. `}${detail.job === undefined && detail.names.length > 0 ? `${named(detail.names)} has no host. ` : ''}A name without a host belongs to Docker Hub, whatever the job logs in to.${detail.isCache ? ' In cache-to:, what has no type= is the name of an image.' : ''}`,
    remedy: ({ detail: { names, registry, isCache } }) =>
      `Write the host before it:${toCopy(withHost(names[0], registry))}${isCache ? `\nOr name the kind of cache:${toCopy('cache-to: type=gha,mode=max')}` : ''}`,
  },
})

/** A name without an owner is what a cache without its type becomes. */
const isCacheName = (name: string | undefined): boolean => name !== undefined && !hasOwner(name)

/** True if a reference names no host: `docker.io/octo/app` does. */
const isHostless = (text: string): boolean =>
  splitHost(text).registry === 'docker.io' && !/^(?:index\.)?docker\.io\//i.test(text)

/** What a step pushes to Docker Hub though the job logs in to GHCR alone, beside images on GHCR or not. */
const hostlessIn = (job: JobFacts): readonly NameInJob[] =>
  namesOf({ ...job, preflights: [] }).filter(
    ({ name, push }) =>
      push?.isCertain === true && push.isLoggedInToGhcrAlone && !name.isPartial && hostOf(name) === '',
  )

/** The names that this action is given, if it is given no other: then it has nothing to ask about. */
function askedInVain(job: JobFacts): readonly NameInJob[] {
  return job.preflights.flatMap((preflight) => {
    const given = namesOf({ ...job, pushes: [], misnamed: [], preflights: [preflight] })
    const isInVain = preflight.names.length === given.length && given.every(({ name }) => hostOf(name) === '')
    return isInVain ? given : []
  })
}

const isCache = ({ name }: NameInJob): boolean => name.place.path.includes('cache-to')
