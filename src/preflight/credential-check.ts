import { type CredentialHealth, readCredentialHealth } from '../github/credential-health.ts'
import { type GithubApi, githubApi } from '../github/github-api.ts'
import { known, type Observed, observed, skipped } from '../http/observed.ts'
import type { Answer, Refused } from '../oci/answer.ts'
import type { Image } from '../oci/image.ts'
import type { Registry } from '../oci/registry.ts'
import type { Login } from '../oci/token.ts'
import { lazy } from './async.ts'
import { toInconclusive } from './confirm-refusal.ts'
import type { ProbeContext } from './context.ts'
import {
  type AskedImage,
  askAll,
  confirmed,
  isRefused,
  needsControlRequest,
  notAsked,
  sendControlRequest,
} from './questions.ts'
import {
  type Credential,
  type CredentialRole,
  credentialOf,
  mayAskGithub,
  type PreflightRequest,
  secretOf,
} from './request.ts'

/** What the registry says to one credential about one image. */
export interface ImageAccess {
  readonly image: Image
  readonly answer: Observed<Answer>
  readonly controlRequest: Observed<Answer>
}

/** Whether the registry said no, and no again. */
export const isRefusedIn = ({ answer }: ImageAccess): boolean => known(answer)?.kind === 'refused'

/** Whether the registry said yes. */
export const isGranted = ({ answer }: ImageAccess): boolean => known(answer)?.kind === 'granted'

/** One credential before the registry: its testimony image by image, and what is to be done and asked afterwards. */
export interface CredentialCheck {
  readonly credential: Credential
  readonly imageAccesses: readonly ImageAccess[]
  /** Asked at the start where an end may be near, else when first wanted. */
  health(): Promise<Observed<CredentialHealth>>
  /** GitHub's REST API with this credential; nothing where it has no business there. */
  readonly api: GithubApi | undefined
  /** Owners under whose name a canary was asked for. */
  readonly canaryOwners: readonly string[]
  readonly cancels: readonly (() => Promise<void>)[]
}

/** What one credential's interrogation starts from. */
export interface Asking {
  readonly request: PreflightRequest
  readonly registry: Registry
  readonly context: ProbeContext
  /** Owners that have seen a canary from the other credential: one is enough. */
  readonly canaryOwners: readonly string[]
  onRefusal(): void
}

/** Asks about every image with one credential: a first try, a second where it is refused, a canary where the text tells no layer. */
export async function checkCredential(role: CredentialRole, asking: Asking): Promise<CredentialCheck> {
  const { request, registry, context, onRefusal } = asking
  const credential = credentialOf(request, role)
  const password = secretOf(request, role)
  const login = { username: request.username, password }
  const api =
    mayAskGithub(request, credential) && !password.isEmpty
      ? githubApi(request.run.apiUrl, context.http, password)
      : undefined
  const health = lazy(async () =>
    api === undefined ? skipped('this credential is not for GitHub') : readCredentialHealth(api, context.clock.today()),
  )
  const unasked = new Map(request.images.map((image) => [image, notAsked(image, credential, request)]))
  const askable = request.images.flatMap((image) =>
    image.kind === 'image' && unasked.get(image) === undefined ? [image] : [],
  )
  if (credential.kind === 'classic-pat' && askable.length > 0) void health().catch(() => undefined)

  const first = await askAll(askable, login, registry, request)
  if (first.some(isRefused)) onRefusal()
  const tried = await confirmed(first, login, registry, request, context)
  const judged = await Promise.all(tried.map((one) => heldAgainstGithub(one, credential, request, health)))
  const canaries = await askCanaries(judged, login, asking)
  return {
    credential,
    health,
    api,
    imageAccesses: request.images.map((image) => testimonyOf(image, unasked.get(image), judged, canaries)),
    canaryOwners: canaries.map(({ owner }) => owner),
    cancels: [...judged.map(({ tried }) => tried.cancel), ...canaries.map(({ cancel }) => cancel)],
  }
}

/** A refusal for the credential's sake counts only where GitHub's REST API refuses it as well (docs/facts.md, Refusals and Credentials). */
async function heldAgainstGithub(
  asked: AskedImage,
  credential: Credential,
  { access }: PreflightRequest,
  health: CredentialCheck['health'],
): Promise<AskedImage> {
  const { answer } = asked.tried
  if (answer.kind !== 'refused' || !isForCredential(answer) || credential.kind === 'fine-grained-pat') return asked
  const accepted = known(await health().catch(() => skipped('the question failed')))?.accepted ?? 'unclear'
  if (accepted === false) return withAnswer(asked, { ...answer, reason: 'credential-refused' })
  // A token for pulling is refused where the credential may not read this one package (docs/facts.md, Authentication).
  if (access === 'pull' && answer.at === 'exchange' && accepted === true) return asked
  const but = accepted === true ? "while GitHub's REST API accepts the credential" : ''
  return withAnswer(asked, toInconclusive(answer, 'contradicted', { but }))
}

const isForCredential = ({ at, reason }: Refused): boolean =>
  reason === 'credential-refused' || (at === 'exchange' && reason === 'unknown')

const withAnswer = ({ image, tried }: AskedImage, answer: Answer): AskedImage => ({
  image,
  tried: { ...tried, answer },
})

interface Canary {
  readonly owner: string
  readonly answer: Observed<Answer>
  cancel(): Promise<void>
}

function askCanaries(
  asked: readonly AskedImage[],
  login: Login,
  { registry, canaryOwners }: Asking,
): Promise<readonly Canary[]> {
  const doubtful = asked.filter(needsControlRequest).map(({ image }) => image.owner)
  const owners = [...new Set(doubtful)].filter((owner) => !canaryOwners.includes(owner))
  return Promise.all(owners.map(async (owner) => ({ owner, ...(await sendControlRequest(owner, login, registry)) })))
}

function testimonyOf(
  image: Image,
  whyUnasked: Observed<never> | undefined,
  all: readonly AskedImage[],
  canaries: readonly Canary[],
): ImageAccess {
  const asked = all.find((one) => one.image === image)
  if (asked === undefined)
    return { image, answer: whyUnasked ?? skipped('it was not asked'), controlRequest: skipped('nothing was refused') }
  const answer = observed(asked.tried.answer)
  if (!needsControlRequest(asked)) return { image, answer, controlRequest: skipped('the answer told enough') }
  const controlRequest = canaries.find(({ owner }) => owner === asked.image.owner)
  return { image, answer, controlRequest: controlRequest?.answer ?? skipped('the other credential has asked for one') }
}
