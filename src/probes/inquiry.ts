import type { Access, Credential, CredentialKind, CredentialRole, Image, Run } from '../facts.ts'
import { belongsTo, isLoopback, mistypedHosts, registryOf } from '../names/hosts.ts'
import type { Secret } from '../names/secret.ts'

/** What a run wants to know: the inputs, read. */
export interface Inquiry {
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
export function credentialOf(inquiry: Inquiry, role: CredentialRole): Credential {
  const secret = secretOf(inquiry, role)
  return { role, kind: secret.kind, isJobToken: isJobToken(secret, inquiry.githubToken) }
}

/** An installation token is taken for the job's also where `github-token` holds another kind, which cannot tell it from an App's. */
function isJobToken(secret: Secret, githubToken: Secret): boolean {
  if (notAJobToken.includes(secret.kind)) return false
  return secret.equals(githubToken) || (secret.kind === 'installation' && notAJobToken.includes(githubToken.kind))
}

/** The secret behind a role. */
export const secretOf = (inquiry: Inquiry, role: CredentialRole): Secret =>
  role === 'password' ? inquiry.password : inquiry.fallbackPassword

/** Whether the registry is GitHub's own, or on this machine: of the packages of any other, GitHub's REST API knows nothing. */
export const isGithubs = ({ run, registry }: Pick<Inquiry, 'run' | 'registry'>): boolean =>
  isLoopback(registry) || belongsTo(run.serverUrl, registry)

/** Whether GitHub's REST API may see a credential: it is GitHub's own, or meant for GitHub's registry or this machine. */
export const mayAskGithub = (inquiry: Inquiry, { isJobToken }: Credential): boolean => isJobToken || isGithubs(inquiry)

/** Whether the credentials may go to the registry: the job's own token stays at its GitHub server's registry and on this machine. */
export function mayLogIn(inquiry: Inquiry): boolean {
  const { registry, run } = inquiry
  // Nothing is ever sent to a mistyped host: its images are findings before anything is asked.
  const isHome = registry === registryOf(run.serverUrl) || isLoopback(registry) || mistypedHosts.includes(registry)
  return (
    isHome || !(credentialOf(inquiry, 'password').isJobToken || credentialOf(inquiry, 'fallback-password').isJobToken)
  )
}
