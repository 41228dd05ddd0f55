import type { Answer, Credential, CredentialHealth, CredentialRole, Image, Observed } from '../facts.ts'
import { known, observed, skipped } from '../facts.ts'
import { readCredentialHealth } from '../github/credential-health.ts'
import { type GithubApi, githubApi } from '../github/github-api.ts'
import type { Login } from '../registry/exchange.ts'
import type { Registry } from '../registry/registry.ts'
import { credentialOf, type Doors, type Inquiry, mayAskGithub, secretOf } from './inquiry.ts'
import { once } from './once.ts'
import { askAll, askCanary, confirmed, isRefused, needsCanary, notAsked, type Question } from './questions.ts'

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
  readonly cancels: readonly (() => Promise<void>)[]
}

/** Asks about every image with one credential: a first try, a second where it is refused, a canary where the text tells no layer. */
export async function interrogate(
  role: CredentialRole,
  inquiry: Inquiry,
  registry: Registry,
  doors: Doors,
  onRefusal: () => void,
): Promise<Interrogation> {
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
  const askable = inquiry.images.flatMap((image) =>
    image.kind === 'image' && notAsked(image, credential, inquiry) === undefined ? [image] : [],
  )
  if (credential.kind === 'classic-pat' && askable.length > 0) void health().catch(() => undefined)

  const first = await askAll(askable, login, registry, inquiry)
  if (first.some(isRefused)) onRefusal()
  const questions = await confirmed(first, login, registry, inquiry, doors)
  const judged = await Promise.all(questions.map((question) => withHealth(question, credential, inquiry, health)))
  const canaries = await askCanaries(judged, login, registry, inquiry)
  return {
    credential,
    health,
    api,
    testimonies: inquiry.images.map((image) =>
      testimonyOf(image, notAsked(image, credential, inquiry), judged, canaries),
    ),
    cancels: [...questions.map(({ asked }) => asked.cancel), ...canaries.map(({ cancel }) => cancel)],
  }
}

/** A refusal for the credential's sake counts only where GitHub's REST API refuses it as well (docs/facts.md, Refusals and Credentials). */
async function withHealth(
  question: Question,
  credential: Credential,
  { access }: Inquiry,
  health: Interrogation['health'],
): Promise<Question> {
  const { answer } = question.asked
  if (answer.kind !== 'refused' || !isForCredential(answer) || credential.kind === 'fine-grained-pat') return question
  const accepted = known(await health().catch(() => skipped('the question failed')))?.accepted ?? 'unclear'
  if (accepted === false) return answered(question, { ...answer, meaning: 'credential-refused' })
  // A token for pulling is refused where the credential may not read this one package (docs/facts.md, Authentication).
  if (access === 'pull' && answer.at === 'exchange' && accepted === true) return question
  return answered(question, {
    kind: 'unanswered',
    reason: 'contradicted',
    detail: contradiction(answer, accepted),
    hosts: [],
  })
}

const isForCredential = ({ at, meaning }: Extract<Answer, { kind: 'refused' }>): boolean =>
  meaning === 'credential-refused' || (at === 'exchange' && meaning === 'unknown')

const contradiction = ({ status, message }: Extract<Answer, { kind: 'refused' }>, accepted: true | 'unclear'): string =>
  `${status} ${message ?? ''}`
    .trim()
    .concat(accepted === true ? ", while GitHub's REST API accepts the credential" : '')

const answered = ({ image, asked }: Question, answer: Answer): Question => ({ image, asked: { ...asked, answer } })

interface Canary {
  readonly owner: string
  readonly answer: Observed<Answer>
  cancel(): Promise<void>
}

function askCanaries(
  questions: readonly Question[],
  login: Login,
  registry: Registry,
  inquiry: Inquiry,
): Promise<readonly Canary[]> {
  const owners = new Set(questions.filter((question) => needsCanary(question, inquiry)).map(({ image }) => image.owner))
  return Promise.all([...owners].map(async (owner) => ({ owner, ...(await askCanary(owner, login, registry)) })))
}

function testimonyOf(
  image: Image,
  untold: Observed<never> | undefined,
  questions: readonly Question[],
  canaries: readonly Canary[],
): Testimony {
  const question = questions.find((one) => one.image === image)
  if (question === undefined)
    return { image, answer: untold ?? skipped('it was not asked'), canary: skipped('nothing was refused') }
  const canary = canaries.find(({ owner }) => owner === question.image.owner)
  const isDoubtful = question.asked.answer.kind === 'refused' && question.asked.answer.meaning === 'unknown'
  return {
    image,
    answer: observed(question.asked.answer),
    canary: isDoubtful && canary !== undefined ? canary.answer : skipped('the answer told enough'),
  }
}
