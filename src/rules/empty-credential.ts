import { secretsWithheldBy } from '../github/run.ts'
import type { Access } from '../oci/scope.ts'
import type { Facts } from '../preflight/facts.ts'
import type { JobFacts, WorkflowFacts } from '../workflow/model.ts'
import type { LogFacts } from './log-facts.ts'
import { type Diagnosis, defineRule } from './rule.ts'
import { actionsSecrets, isOwnBranch, jobTokenLine } from './shared/menus.ts'
import { quoted } from './shared/phrases.ts'
import { guardsEveryPush } from './shared/pushes.ts'
import { bounded, toCopy } from './shared/text.ts'

type Because = 'dependabot' | 'fork' | 'called' | 'unset'

interface Detail {
  readonly access: Access
  readonly because: Because
  /** True if the job's text expects it: the run gets no secrets by design, and every push is guarded. */
  readonly isExpected: boolean
  /** Lint only: the calling job, what it calls, and the secrets that it does not hand on. */
  readonly call?: { readonly job: string; readonly uses: string; readonly secrets: readonly string[] } | undefined
}

const causes: Readonly<Record<Because, string>> = {
  dependabot: "Dependabot's runs use Dependabot's own store of secrets, so Actions secrets are empty in them.",
  fork: 'A pull request from a fork gets no secrets, so they are all empty.',
  called: 'A called workflow gets only the secrets that the calling job hands on; any other is silently empty in it.',
  unset:
    'A secret that does not exist, is misspelt, or belongs to another repository or environment is silently empty.',
}

const cures: Readonly<Record<Because, string>> = {
  dependabot:
    "Use the job's own token (GITHUB_TOKEN), or add the secret under Settings → Secrets and variables → Dependabot → New repository secret.",
  fork: `Skip the push in a fork's pull request. On the step that pushes:${toCopy(`if: \${{ ${isOwnBranch} }}`)}`,
  called: `In the calling job, beside uses:, write this (if another organisation owns the called workflow, hand the secret on by its name):${toCopy('secrets: inherit')}\nIf it does that already, compare the name with ${actionsSecrets}.`,
  unset: `Compare its name in the workflow with ${actionsSecrets}. If it is not there, click New repository secret. The job's own token needs no secret:${toCopy(jobTokenLine)}`,
}

/** The job's own token may still read in a fork's pull request (docs/facts.md, Permissions). */
const forkPull = `Pull with the job's own token (GITHUB_TOKEN) and packages: read:${toCopy(jobTokenLine)}\nThat reads public packages there, and perhaps no others.`

/** Nothing is there instead of the credential: most often a secret that this run does not get. */
export const emptyCredential = defineRule({
  id: 'empty-credential',
  subject: 'credential',
  verdict: 'deny',
  severity: 'error',
  who: 'workflow-author',
  diagnose(facts: Facts): Diagnosis<Detail> | undefined {
    const { access, credential, run } = facts
    if (credential.kind !== 'empty') return undefined
    const by = secretsWithheldBy(run)
    const because = by ?? (run.calledWorkflow === undefined ? 'unset' : 'called')
    const isExpected = access === 'push' && by !== undefined && guardsEveryPush(facts)
    const severity = isExpected ? 'notice' : 'error'
    return { detail: { access, because, isExpected }, severity, confidence: 'certain' }
  },
  lint: ({ isValid, jobs }: WorkflowFacts): readonly Diagnosis<Detail>[] => (isValid ? jobs.flatMap(undelivered) : []),
  explain({ access, run }: LogFacts): Diagnosis<Detail> {
    const because = { 'fork-pull-request': 'fork', dependabot: 'dependabot', other: 'unset' } as const
    return { detail: { access, because: because[run], isExpected: false }, confidence: 'likely' }
  },
  words: {
    summary:
      "The password is empty: a secret that is not set, or not given to this run. A notice in a fork's or Dependabot's run if the push is guarded",
    title: () => 'The credential is empty',
    problem: ({ detail, credential }) =>
      detail.call !== undefined
        ? `The job ${quoted(detail.call.job)} calls ${quoted(detail.call.uses)}, which logs in with ${detail.call.secrets.map((name) => `secrets.${bounded(name, 100)}`).join(', ')}, but does not hand ${detail.call.secrets.length === 1 ? 'it' : 'them'} on. ${causes.called}`
        : `${credential === undefined ? 'The password' : `The input ${credential}`} is empty, so there is nothing to log in with. ${causes[detail.because]}`,
    remedy: ({ detail: { access, because, isExpected, call } }) => {
      if (call !== undefined)
        return `In the job ${quoted(call.job)}, beside uses:, write:${toCopy('secrets: inherit')}\nOr hand on by name what it needs, as you have to if another organisation owns the called workflow:${toCopy(['secrets:', ...call.secrets.map((name) => `  ${bounded(name, 100)}: \${{ secrets.${bounded(name, 100)} }}`)].join('\n'))}`
      if (isExpected) return 'Nothing has to change if no push is wanted here: each push of this job has a condition.'
      return access === 'pull' && because === 'fork' ? forkPull : cures[because]
    },
  },
})

/** A call whose workflow logs in to GHCR with a secret that the calling job does not hand on. */
function undelivered({ id, call }: JobFacts): readonly Diagnosis<Detail>[] {
  const logins = (call?.callee?.jobs ?? []).flatMap((job) => job.logins)
  const empty = logins.filter(
    ({ registry, credential, isGuarded }) => registry === 'ghcr' && credential === 'empty' && !isGuarded,
  )
  if (call === undefined || empty.length === 0) return []
  const secrets = [...new Set(empty.flatMap(({ missingSecrets }) => missingSecrets))]
  const detail = {
    access: 'push',
    because: 'called',
    isExpected: false,
    call: { job: id, uses: call.uses, secrets },
  } as const
  return [{ detail, confidence: 'certain', place: call.place, job: id }]
}
