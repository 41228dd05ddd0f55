import type { Credential } from './credential.ts'
import type { Refusal } from './refusal-texts.ts'
import { lookUp } from './role.ts'
import { isSame } from './same-name.ts'
import type { State } from './state.ts'
import { ownerOf } from './world.ts'

type Level = 'write' | 'read' | 'none'
const ladder: readonly Level[] = ['none', 'read', 'write']

type JobToken = Extract<Credential, { kind: 'job-token' }>
type Personal = Extract<Credential, { kind: 'classic-pat' | 'oauth' }>

/** What a job's token may do with packages: what it was given, capped by its organisation's Actions policy. */
export function packagesLevel({ world }: Pick<State, 'world'>, { repository, permissions }: JobToken): Level {
  const given = permissions['packages'] ?? 'none'
  const cap = lookUp(world.owners, ownerOf(repository))?.actionsPackages ?? 'write'
  return ladder[Math.min(ladder.indexOf(given), ladder.indexOf(cap))] ?? 'none'
}

/** Why a person's token is refused before anybody looks at the package; it needs one of the scopes. */
export function personRefusal(
  { world }: Pick<State, 'world'>,
  credential: Personal,
  owner: string,
  oneOfScopes: readonly string[],
): Refusal | undefined {
  const policies = lookUp(world.owners, owner)
  if (credential.kind === 'classic-pat' && policies?.classicPats === 'forbidden') return 'classic-forbidden'
  if (!credential.scopes.some((scope) => oneOfScopes.includes(scope))) return 'scopes-mismatch'
  const isAuthorised = credential.ssoAuthorised.some((organization) => isSame(organization, owner))
  return policies?.sso === 'required' && !isAuthorised ? 'sso-required' : undefined
}

/** Returns why a credential may not read packages of an owner at all, or undefined if it may. */
export function readingRefusal(state: State, credential: Credential, owner: string): Refusal | undefined {
  switch (credential.kind) {
    case 'job-token':
      if (!isSame(ownerOf(credential.repository), owner)) return 'installation-elsewhere'
      return packagesLevel(state, credential) === 'none' ? 'installation-read' : undefined
    case 'app-installation':
      return isSame(credential.owner, owner) ? 'app-read' : 'installation-elsewhere'
    case 'fine-grained-pat':
      return 'scopes-mismatch'
    case 'classic-pat':
    case 'oauth':
      return personRefusal(state, credential, owner, ['read:packages', 'write:packages'])
  }
}
