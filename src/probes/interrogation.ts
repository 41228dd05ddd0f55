import type { Answer, Credential, CredentialHealth, CredentialRole, Image, Observed, Refused } from '../facts.ts'
import { known, observed, skipped } from '../facts.ts'
import { readCredentialHealth } from '../github/credential-health.ts'
import { type GithubApi, githubApi } from '../github/github-api.ts'
import type { Login } from '../registry/exchange.ts'
import type { Registry } from '../registry/registry.ts'
import type { Doors } from './doors.ts'
import { doubted } from './doubted.ts'
import { credentialOf, type Inquiry, mayAskGithub, secretOf } from './inquiry.ts'
import { once } from './once.ts'
import { type AskedImage, askAll, askCanary, confirmed, isRefused, needsCanary, notAsked } from './questions.ts'

/** What the registry says to one credential about one image. */
export interface Testimony {
  readonly image: Image
  readonly answer: Observed<Answer>
  readonly canary: Observed<Answer>
}

/** Whether the registry said no, and no again. */
export const isRefusedIn = ({ answer }: Testimony): boolean => known(answer)?.kind === 'refused'

/** Whether the registry said yes. */
export const isGranted = ({ answer }: Testimony): boolean => known(answer)?.kind === 'granted'

/** One credential before the registry: its testimony image by image, and what is to be done and asked afterwards. */
export interface Interrogation {
  readonly credential: Credential
  readonly testimonies: readonly Testimony[]
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
  readonly inquiry: Inquiry
  readonly registry: Registry
  readonly doors: Doors
  /** Owners that have seen a canary from the other credential: one is enough. */
  readonly canaryOwners: readonly string[]
  onRefusal(): void
}

/** Asks about every image with one credential: a first try, a second where it is refused, a canary where the text tells no layer. */
export async function interrogate(role: CredentialRole, asking: Asking): Promise<Interrogation> {
  const { inquiry, registry, doors, onRefusal } = asking
  const credential = credentialOf(inquiry, role)
  const password = secretOf(inquiry, role)
  const login = { username: inquiry.username, password }
  const api =
    mayAskGithub(inquiry, credential) && !password.isEmpty
      ? githubApi(inquiry.run.apiUrl, doors.http, password)
      : undefined
  const health = once(async () =>
    api === undefined ? skipped('this credential is not for GitHub') : readCredentialHealth(api, doors.clock.today()),
  )
  const unasked = new Map(inquiry.images.map((image) => [image, notAsked(image, credential, inquiry)]))
  const askable = inquiry.images.flatMap((image) =>
    image.kind === 'image' && unasked.get(image) === undefined ? [image] : [],
  )
  if (credential.kind === 'classic-pat' && askable.length > 0) void health().catch(() => undefined)

  const first = await askAll(askable, login, registry, inquiry)
  if (first.some(isRefused)) onRefusal()
  const tried = await confirmed(first, login, registry, inquiry, doors)
  const judged = await Promise.all(tried.map((one) => heldAgainstGithub(one, credential, inquiry, health)))
  const canaries = await askCanaries(judged, login, asking)
  return {
    credential,
    health,
    api,
    testimonies: inquiry.images.map((image) => testimonyOf(image, unasked.get(image), judged, canaries)),
    canaryOwners: canaries.map(({ owner }) => owner),
    cancels: [...judged.map(({ tried }) => tried.cancel), ...canaries.map(({ cancel }) => cancel)],
  }
}

/** A refusal for the credential's sake counts only where GitHub's REST API refuses it as well (docs/facts.md, Refusals and Credentials). */
async function heldAgainstGithub(
  asked: AskedImage,
  credential: Credential,
  { access }: Inquiry,
  health: Interrogation['health'],
): Promise<AskedImage> {
  const { answer } = asked.tried
  if (answer.kind !== 'refused' || !isForCredential(answer) || credential.kind === 'fine-grained-pat') return asked
  const accepted = known(await health().catch(() => skipped('the question failed')))?.accepted ?? 'unclear'
  if (accepted === false) return withAnswer(asked, { ...answer, meaning: 'credential-refused' })
  // A token for pulling is refused where the credential may not read this one package (docs/facts.md, Authentication).
  if (access === 'pull' && answer.at === 'exchange' && accepted === true) return asked
  const but = accepted === true ? "while GitHub's REST API accepts the credential" : ''
  return withAnswer(asked, doubted(answer, 'contradicted', { but }))
}

const isForCredential = ({ at, meaning }: Refused): boolean =>
  meaning === 'credential-refused' || (at === 'exchange' && meaning === 'unknown')

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
  const doubtful = asked.filter(needsCanary).map(({ image }) => image.owner)
  const owners = [...new Set(doubtful)].filter((owner) => !canaryOwners.includes(owner))
  return Promise.all(owners.map(async (owner) => ({ owner, ...(await askCanary(owner, login, registry)) })))
}

function testimonyOf(
  image: Image,
  whyUnasked: Observed<never> | undefined,
  all: readonly AskedImage[],
  canaries: readonly Canary[],
): Testimony {
  const asked = all.find((one) => one.image === image)
  if (asked === undefined)
    return { image, answer: whyUnasked ?? skipped('it was not asked'), canary: skipped('nothing was refused') }
  const answer = observed(asked.tried.answer)
  if (!needsCanary(asked)) return { image, answer, canary: skipped('the answer told enough') }
  const canary = canaries.find(({ owner }) => owner === asked.image.owner)
  return { image, answer, canary: canary?.answer ?? skipped('the other credential has asked for one') }
}
