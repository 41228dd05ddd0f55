import { secretsWithheldBy } from '../github/run.ts'
import { observed, skipped } from '../http/observed.ts'
import { registryAt } from '../oci/registry.ts'
import { type Asking, askRegistry } from './ask-registry.ts'
import { lazy, mapConcurrent, withTimeout } from './async.ts'
import { type Attempt, firstAttempts, nextAttempts, refusalIn } from './attempt.ts'
import { buildFacts } from './build-facts.ts'
import type { ProbeContext } from './context.ts'
import type { Facts } from './facts.ts'
import type { PreflightRequest } from './request.ts'
import type { WorkflowFiles } from './workflow-files.ts'

/** Everything that was found out, image by image and credential by credential, and what is left to do. */
export interface Gathered {
  /** For each image its cases, one for each credential that it was asked with. */
  readonly cases: readonly (readonly Facts[])[]
  /** Returns a workflow file that was read, or undefined. */
  readonly fileOf: WorkflowFiles['fileOf']
  /** Cancels the upload sessions, best effort, and waits for the answers no longer than so many milliseconds. */
  finish(limit: number): Promise<void>
}

/** Milliseconds that a granted push waits at most for facts that it can do without. */
const patience = 500

const nothingToExplain: WorkflowFiles = {
  running: skipped('nothing was refused'),
  onDefaultBranch: skipped('nothing was refused'),
  fileOf: () => undefined,
}

/** As many as connections are kept open: another would not be ready in the time that cancels get. */
const mostCancels = 20

/** Finds out what rules need to know, and no more: see docs/how-it-works.md, the order of questions. */
export async function gather(request: PreflightRequest, context: ProbeContext): Promise<Gathered> {
  const { run, registry: host } = request
  const cancels: (() => Promise<void>)[] = []
  const opened = (cancel: () => Promise<void>) => void cancels.push(cancel)
  const registry = registryAt(host, run.serverUrl, context.http, { received: context.received, opened })
  const api = context.githubApi(request.githubToken)
  const workflowFiles = lazy(async () => (await import('./workflow-files.ts')).readWorkflowFiles(request, context, api))
  const tokenPermissions = lazy(() => context.tokenPermissions())
  const onRefusal = () => {
    void workflowFiles().catch(() => undefined)
    void tokenPermissions().catch(() => undefined)
  }
  const asking = { request, registry, context, onRefusal }

  let attempts = await asked(firstAttempts(request, context), asking)
  for (const credential of request.credentials.slice(1)) {
    if (attempts.every(isServed)) break
    attempts = await asked(nextAttempts(attempts, credential, request, context), asking)
  }
  const isReplaced = attempts.every((attempt) => attempt.previous !== undefined && isGranted(attempt))
  const isExplained = attempts.some(isRefused) || attempts.some(isGuess) || (getsNoSecret(request) && !isReplaced)
  const files = isExplained ? await workflowFiles() : nothingToExplain
  const limit = Math.min(context.deadline.remaining, attempts.some(isRefused) ? Number.POSITIVE_INFINITY : patience)
  const around = {
    request,
    redact: context.redact,
    workflowFiles: files,
    tokenPermissions: attempts.some(isRefused)
      ? await withTimeout(tokenPermissions(), context.deadline.remaining)
      : skipped('nothing was refused'),
    isReplaced,
    limit,
  }
  return {
    cases: await Promise.all(attempts.map((attempt) => buildFacts(attempt, around))),
    fileOf: files.fileOf,
    finish: async (longest) => {
      const cancelled = mapConcurrent(cancels, mostCancels, (cancel) => cancel())
      await withTimeout(cancelled.then(observed), longest)
    },
  }
}

/** Asks the registry, and beside it what is good to know: the verdict hangs on the registry, so it is asked first. */
async function asked(attempts: readonly Attempt[], asking: Asking): Promise<readonly Attempt[]> {
  const answered = askRegistry(attempts, asking)
  for (const { credential, unasked, metadata, health } of attempts) {
    void metadata()
    // Only a classic token's answer tells when it ends.
    if (unasked === undefined && credential.kind === 'classic-pat') void health()
  }
  return answered
}

/** True if another credential is not needed for an image: it was not refused this one, or is no image. */
const isServed = (attempt: Attempt): boolean =>
  attempt.image.kind !== 'image' || (attempt.unasked === undefined && !isRefusedTwice(attempt))

const isRefusedTwice = (attempt: Attempt): boolean => attempt.tries.length > 1 && refusalIn(attempt) !== undefined

/** True if the registry has refused any credential. */
const isRefused = (attempt: Attempt): boolean =>
  refusalIn(attempt) !== undefined || (attempt.previous !== undefined && isRefused(attempt.previous))

/** True for a guessed name, which is held against what the job's text pushes. */
const isGuess = ({ image }: Attempt): boolean => image.kind === 'image' && image.isGuessed

const isGranted = ({ tries }: Attempt): boolean => tries.at(-1)?.answer.kind === 'granted'

/** A secret that the run's event keeps from it: whether the workflow expects that, its file tells. */
const getsNoSecret = ({ run, access, credentials: [{ secret }] }: PreflightRequest): boolean =>
  access === 'push' && secret.isEmpty && secretsWithheldBy(run) !== undefined
