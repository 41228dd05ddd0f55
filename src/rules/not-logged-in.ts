import type { JobFacts, Push, WorkflowFacts } from '../facts.ts'
import { type Diagnosis, defineRule } from '../rule.ts'
import { named } from '../wording/phrases.ts'
import { quoted } from '../wording/quoted.ts'

interface Detail {
  readonly job: string
  readonly tool: string
  readonly images: readonly string[]
}

/** A step pushes to GHCR before any login that its tool makes use of. */
export const notLoggedIn = defineRule({
  id: 'not-logged-in',
  layer: 'static',
  settles: 'hint',
  severity: 'warning',
  who: 'workflow-author',
  lint: ({ isValid, jobs }: WorkflowFacts): readonly Diagnosis<Detail>[] =>
    isValid ? jobs.flatMap((job) => job.pushes.filter(isAnonymous).map((push) => diagnosed(job, push))) : [],
  words: {
    title: ({ detail }) => `${detail.tool} pushes without a login`,
    problem: ({ detail }) =>
      `In the job ${quoted(detail.job)}, ${detail.tool} pushes ${named(detail.images)}, and no step before it logs in to the registry in a way that ${detail.tool} makes use of. GHCR refuses a push without a credential.`,
    remedy: ({ detail }) =>
      `Log in before this step. ${logins[detail.tool] ?? 'Use docker/login-action with registry: ghcr.io, username: ${{ github.actor }} and password: ${{ github.token }}.'}`,
  },
})

const isAnonymous = ({ isCertain, credential }: Push): boolean => isCertain && credential === 'none'

const diagnosed = (job: JobFacts, { place, tool, images }: Push): Diagnosis<Detail> => ({
  detail: { job: job.id, tool, images },
  confidence: 'likely',
  place,
  job: job.id,
})

const typed = (login: string): string =>
  `Type: echo "\${{ github.token }}" | ${login} ghcr.io -u "\${{ github.actor }}" --password-stdin`

const logins: Readonly<Record<string, string>> = {
  helm: typed('helm registry login'),
  podman: typed('podman login'),
  buildah: typed('buildah login'),
  skopeo: typed('skopeo login'),
  oras: typed('oras login'),
  crane: typed('crane auth login'),
  cosign: typed('cosign login'),
}
