import type { Answer, Credential, Image, NamedImage } from '../facts.ts'
import { type Observed, observed, skipped } from '../facts.ts'
import { isSameName } from '../names/same-name.ts'
import type { Login } from '../registry/exchange.ts'
import type { Registry } from '../registry/registry.ts'
import type { Tried } from '../registry/tried.ts'
import { ask } from './ask.ts'
import type { Doors } from './doors.ts'
import { doubted } from './doubted.ts'
import type { Inquiry } from './inquiry.ts'
import { sideBySide } from './side-by-side.ts'

/** An image that is asked about, and what the registry has said so far. */
export interface AskedImage {
  readonly image: NamedImage
  readonly tried: Tried
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
  { access }: Inquiry,
): Promise<AskedImage[]> {
  return sideBySide(images, atOnce, async (image) => {
    const wanted = { repository: image.repository, access, retries: mostRetries }
    return { image, tried: await ask(registry, login, wanted) }
  })
}

/** Asks again, a second later, where the answer was a refusal; without the time for it there is no verdict. */
export async function confirmed(
  asked: readonly AskedImage[],
  login: Login,
  registry: Registry,
  inquiry: Inquiry,
  doors: Doors,
): Promise<AskedImage[]> {
  if (!asked.some(isRefused)) return [...asked]
  if (doors.deadline.remaining <= distance) return asked.map((one) => unconfirmed(one, registry))
  await doors.clock.pause(distance + Math.random() * jitter)
  return sideBySide(asked, atOnce, async (one) => {
    if (!isRefused(one)) return one
    const { image, tried } = one
    const retries = mostRetries - tried.retriesUsed
    const wanted = { repository: image.repository, access: inquiry.access, retries }
    return { image, tried: await ask(registry, login, wanted) }
  })
}

/** Whether the registry said no. */
export const isRefused = ({ tried }: AskedImage): boolean => tried.answer.kind === 'refused'

function unconfirmed(asked: AskedImage, { host }: Registry): AskedImage {
  const { image, tried } = asked
  if (tried.answer.kind !== 'refused') return asked
  return { image, tried: { ...tried, answer: doubted(tried.answer, 'unconfirmed', { hosts: [host] }) } }
}

/** A name that nobody has, and that whoever reads an audit log understands. */
const canaryName = () => `ghcr-preflight-canary-${Math.random().toString(16).slice(2, 10)}`

/**
 * The same question about a name that does not exist under the same owner, where the refusal's text tells no layer:
 * granted there means that the package refuses, not the token (docs/facts.md, Refusals).
 */
export async function askCanary(
  owner: string,
  login: Login,
  registry: Registry,
): Promise<{ answer: Observed<Answer>; cancel(): Promise<void> }> {
  const { answer, cancel } = await ask(registry, login, {
    repository: `${owner}/${canaryName()}`,
    access: 'push',
    retries: 0,
  })
  return { answer: observed(answer), cancel }
}

/** Whether the text of a refused upload leaves open who refuses, so that a canary is worth its while. */
export const needsCanary = ({ tried: { answer } }: AskedImage): boolean =>
  answer.kind === 'refused' && answer.at === 'upload' && answer.meaning === 'unknown'

/** Why an image is not asked about: nothing would come of it, or a credential would go where it has no business. */
export function notAsked(image: Image, credential: Credential, { run, access }: Inquiry): Observed<never> | undefined {
  if (image.kind !== 'image') return skipped('the name is no image of this registry')
  if (credential.kind === 'empty') return skipped('there is no credential to ask with')
  const isForeign = !isSameName(image.owner, run.githubRepository?.owner)
  const isKnownForeign =
    isForeign && credential.isJobToken && access === 'push' && !image.isGuessed && run.githubRepository !== undefined
  return isKnownForeign ? skipped("the job's token is never good for another owner") : undefined
}
