import { isSameName } from '../github/repository.ts'
import { type Observed, observed, skipped } from '../http/observed.ts'
import { type AccessAttempt, type Answer, withoutTrace } from '../oci/answer.ts'
import type { Image, NamedImage } from '../oci/image.ts'
import type { Registry } from '../oci/registry.ts'
import { readTags } from '../oci/tags.ts'
import { exchange, type Login, type Wanted } from '../oci/token.ts'
import { openUploadSession } from '../oci/upload-session.ts'
import { mapConcurrent } from './async.ts'
import { toInconclusive } from './confirm-refusal.ts'
import type { ProbeContext } from './context.ts'
import type { Credential, PreflightRequest } from './request.ts'

/** Asks once as the client would: the exchange, then an upload session (push) or a tag (pull). */
export async function tryAccess(registry: Registry, login: Login, wanted: Wanted): Promise<AccessAttempt> {
  const exchanged = await exchange(registry, login, wanted)
  if (exchanged.kind !== 'authorized') return withoutTrace(exchanged)
  const second = wanted.access === 'push' ? openUploadSession : readTags
  return second(registry, wanted.repository, exchanged.authorization, wanted.retries)
}

/** An image that is asked about, and what the registry has said so far. */
export interface AskedImage {
  readonly image: NamedImage
  readonly tried: AccessAttempt
}

/** Images that are asked about at the same time: enough to be quick, few enough to be polite. */
const atOnce = 10

/** How often a question may be sent again after 429, 5xx or a lost connection, over both of its tries together. */
const mostRetries = 2

/** Milliseconds before the second try: valid credentials do meet 401 and 403 for a moment (docs/facts.md, Refusals). */
const distance = 1000

/** Milliseconds that it may take longer by chance, so that jobs that were refused together do not ask again together. */
const jitter = 250

/** Asks the registry about every image with one credential, once. */
export function askAll(
  images: readonly NamedImage[],
  login: Login,
  registry: Registry,
  { access }: PreflightRequest,
): Promise<AskedImage[]> {
  return mapConcurrent(images, atOnce, async (image) => {
    const wanted = { repository: image.repository, access, retries: mostRetries }
    return { image, tried: await tryAccess(registry, login, wanted) }
  })
}

/** Asks again, a second later, where the answer was a refusal; without the time for it there is no verdict. */
export async function confirmed(
  asked: readonly AskedImage[],
  login: Login,
  registry: Registry,
  request: PreflightRequest,
  context: ProbeContext,
): Promise<AskedImage[]> {
  if (!asked.some(isRefused)) return [...asked]
  if (context.deadline.remaining <= distance) return asked.map((one) => unconfirmed(one, registry))
  await context.clock.pause(distance + Math.random() * jitter)
  return mapConcurrent(asked, atOnce, async (one) => {
    if (!isRefused(one)) return one
    const { image, tried } = one
    const retries = mostRetries - tried.retriesUsed
    const wanted = { repository: image.repository, access: request.access, retries }
    return { image, tried: await tryAccess(registry, login, wanted) }
  })
}

/** Whether the registry said no. */
export const isRefused = ({ tried }: AskedImage): boolean => tried.answer.kind === 'refused'

function unconfirmed(asked: AskedImage, { host }: Registry): AskedImage {
  const { image, tried } = asked
  if (tried.answer.kind !== 'refused') return asked
  return { image, tried: { ...tried, answer: toInconclusive(tried.answer, 'unconfirmed', { hosts: [host] }) } }
}

/** A name that nobody has, and that whoever reads an audit log understands. */
const controlName = () => `ghcr-preflight-canary-${Math.random().toString(16).slice(2, 10)}`

/**
 * The same question about a name that does not exist under the same owner, where the refusal's text tells no layer:
 * granted there means that the package refuses, not the token (docs/facts.md, Refusals).
 */
export async function sendControlRequest(
  owner: string,
  login: Login,
  registry: Registry,
): Promise<{ answer: Observed<Answer>; cancel(): Promise<void> }> {
  const { answer, cancel } = await tryAccess(registry, login, {
    repository: `${owner}/${controlName()}`,
    access: 'push',
    retries: 0,
  })
  return { answer: observed(answer), cancel }
}

/** Whether the text of a refused upload leaves open who refuses, so that a canary is worth its while. */
export const needsControlRequest = ({ tried: { answer } }: AskedImage): boolean =>
  answer.kind === 'refused' && answer.at === 'upload' && answer.reason === 'unknown'

/** Why an image is not asked about: nothing would come of it, or a credential would go where it has no business. */
export function notAsked(
  image: Image,
  credential: Credential,
  { run, access }: PreflightRequest,
): Observed<never> | undefined {
  if (image.kind !== 'image') return skipped('the name is no image of this registry')
  if (credential.kind === 'empty') return skipped('there is no credential to ask with')
  const isForeign = !isSameName(image.owner, run.githubRepository?.owner)
  const isKnownForeign =
    isForeign && credential.isJobToken && access === 'push' && !image.isGuessed && run.githubRepository !== undefined
  return isKnownForeign ? skipped("the job's token is never good for another owner") : undefined
}
