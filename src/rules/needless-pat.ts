import type { JobFacts, Push, WorkflowFacts } from '../workflow/model.ts'
import { type Diagnosis, defineRule } from './rule.ts'
import { accessPath, jobTokenLine } from './shared/menus.ts'
import { named, quoted } from './shared/phrases.ts'
import { toCopy } from './shared/text.ts'

interface Detail {
  readonly job: string
  readonly images: readonly string[]
}

/** A secret is used for a push to the repository's own owner, where the job's token would do: it needs no care and cannot expire. */
export const needlessPat = defineRule({
  id: 'needless-pat',
  subject: 'workflow',
  verdict: 'none',
  severity: 'notice',
  who: 'workflow-author',
  lint: ({ isValid, jobs }: WorkflowFacts): readonly Diagnosis<Detail>[] =>
    isValid ? jobs.flatMap((job) => job.pushes.filter(isNeedless).map((push) => diagnosed(job, push))) : [],
  words: {
    summary: "A secret is used where the job's own token would do",
    title: () => "A secret is used where the job's token would do",
    problem: ({ detail }) =>
      `The job ${quoted(detail.job)} pushes ${named(detail.images)} with a secret. The package belongs to this repository's owner, so the job's own token can push it. A token kept as a secret can leak or expire, and belongs to a person.`,
    remedy: () =>
      `Give the job packages: write, and log in with its own token (GITHUB_TOKEN):${toCopy(jobTokenLine)}\nIf the package was first pushed with a personal token, give this repository access before: ${accessPath('Write')}.`,
  },
})

const isNeedless = ({ isCertain, credential, isOwn }: Push): boolean => isCertain && credential === 'secret' && isOwn

const diagnosed = (job: JobFacts, { place, images }: Push): Diagnosis<Detail> => ({
  detail: { job: job.id, images },
  confidence: 'possible',
  place,
  job: job.id,
})
