import { belongsTo, isLoopback, mistypedHosts, registryOf } from '../github/hosts.ts'
import type { Run } from '../github/run.ts'
import type { CredentialKind, Secret } from '../http/secret.ts'
import type { Image } from '../oci/image.ts'
import type { Access } from '../oci/scope.ts'

/** What a run wants to know: the inputs, read. */
export interface PreflightRequest {
  readonly run: Run
  readonly registry: string
  readonly access: Access
  readonly images: readonly Image[]
  readonly username: string
  readonly password: Secret
  readonly fallbackPassword: Secret
  /** For GitHub's REST API, and to know the job's own token. */
  readonly githubToken: Secret
}

const notAJobToken: readonly CredentialKind[] = [
  'classic-pat',
  'fine-grained-pat',
  'oauth',
  'app-user',
  'refresh',
  'empty',
]

/** A credential of an inquiry, as rules may know it. */
export function credentialOf(request: PreflightRequest, role: CredentialRole): Credential {
  const secret = secretOf(request, role)
  return { role, kind: secret.kind, isJobToken: isJobToken(secret, request.githubToken) }
}

/** An installation token is taken for the job's also where `github-token` holds another kind, which cannot tell it from an App's. */
function isJobToken(secret: Secret, githubToken: Secret): boolean {
  if (notAJobToken.includes(secret.kind)) return false
  return secret.equals(githubToken) || (secret.kind === 'installation' && notAJobToken.includes(githubToken.kind))
}

/** The secret behind a role. */
export const secretOf = (request: PreflightRequest, role: CredentialRole): Secret =>
  role === 'password' ? request.password : request.fallbackPassword

/** Whether the registry is GitHub's own, or on this machine: of the packages of any other, GitHub's REST API knows nothing. */
export const isGithubs = ({ run, registry }: Pick<PreflightRequest, 'run' | 'registry'>): boolean =>
  isLoopback(registry) || belongsTo(run.serverUrl, registry)

/** Whether GitHub's REST API may see a credential: it is GitHub's own, or meant for GitHub's registry or this machine. */
export const mayAskGithub = (request: PreflightRequest, { isJobToken }: Credential): boolean =>
  isJobToken || isGithubs(request)

/** Whether the credentials may go to the registry: the job's own token stays at its GitHub server's registry and on this machine. */
export function mayLogIn(request: PreflightRequest): boolean {
  const { registry, run } = request
  // Nothing is ever sent to a mistyped host: its images are findings before anything is asked.
  const isHome = registry === registryOf(run.serverUrl) || isLoopback(registry) || mistypedHosts.includes(registry)
  return (
    isHome || !(credentialOf(request, 'password').isJobToken || credentialOf(request, 'fallback-password').isJobToken)
  )
}

/** Which input a credential came from. */
export type CredentialRole = 'password' | 'fallback-password'

/** A credential without its secret. */
export interface Credential {
  readonly role: CredentialRole
  readonly kind: CredentialKind
  /** True where it equals the `github-token` input and its prefix does not speak against it, or where that input cannot tell. */
  readonly isJobToken: boolean
}
