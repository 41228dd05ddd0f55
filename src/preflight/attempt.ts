import { type CredentialHealth, readCredentialHealth } from '../github/credential-health.ts'
import { isSameName } from '../github/repository.ts'
import { failed, type Observed, skipped } from '../http/observed.ts'
import type { AccessAttempt, Answer, Refused } from '../oci/answer.ts'
import type { Image } from '../oci/image.ts'
import { lazy } from './async.ts'
import type { ProbeContext } from './context.ts'
import { type Metadata, readMetadata } from './metadata.ts'
import { type HeldCredential, mayAskGithub, type PreflightRequest } from './request.ts'

/** One image asked with one credential: made once, then filled question by question. */
export interface Attempt {
  readonly image: Image
  readonly credential: HeldCredential
  /** The same image asked with the credential before this one. */
  readonly previous?: Attempt | undefined
  /** Why the registry is not asked; absent if it is. */
  readonly unasked?: string | undefined
  /** What the registry said: a second time only after a refusal. */
  readonly tries: readonly AccessAttempt[]
  /** The answer to the same POST on a name that does not exist under the same owner. */
  readonly controlRequest: Observed<Answer>
  /** Asks GitHub's REST API about the credential; once, however many images it is for. */
  health(): Promise<Observed<CredentialHealth>>
  /** Asks what GitHub shows of the package to the job's token; once, however many credentials there are. */
  metadata(): Promise<Observed<Metadata>>
  /** Asks what GitHub shows of it to this credential, unless that is the job's token or not for GitHub to see. */
  ownMetadata(): Promise<Observed<Metadata>>
}

/** Makes an attempt for every image with the first credential of a request. Nothing is asked yet. */
export function firstAttempts(request: PreflightRequest, context: ProbeContext): readonly Attempt[] {
  const [credential] = request.credentials
  const beginWith = attemptWith(credential, request, context)
  const api = context.githubApi(request.githubToken)
  return request.images.map((image) =>
    beginWith(
      image,
      lazy(() => readMetadata(request, image, api)),
    ),
  )
}

/** Makes an attempt for the image of each of these with another credential. */
export const nextAttempts = (
  attempts: readonly Attempt[],
  credential: HeldCredential,
  request: PreflightRequest,
  context: ProbeContext,
): readonly Attempt[] => {
  const beginWith = attemptWith(credential, request, context)
  return attempts.map((previous) => ({ ...beginWith(previous.image, previous.metadata), previous }))
}

function attemptWith(credential: HeldCredential, request: PreflightRequest, context: ProbeContext) {
  const isForGithub = mayAskGithub(request, credential) && !credential.secret.isEmpty
  const api = isForGithub ? context.githubApi(credential.secret) : undefined
  const health = lazy(async () =>
    api === undefined
      ? skipped('this credential is not for GitHub')
      : readCredentialHealth(api, context.clock.today()).catch((error: unknown) => failed(String(error))),
  )
  return (image: Image, metadata: Attempt['metadata']): Attempt => ({
    image,
    credential,
    unasked: whyUnasked(image, credential, request),
    tries: [],
    controlRequest: skipped('nothing was refused'),
    health,
    metadata,
    ownMetadata: async () =>
      api === undefined || credential.isJobToken
        ? skipped("the job's token has looked")
        : readMetadata(request, image, api),
  })
}

/** Returns why an image is not asked about, or undefined if it is: nothing would come of it, or a credential would go where it must not. */
export function whyUnasked(
  image: Image,
  { kind, isJobToken }: Pick<HeldCredential, 'kind' | 'isJobToken'>,
  { run: { githubRepository }, access }: Pick<PreflightRequest, 'run' | 'access'>,
): string | undefined {
  if (image.kind !== 'image') return 'the name is no image of this registry'
  if (kind === 'empty') return 'there is no credential to ask with'
  if (!isJobToken || access !== 'push' || image.isGuessed || githubRepository === undefined) return undefined
  return isSameName(image.owner, githubRepository.owner) ? undefined : "the job's token is never good for another owner"
}

/** The refusal that the latest try ended with, or undefined if it did not. */
export function refusalIn({ tries }: Pick<Attempt, 'tries'>): Refused | undefined {
  const answer = tries.at(-1)?.answer
  return answer?.kind === 'refused' ? answer : undefined
}
