import { type Facts, observed, skipped } from '../facts.ts'
import { githubApi } from '../github/github-api.ts'
import { secretsWithheldBy } from '../names/withheld-secrets.ts'
import { registryAt } from '../registry/registry.ts'
import { caseOf } from './case-of.ts'
import type { Doors } from './doors.ts'
import type { Inquiry } from './inquiry.ts'
import { type Interrogation, interrogate, isGranted, isRefusedIn } from './interrogation.ts'
import { beginMetadata } from './metadata.ts'
import { once } from './once.ts'
import { settled } from './settled.ts'
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
export async function gather(inquiry: Inquiry, doors: Doors): Promise<Gathered> {
  const { run, registry: host } = inquiry
  const registry = registryAt(host, run.serverUrl, doors.http, doors.received)
  const api = githubApi(run.apiUrl, doors.http, inquiry.githubToken)
  const workflowFiles = once(async () => (await import('./workflow-files.ts')).readWorkflowFiles(inquiry, doors, api))

  // The verdict hangs on the exchange: it goes out before what is only good to know.
  const asking = {
    inquiry,
    registry,
    doors,
    canaryOwners: [],
    onRefusal: () => void workflowFiles().catch(() => undefined),
  }
  const asked = interrogate('password', asking)
  const metadata = beginMetadata(inquiry, api)
  const first = await asked
  const second = needsFallback(first, inquiry)
    ? [await interrogate('fallback-password', { ...asking, canaryOwners: first.canaryOwners })]
    : []
  const interrogations = [first, ...second]
  const hasRefusal = interrogations.some(({ testimonies }) => testimonies.some(isRefusedIn))
  const limit = Math.min(doors.deadline.remaining, hasRefusal ? Number.POSITIVE_INFINITY : patience)
  const isReplaced = second.some(({ testimonies }) => testimonies.every(isGranted))
  const isToldByFiles = hasRefusal || (getsNoSecret(inquiry) && !isReplaced)
  const explained = isToldByFiles ? await workflowFiles() : nothingToExplain
  const around = { inquiry, interrogations, metadata, workflowFiles: explained, isReplaced, limit }
  return {
    cases: await Promise.all(
      interrogations.flatMap((one) => one.testimonies.map((testimony) => caseOf(testimony, one, around))),
    ),
    texts: explained.texts,
    finish: async (limit) => {
      const ends = interrogations.flatMap(({ cancels }) => cancels.map((end) => end()))
      await settled(Promise.all(ends).then(observed), limit)
    },
  }
}

/** A secret that the run's event keeps from it: whether the workflow expects that, its file tells. */
const getsNoSecret = ({ run, access, password }: Inquiry): boolean =>
  access === 'push' && password.isEmpty && secretsWithheldBy(run) !== undefined

/** The fallback is for a password that is another, and is missing, refused, or known to be good for another owner only. */
const needsFallback = ({ testimonies }: Interrogation, { password, fallbackPassword }: Inquiry): boolean =>
  !fallbackPassword.isEmpty &&
  !fallbackPassword.equals(password) &&
  testimonies.some((one) => one.image.kind === 'image' && (isRefusedIn(one) || one.answer.kind === 'skipped'))
