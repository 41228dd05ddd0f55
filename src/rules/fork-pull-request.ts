import { forkEvents } from '../github/events.ts'
import { isSameName } from '../github/repository.ts'
import { known } from '../http/observed.ts'
import type { Access } from '../oci/scope.ts'
import type { Facts } from '../preflight/facts.ts'
import type { Push, WorkflowFacts, WrittenName } from '../workflow/model.ts'
import type { LogFacts } from './log-facts.ts'
import { type Diagnosis, defineRule } from './rule.ts'
import { isOwnBranch } from './shared/menus.ts'
import { answered } from './shared/phrases.ts'
import { expectedSeverity, guardsEveryPush, isUnguarded, unguardedPushes } from './shared/pushes.ts'
import { isNameUnknown, isReadRefusal, lacksRead } from './shared/read-refusal.ts'
import { bounded, toCopy } from './shared/text.ts'
import { tokenRefusal } from './shared/token-refusal.ts'

interface Detail {
  readonly access: Access
  /** True if this run is one, rather than that the file may start one. */
  readonly isSeen: boolean
  /** What pushes although nothing guards it; `nothing` if the text shows a guard for every push. */
  readonly unguarded: 'build' | 'cache' | 'attestation' | 'step' | 'nothing'
  /** The value of its cache-to:, as an expression has it. */
  readonly cache?: string | undefined
}

/** A pull request from a fork: its token is read-only whatever is declared, by design (docs/facts.md, Permissions). */
export const forkPullRequest = defineRule({
  id: 'fork-pull-request',
  subject: 'token',
  verdict: 'deny',
  severity: 'error',
  who: 'workflow-author',
  replaces: [
    'missing-packages-write',
    'read-only-default-permissions',
    'dependabot-run',
    'reusable-workflow-caller',
    'stale-workflow-version',
    'actions-policy',
    'repository-not-granted',
    'private-package',
  ],
  diagnose(facts: Facts): Diagnosis<Detail> | undefined {
    if (!facts.run.isForkPullRequest) return undefined
    if (facts.access === 'pull') return isPrivatePull(facts) ? pull : undefined
    const refusal = tokenRefusal(facts)
    if (refusal === undefined) return undefined
    return {
      detail: { access: 'push', isSeen: true, ...leftUnguarded(facts) },
      severity: expectedSeverity(facts),
      confidence: refusal === 'for-the-token' ? 'certain' : 'likely',
    }
  },
  lint: (workflow: WorkflowFacts): readonly Diagnosis<Detail>[] =>
    unguardedPushes(workflow, forkEvents).map(({ job, push }) => ({
      detail: { access: 'push', isSeen: false, ...partOf(push) },
      severity: 'notice',
      confidence: 'possible',
      place: push.place,
      job: job.id,
    })),
  explain: ({ access }: LogFacts): Diagnosis<Detail> => ({
    detail: { access, isSeen: true, unguarded: 'step' },
    confidence: 'likely',
  }),
  words: {
    summary: 'A pull request from a fork has a read-only token. A notice if the push is guarded',
    title: ({ detail: { access, isSeen } }) => {
      if (access === 'pull') return 'A pull request from a fork cannot read private packages'
      return isSeen ? 'A pull request from a fork cannot push' : 'Pull requests from forks will fail at this push'
    },
    problem: (params) =>
      params.detail.access === 'pull'
        ? `${answered(params)}This is a pull request from a fork. Its token (GITHUB_TOKEN) belongs to strangers' code, and may not read private packages.`
        : `${answered(params)}In a pull request from a fork, GitHub makes the job's token (GITHUB_TOKEN) read-only whatever the workflow declares, so that strangers cannot publish. ${params.detail.isSeen ? 'This run is one.' : 'Nothing keeps this step from pushing in one.'}`,
    remedy: ({ detail, source }) => (detail.access === 'pull' ? withoutPull : withoutPush(detail, source === 'run')),
  },
})

const pull: Diagnosis<Detail> = {
  detail: { access: 'pull', isSeen: true, unguarded: 'step' },
  severity: 'notice',
  confidence: 'likely',
}

function isPrivatePull(facts: Facts): boolean {
  const { credential, image, run } = facts
  const isOwn = image.kind === 'image' && isSameName(image.owner, run.githubRepository?.owner)
  return credential.isJobToken && isOwn && isReadRefusal(facts) && !isNameUnknown(facts) && !lacksRead(facts)
}

function leftUnguarded(facts: Facts): Pick<Detail, 'unguarded' | 'cache'> {
  const push = known(facts.running)?.job?.pushes.find(isUnguarded)
  if (push !== undefined) return partOf(push)
  return { unguarded: guardsEveryPush(facts) ? 'nothing' : 'step' }
}

function partOf({ tool, unguarded }: Push): Pick<Detail, 'unguarded' | 'cache'> {
  const isOf = (key: string) => unguarded.filter(({ place }) => place.path.includes(key))
  const [cache] = isOf('cache-to')
  if (cache !== undefined && unguarded.every(({ place }) => place.path.includes('cache-to')))
    return { unguarded: 'cache', cache: cacheValue(cache) }
  if (tool === 'attest') return { unguarded: 'attestation' }
  return { unguarded: tool === 'docker' && isOf('with').length > 0 ? 'build' : 'step' }
}

/** A cache and what is written behind its name, as a value in an expression; any cache if parts of it are not known. */
function cacheValue({ text }: WrittenName): string {
  const holes = text.flatMap((piece) => (typeof piece === 'string' ? [] : [piece.name]))
  const isWritable = text.every((piece) =>
    typeof piece === 'string' ? /^[\w.:/@,=-]*$/.test(piece) : piece.name !== '',
  )
  if (!isWritable) return "'type=registry,ref=ghcr.io/OWNER/NAME:cache'"
  let count = 0
  const value = text.map((piece) => (typeof piece === 'string' ? piece : `{${count++}}`)).join('')
  const quotedValue = `'type=registry,ref=${value}'`
  return holes.length === 0 ? quotedValue : `format(${[quotedValue, ...holes].join(', ')})`
}

function withoutPush({ unguarded, cache = '' }: Detail, isRun: boolean): string {
  if (unguarded === 'nothing')
    return 'Nothing has to change if no push is wanted here: each push of this job has a condition.'
  const withId = `\nOr give ghcr-preflight id: preflight, and put this on that step:${toCopy("if: steps.preflight.outputs.can-push != 'false'")}`
  return `${guards[unguarded](bounded(cache, 300))}${isRun && unguarded !== 'cache' ? withId : ''}`
}

const guards: Readonly<Record<Exclude<Detail['unguarded'], 'nothing'>, (cache: string) => string>> = {
  build: () => `Skip the push there. In docker/build-push-action:${toCopy(`push: \${{ ${isOwnBranch} }}`)}`,
  cache: (cache) =>
    `Do not write the cache there. cache-to: pushes whatever push: says, so it needs the condition too:${toCopy(`cache-to: \${{ (${isOwnBranch}) && ${cache} || '' }}`)}`,
  attestation: () =>
    `Skip the attestation there, which is pushed beside the image. On that step:${toCopy(`if: \${{ ${isOwnBranch} }}`)}`,
  step: () => `Skip the push there. On the step that pushes:${toCopy(`if: \${{ ${isOwnBranch} }}`)}`,
}

const withoutPull = `Make the package public (Package settings → Change visibility), or skip what needs it in such a run:${toCopy(`if: \${{ ${isOwnBranch} }}`)}`
