import { githubApi } from '../github/github-api.ts'
import { secretsWithheldBy } from '../github/run.ts'
import { observed, skipped } from '../http/observed.ts'
import { registryAt } from '../oci/registry.ts'
import { lazy, withTimeout } from './async.ts'
import { buildFacts } from './build-facts.ts'
import type { ProbeContext } from './context.ts'
import { type CredentialCheck, checkCredential, isGranted, isRefusedIn } from './credential-check.ts'
import type { Facts } from './facts.ts'
import { beginMetadata } from './metadata.ts'
import type { PreflightRequest } from './request.ts'
import type { WorkflowFiles } from './workflow-files.ts'

/** Everything that was found out, image by image and credential by credential, and what is left to do. */
export interface Gathered {
  readonly cases: readonly Facts[]
  /** Texts of the workflow files that were read, by their path. */
  readonly texts: ReadonlyMap<string, string>
  /** Cancels the upload sessions, best effort, and waits for the answers no longer than so many milliseconds. */
  finish(limit: number): Promise<void>
}

/** Milliseconds that a granted push waits at most for facts that it can do without. */
const patience = 500

const nothingToExplain: WorkflowFiles = {
  running: skipped('nothing was refused'),
  onDefaultBranch: skipped('nothing was refused'),
  texts: new Map(),
}

/** Finds out what rules need to know, and no more: see docs/how-it-works.md, the order of questions. */
export async function gather(request: PreflightRequest, context: ProbeContext): Promise<Gathered> {
  const { run, registry: host } = request
  const registry = registryAt(host, run.serverUrl, context.http, context.received)
  const api = githubApi(run.apiUrl, context.http, request.githubToken)
  const workflowFiles = lazy(async () => (await import('./workflow-files.ts')).readWorkflowFiles(request, context, api))

  // The verdict hangs on the exchange: it goes out before what is only good to know.
  const asking = {
    request,
    registry,
    context,
    canaryOwners: [],
    onRefusal: () => void workflowFiles().catch(() => undefined),
  }
  const asked = checkCredential('password', asking)
  const metadata = beginMetadata(request, api)
  const first = await asked
  const second = needsFallback(first, request)
    ? [await checkCredential('fallback-password', { ...asking, canaryOwners: first.canaryOwners })]
    : []
  const interrogations = [first, ...second]
  const hasRefusal = interrogations.some(({ imageAccesses }) => imageAccesses.some(isRefusedIn))
  const limit = Math.min(context.deadline.remaining, hasRefusal ? Number.POSITIVE_INFINITY : patience)
  const isReplaced = second.some(({ imageAccesses }) => imageAccesses.every(isGranted))
  const isToldByFiles = hasRefusal || (getsNoSecret(request) && !isReplaced)
  const explained = isToldByFiles ? await workflowFiles() : nothingToExplain
  const around = { request, interrogations, metadata, workflowFiles: explained, isReplaced, limit }
  return {
    cases: await Promise.all(
      interrogations.flatMap((one) => one.imageAccesses.map((imageAccess) => buildFacts(imageAccess, one, around))),
    ),
    texts: explained.texts,
    finish: async (limit) => {
      const ends = interrogations.flatMap(({ cancels }) => cancels.map((end) => end()))
      await withTimeout(Promise.all(ends).then(observed), limit)
    },
  }
}

/** A secret that the run's event keeps from it: whether the workflow expects that, its file tells. */
const getsNoSecret = ({ run, access, password }: PreflightRequest): boolean =>
  access === 'push' && password.isEmpty && secretsWithheldBy(run) !== undefined

/** The fallback is for a password that is another, and is missing, refused, or known to be good for another owner only. */
const needsFallback = ({ imageAccesses }: CredentialCheck, { password, fallbackPassword }: PreflightRequest): boolean =>
  !fallbackPassword.isEmpty &&
  !fallbackPassword.equals(password) &&
  imageAccesses.some((one) => one.image.kind === 'image' && (isRefusedIn(one) || one.answer.kind === 'skipped'))
