import type { CredentialHealth } from '../github/credential-health.ts'
import { known, type Observed, observed, skipped } from '../http/observed.ts'
import type { Redact } from '../http/redact.ts'
import type { Answer } from '../oci/answer.ts'
import { lacksPermission } from '../rules/shared/lacks-permission.ts'
import { withTimeout } from './async.ts'
import { type Attempt, refusalIn } from './attempt.ts'
import { confirmRefusal, isForCredential } from './confirm-refusal.ts'
import type { Facts } from './facts.ts'
import { type Metadata, noMetadata, tellsMore } from './metadata.ts'
import type { PreflightRequest } from './request.ts'
import { shownFacts } from './shown-facts.ts'
import type { WorkflowFiles } from './workflow-files.ts'

/** What is known beside an attempt. */
export interface Around {
  readonly request: PreflightRequest
  readonly redact: Redact
  readonly workflowFiles: WorkflowFiles
  readonly tokenPermissions: Facts['tokenPermissions']
  /** True if the last credential was granted for every image, so that a refusal of another stops nothing. */
  readonly isReplaced: boolean
  /** Milliseconds that may be waited for what is still under way. */
  readonly limit: number
}

/** Makes the facts of one image: one case for each credential that it was asked with, in the order of credentials. */
export async function buildFacts(last: Attempt, around: Around): Promise<readonly Facts[]> {
  const attempts = [...previousOf(last), last]
  const known = await Promise.all(attempts.map((attempt) => factsOf(attempt, around)))
  const cases = known.map((facts) => shownFacts(facts, around.redact))
  return cases.map((facts, at) => ({
    ...facts,
    isReplaced: around.isReplaced && at < cases.length - 1,
    answerToOther: cases.find((_, other) => other !== at)?.answer ?? facts.answerToOther,
  }))
}

const previousOf = ({ previous }: Attempt): readonly Attempt[] =>
  previous === undefined ? [] : [...previousOf(previous), previous]

async function factsOf(attempt: Attempt, { request, workflowFiles, tokenPermissions, limit }: Around): Promise<Facts> {
  const { image, credential, controlRequest } = attempt
  const { run, registry, access } = request
  const [metadata, health] = await Promise.all([metadataOf(attempt, limit), healthOf(attempt, limit)])
  return {
    ...{ run, registry, access, image, credential, controlRequest, health },
    ...metadata,
    answer: answerTo(attempt, { ...request, ...metadata, health, tokenPermissions, running: workflowFiles.running }),
    tokenPermissions,
    running: workflowFiles.running,
    onDefaultBranch: workflowFiles.onDefaultBranch,
    isReplaced: false,
    answerToOther: skipped('no other was asked'),
  }
}

/** The registry's answer as far as it counts. */
function answerTo(
  { credential, tries, unasked, controlRequest }: Attempt,
  found: Pick<Facts, 'access' | 'registry' | 'run' | 'running' | 'health' | 'package' | 'tokenPermissions'>,
): Observed<Answer> {
  const [first, ...more] = tries.map(({ answer }) => answer)
  if (first === undefined) return skipped(unasked ?? 'it was not asked')
  return observed(
    confirmRefusal({
      ...found,
      credential,
      controlRequest,
      answers: [first, ...more],
      lacksPermission: lacksPermission({ ...found, credential }),
    }),
  )
}

/** What GitHub shows of the package: to the job's token, or after a refusal to the refused credential, if that sees more. */
async function metadataOf(attempt: Attempt, limit: number): Promise<Metadata> {
  const [seen, own] = await Promise.all([
    withTimeout(attempt.metadata(), limit),
    refusalIn(attempt) === undefined ? skipped('nothing was refused') : withTimeout(attempt.ownMetadata(), limit),
  ])
  const best = [known(own), known(seen)].find((one) => one !== undefined && tellsMore(one))
  if (best !== undefined) return best
  if (seen.kind === 'skipped') return noMetadata(seen.because)
  return known(seen) ?? noMetadata('GitHub was too slow to answer')
}

/** Scopes and end of a classic PAT, and of any other credential what explains its refusal. */
function healthOf(attempt: Attempt, limit: number): Promise<Observed<CredentialHealth>> {
  const { credential, tries } = attempt
  const refusal = refusalIn(attempt)
  const isWanted =
    credential.kind === 'classic-pat' || (refusal !== undefined && (!credential.isJobToken || isForCredential(refusal)))
  return isWanted && tries.length > 0
    ? withTimeout(attempt.health(), limit)
    : Promise.resolve(skipped('nothing depends on it'))
}

/** The facts of every image if our own code failed while asking: nothing but the fault. */
export function unknownFacts(request: PreflightRequest, fault: string): readonly (readonly Facts[])[] {
  const unknown = skipped('our own code failed')
  const [credential] = request.credentials
  return request.images.map((image) => [
    {
      run: request.run,
      registry: request.registry,
      access: request.access,
      image,
      credential,
      answer: unknown,
      controlRequest: unknown,
      package: unknown,
      owner: unknown,
      health: unknown,
      tokenPermissions: unknown,
      running: unknown,
      onDefaultBranch: unknown,
      isReplaced: false,
      answerToOther: unknown,
      fault,
    },
  ])
}
