import { createHash } from 'node:crypto'
import type { CredentialKind } from './credential.ts'

/** Makes up the secret of a credential from its name: prefix, length and alphabet are those of GitHub's, the rest is a hash. */
export function madeUpSecret(kind: CredentialKind, name: string): string {
  switch (kind) {
    case 'job-token':
    case 'app-installation':
      return `ghs_${10_000_000 + (hashed(name)[0] ?? 0)}_${madeUpJwt(name)}`
    case 'classic-pat':
      return `ghp_${letters(name, 36)}`
    case 'oauth':
      return `gho_${letters(name, 36)}`
    case 'fine-grained-pat':
      return `github_pat_${letters(name, 22)}_${letters(`${name}'s`, 59)}`
  }
}

/** Installation tokens are about 520 characters since April 2026: `ghs_<id>_<jwt>`. */
function madeUpJwt(name: string): string {
  const header = encoded({ alg: 'RS256', typ: 'JWT' })
  const claims = encoded({
    iss: 'simulator',
    jti: letters(name, 32),
    installation: name,
    nonce: letters(`${name}.`, 16),
  })
  const signature = Buffer.concat(Array.from({ length: 8 }, (_, part) => hashed(`${name}/${part}`)))
  return [header, claims, signature.toString('base64url')].join('.')
}

const encoded = (claims: object): string => Buffer.from(JSON.stringify(claims)).toString('base64url')

const hashed = (seed: string): Buffer => createHash('sha256').update(seed).digest()

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789'

function letters(seed: string, length: number): string {
  const bytes = Buffer.concat([hashed(seed), hashed(`${seed}+`)])
  return Array.from({ length }, (_, index) => alphabet[(bytes[index] ?? 0) % alphabet.length]).join('')
}
