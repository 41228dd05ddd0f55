import type { JobFacts, Push, WorkflowFacts } from '../workflow/model.ts'
import { type Diagnosis, defineRule } from './rule.ts'
import { loginCommand, named, quoted } from './shared/phrases.ts'

interface Detail {
  readonly job: string
  readonly tool: string
  readonly images: readonly string[]
}

/** A step pushes to GHCR before any login that its tool makes use of. */
export const notLoggedIn = defineRule({
  id: 'not-logged-in',
  subject: 'workflow',
  verdict: 'none',
  severity: 'warning',
  who: 'workflow-author',
  lint: ({ isValid, jobs }: WorkflowFacts): readonly Diagnosis<Detail>[] =>
    isValid ? jobs.flatMap((job) => job.pushes.filter(isAnonymous).map((push) => diagnosed(job, push))) : [],
  words: {
    summary: 'A push before any login that it can use',
    title: ({ detail }) => `${detail.tool} pushes without a login`,
    problem: ({ detail }) =>
      `In the job ${quoted(detail.job)}, ${detail.tool} pushes ${named(detail.images)}, but no earlier step logs in to the registry in a way that ${detail.tool} uses. GHCR refuses a push without a credential.`,
    remedy: ({ detail }) => {
      const command = loginCommand(detail.tool)
      return command === undefined
        ? 'Log in before this step. Use docker/login-action with registry: ghcr.io, username: ${{ github.actor }} and password: ${{ github.token }}.'
        : `Log in before this step. Type: ${command}`
    },
  },
})

const isAnonymous = ({ isCertain, credential }: Push): boolean => isCertain && credential === 'none'

const diagnosed = (job: JobFacts, { place, tool, images }: Push): Diagnosis<Detail> => ({
  detail: { job: job.id, tool, images },
  confidence: 'likely',
  place,
  job: job.id,
})
