import type { JobFacts, LoginCredential, PreflightStep, Push, WorkflowFacts } from '../workflow/model.ts'
import { type Diagnosis, defineRule } from './rule.ts'
import { named, quoted } from './shared/phrases.ts'
import { bounded, toCopy } from './shared/text.ts'

type Detail =
  | {
      readonly kind: 'image'
      readonly job: string
      readonly checked: readonly string[]
      readonly pushed: readonly string[]
    }
  | {
      readonly kind: 'credential'
      readonly job: string
      readonly checked: LoginCredential
      readonly used: LoginCredential
    }

/** This action asks about another image, or with another credential, than the job's push uses. */
export const preflightMismatch = defineRule({
  id: 'preflight-mismatch',
  subject: 'workflow',
  verdict: 'none',
  severity: 'warning',
  who: 'workflow-author',
  lint: ({ isValid, jobs }: WorkflowFacts): readonly Diagnosis<Detail>[] =>
    isValid ? jobs.flatMap((job) => job.preflights.flatMap((preflight) => mismatches(job, preflight))) : [],
  words: {
    summary: 'This step checks a different image or credential from the one the job pushes with',
    title: ({ detail }) => `The preflight checks a different ${detail.kind} from the push`,
    problem: ({ detail }) =>
      detail.kind === 'image'
        ? `In the job ${quoted(detail.job)}, the preflight asks about ${named(detail.checked)}, but the push goes to ${named(detail.pushed)}. Its answer says nothing about that push.`
        : `In the job ${quoted(detail.job)}, the preflight asks with ${credentials[detail.checked]}, but the push uses ${credentials[detail.used]}. Its answer says nothing about that push.`,
    remedy: ({ detail }) =>
      detail.kind === 'image'
        ? `Give the preflight the images that are pushed:${toCopy(`images: ${detail.pushed.map((image) => bounded(image, 200)).join(', ')}`)}\nIf docker/metadata-action names them, so does its output:${toCopy('images: ${{ steps.meta.outputs.tags }}')}`
        : `Give the preflight's password the same expression as the login's password.`,
  },
})

const credentials: Readonly<Record<LoginCredential, string>> = {
  'job-token': "the job's own token",
  secret: 'a secret',
  'app-token': "an App's token",
  empty: 'an empty secret',
  unknown: 'another credential',
}

function mismatches(job: JobFacts, preflight: PreflightStep): readonly Diagnosis<Detail>[] {
  const pushes = job.pushes.filter(({ isCertain }) => isCertain)
  const about = { confidence: 'likely', place: preflight.place, job: job.id } as const
  return [imageMismatch(job.id, preflight, pushes), credentialMismatch(job.id, preflight, pushes)].flatMap((detail) =>
    detail === undefined ? [] : [{ detail, ...about }],
  )
}

function imageMismatch(job: string, { images }: PreflightStep, pushes: readonly Push[]): Detail | undefined {
  const checked = new Set(images.map((image) => image.toLowerCase()))
  const pushed = [...new Set(pushes.flatMap((push) => push.images))].filter(
    (image) => !checked.has(image.toLowerCase()),
  )
  return images.length === 0 || pushed.length === 0 ? undefined : { kind: 'image', job, checked: images, pushed }
}

function credentialMismatch(job: string, { credential }: PreflightStep, pushes: readonly Push[]): Detail | undefined {
  const used = [...new Set(pushes.map((push) => push.credential))]
  const [only] = used
  if (used.length !== 1 || only === undefined || only === 'none' || only === 'unknown') return undefined
  return credential === 'unknown' || credential === only
    ? undefined
    : { kind: 'credential', job, checked: credential, used: only }
}
