import { type Facts, known, type Observed, skipped } from '../facts.ts'
import { heldAgainstPackage } from './held-against-package.ts'
import type { Inquiry } from './inquiry.ts'
import { type Interrogation, isRefusedIn, type Testimony } from './interrogation.ts'
import { type BegunMetadata, type Metadata, noMetadata, readMetadata, tellsMore } from './metadata.ts'
import { settled } from './settled.ts'
import type { WorkflowFiles } from './workflow-files.ts'

/** What stands around one testimony. */
export interface Around {
  readonly inquiry: Inquiry
  readonly interrogations: readonly Interrogation[]
  readonly metadata: BegunMetadata
  readonly workflowFiles: WorkflowFiles
  /** Whether the fallback was granted for every image. */
  readonly isReplaced: boolean
  /** Milliseconds that may be waited for what is still under way. */
  readonly limit: number
}

/** Makes the facts of one image and credential of a testimony and all that stands around it. */
export async function caseOf(testimony: Testimony, interrogation: Interrogation, around: Around): Promise<Facts> {
  const { inquiry, interrogations, workflowFiles, isReplaced, limit } = around
  const [metadata, health] = await Promise.all([
    metadataOf(testimony, interrogation, around),
    healthOf(testimony, interrogation, limit),
  ])
  const facts = { access: inquiry.access, credential: interrogation.credential, ...metadata, health }
  const others = interrogations.filter((other) => other !== interrogation).flatMap(({ testimonies }) => testimonies)
  return {
    run: inquiry.run,
    registry: inquiry.registry,
    ...testimony,
    ...facts,
    answer: heldAgainstPackage(testimony.answer, facts),
    running: workflowFiles.running,
    onDefaultBranch: workflowFiles.onDefaultBranch,
    isReplaced: isReplaced && interrogation.credential.role === 'password',
    answerToOther: others.find(({ image }) => image === testimony.image)?.answer ?? skipped('no other was asked'),
  }
}

/** What GitHub shows of the package: to the job's token, or after a refusal to the refused credential, where that sees more. */
async function metadataOf(testimony: Testimony, interrogation: Interrogation, around: Around): Promise<Metadata> {
  const { metadata, limit } = around
  const begun = metadata.get(testimony.image.reference)
  if (begun === undefined) return noMetadata('it is no image that GitHub knows')
  const [seen, own] = await Promise.all([
    settled(begun, limit),
    settled(ownMetadata(testimony, interrogation, around), limit),
  ])
  const best = [known(own), known(seen)].find((one) => one !== undefined && tellsMore(one))
  return best ?? known(seen) ?? noMetadata('GitHub was too slow to answer')
}

function ownMetadata(
  testimony: Testimony,
  { credential, api }: Interrogation,
  { inquiry }: Around,
): Promise<Observed<Metadata>> {
  const asksItself = api !== undefined && !credential.isJobToken && isRefusedIn(testimony)
  return asksItself && testimony.image.kind === 'image'
    ? readMetadata(inquiry, testimony.image, api)
    : Promise.resolve(skipped("the job's token has looked"))
}

/** Scopes and end of a classic PAT, and of any credential but the job's what explains its refusal. */
function healthOf(
  testimony: Testimony,
  { credential, health }: Interrogation,
  limit: number,
): Promise<Facts['health']> {
  const isWanted =
    credential.kind === 'classic-pat' ||
    (isRefusedIn(testimony) && !credential.isJobToken) ||
    isCredentialRefused(testimony)
  const isAsked = testimony.answer.kind === 'observed'
  return isWanted && isAsked ? settled(health(), limit) : Promise.resolve(skipped('nothing depends on it'))
}

function isCredentialRefused({ answer }: Testimony): boolean {
  const value = known(answer)
  return value?.kind === 'refused' && value.meaning === 'credential-refused'
}
