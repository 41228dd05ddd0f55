import { known, type Observed, skipped } from '../http/observed.ts'
import { withTimeout } from './async.ts'
import { discountPublicPull } from './confirm-refusal.ts'
import { type CredentialCheck, type ImageAccess, isRefusedIn } from './credential-check.ts'
import type { Facts } from './facts.ts'
import { type BegunMetadata, type Metadata, noMetadata, readMetadata, tellsMore } from './metadata.ts'
import { credentialOf, type PreflightRequest } from './request.ts'
import type { WorkflowFiles } from './workflow-files.ts'

/** What stands around one testimony. */
export interface Around {
  readonly request: PreflightRequest
  readonly interrogations: readonly CredentialCheck[]
  readonly metadata: BegunMetadata
  readonly workflowFiles: WorkflowFiles
  /** Whether the fallback was granted for every image. */
  readonly isReplaced: boolean
  /** Milliseconds that may be waited for what is still under way. */
  readonly limit: number
}

/** Makes the facts of one image and credential of a testimony and all that stands around it. */
export async function buildFacts(
  imageAccess: ImageAccess,
  credentialCheck: CredentialCheck,
  around: Around,
): Promise<Facts> {
  const { request, interrogations, workflowFiles, isReplaced, limit } = around
  const [metadata, health] = await Promise.all([
    metadataOf(imageAccess, credentialCheck, around),
    healthOf(imageAccess, credentialCheck, limit),
  ])
  const facts = { access: request.access, credential: credentialCheck.credential, ...metadata, health }
  const others = interrogations
    .filter((other) => other !== credentialCheck)
    .flatMap(({ imageAccesses }) => imageAccesses)
  return {
    run: request.run,
    registry: request.registry,
    ...imageAccess,
    ...facts,
    answer: discountPublicPull(imageAccess.answer, facts),
    running: workflowFiles.running,
    onDefaultBranch: workflowFiles.onDefaultBranch,
    isReplaced: isReplaced && credentialCheck.credential.role === 'password',
    answerToOther: others.find(({ image }) => image === imageAccess.image)?.answer ?? skipped('no other was asked'),
  }
}

/** What GitHub shows of the package: to the job's token, or after a refusal to the refused credential, where that sees more. */
async function metadataOf(
  imageAccess: ImageAccess,
  credentialCheck: CredentialCheck,
  around: Around,
): Promise<Metadata> {
  const { metadata, limit } = around
  const begun = metadata.get(imageAccess.image.reference)
  if (begun === undefined) return noMetadata('it is no image that GitHub knows')
  const [seen, own] = await Promise.all([
    withTimeout(begun, limit),
    withTimeout(ownMetadata(imageAccess, credentialCheck, around), limit),
  ])
  const best = [known(own), known(seen)].find((one) => one !== undefined && tellsMore(one))
  return best ?? known(seen) ?? noMetadata('GitHub was too slow to answer')
}

function ownMetadata(
  imageAccess: ImageAccess,
  { credential, api }: CredentialCheck,
  { request }: Around,
): Promise<Observed<Metadata>> {
  const asksItself = api !== undefined && !credential.isJobToken && isRefusedIn(imageAccess)
  return asksItself && imageAccess.image.kind === 'image'
    ? readMetadata(request, imageAccess.image, api)
    : Promise.resolve(skipped("the job's token has looked"))
}

/** Scopes and end of a classic PAT, and of any credential but the job's what explains its refusal. */
function healthOf(
  imageAccess: ImageAccess,
  { credential, health }: CredentialCheck,
  limit: number,
): Promise<Facts['health']> {
  const isWanted =
    credential.kind === 'classic-pat' ||
    (isRefusedIn(imageAccess) && !credential.isJobToken) ||
    isCredentialRefused(imageAccess)
  const isAsked = imageAccess.answer.kind === 'observed'
  return isWanted && isAsked ? withTimeout(health(), limit) : Promise.resolve(skipped('nothing depends on it'))
}

function isCredentialRefused({ answer }: ImageAccess): boolean {
  const value = known(answer)
  return value?.kind === 'refused' && value.reason === 'credential-refused'
}

/** The facts of every image where our own code failed while asking: nothing but the fault. */
export function unknownFacts(request: PreflightRequest, fault: string): readonly Facts[] {
  const unknown = skipped('our own code failed')
  return request.images.map((image) => ({
    run: request.run,
    registry: request.registry,
    access: request.access,
    image,
    credential: credentialOf(request, 'password'),
    answer: unknown,
    controlRequest: unknown,
    package: unknown,
    owner: unknown,
    health: unknown,
    running: unknown,
    onDefaultBranch: unknown,
    isReplaced: false,
    answerToOther: unknown,
    fault,
  }))
}
