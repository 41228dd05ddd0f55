import { belongsTo, isGithubRegistry, isLoopback, isMistyped, registryOf } from '../github/hosts.ts'
import type { Run } from '../github/run.ts'
import type { CredentialKind, Secret } from '../http/secret.ts'
import type { Image } from '../oci/image.ts'
import type { Access } from '../oci/scope.ts'
import type { Login } from '../oci/token.ts'

/** What a run wants to know: the inputs, read. */
export interface PreflightRequest {
  readonly run: Run
  readonly registry: string
  readonly access: Access
  readonly images: readonly Image[]
  /** References on other registries, which are passed over. */
  readonly elsewhere: readonly string[]
  /** In the order in which they are tried: the next one only where the one before does not serve. */
  readonly credentials: readonly [HeldCredential, ...HeldCredential[]]
  /** For GitHub's REST API, and to know the job's own token. */
  readonly githubToken: Secret
}

/** Which input a credential came from. */
export type CredentialRole = 'password' | 'fallback-password'

/** A credential without its secret. */
export interface Credential {
  readonly role: CredentialRole
  readonly kind: CredentialKind
  /** True if it equals the `github-token` input and its kind allows that, or if that input cannot tell. */
  readonly isJobToken: boolean
}

/** A credential with its secret, and the user name that goes with it. */
export interface HeldCredential extends Credential, Login {}

/** The inputs that hold credentials. */
export interface CredentialInputs {
  readonly username: string
  readonly password: Secret
  readonly fallbackPassword?: Secret
  readonly githubToken: Secret
}

/** Returns the credentials of a run; a fallback that is empty, or the password again, is left out. */
export function readCredentials({
  username,
  password,
  fallbackPassword,
  githubToken,
}: CredentialInputs): PreflightRequest['credentials'] {
  const held = (role: CredentialRole, secret: Secret): HeldCredential => ({
    role,
    username,
    secret,
    kind: secret.kind,
    isJobToken: isJobToken(secret, githubToken),
  })
  const first = held('password', password)
  return fallbackPassword === undefined || fallbackPassword.isEmpty || fallbackPassword.equals(password)
    ? [first]
    : [first, held('fallback-password', fallbackPassword)]
}

const notAJobToken: readonly CredentialKind[] = [
  'classic-pat',
  'fine-grained-pat',
  'oauth',
  'app-user',
  'refresh',
  'empty',
]

/** An installation token is taken for the job's also if `github-token` holds another kind, which cannot tell it from an App's. */
function isJobToken(secret: Secret, githubToken: Secret): boolean {
  if (notAJobToken.includes(secret.kind) || secret.hasOldForm) return false
  return secret.equals(githubToken) || (secret.kind === 'installation' && notAJobToken.includes(githubToken.kind))
}

/** True if the registry is GitHub's own, or on this machine: GitHub's REST API knows nothing of any other's packages. */
export const isGithubs = ({ run, registry }: Pick<PreflightRequest, 'run' | 'registry'>): boolean =>
  isLoopback(registry) || belongsTo(run.serverUrl, registry)

/** True if GitHub's REST API may see a credential: it is GitHub's own, or meant for GitHub's registry or this machine. */
export const mayAskGithub = (request: PreflightRequest, { isJobToken }: Credential): boolean =>
  isJobToken || isGithubs(request)

/**
 * True if the credentials may go to the registry: the job's own token stays at its GitHub server's registry and on this
 * machine, and other tokens that GitHub gives to programs stay with GitHub.
 */
export function mayLogIn({ registry, run, credentials }: PreflightRequest): boolean {
  // Nothing is ever sent to a mistyped host: its images are findings before anything is asked.
  const isHome = registry === registryOf(run.serverUrl) || isLoopback(registry) || isMistyped(registry)
  const isOfGithub = belongsTo(run.serverUrl, registry) || isGithubRegistry(registry)
  return isHome || credentials.every(({ kind, isJobToken }) => !isJobToken && (isOfGithub || !ofGithubAlone.has(kind)))
}

/** Kinds that GitHub gives to programs, by their prefix: no other registry has a use for one. */
const ofGithubAlone: ReadonlySet<CredentialKind> = new Set(['installation', 'app-user', 'oauth'])
