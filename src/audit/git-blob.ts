import { createHash } from 'node:crypto'

/** True if a text is, byte for byte, the blob of an id: SHA-1, or SHA-256 in a repository that uses it (gitformat-hash-function-transition). */
export function isBlob(oid: string, text: string): boolean {
  const algorithm = oid.length === 64 ? 'sha256' : 'sha1'
  const bytes = Buffer.from(text)
  return createHash(algorithm).update(`blob ${bytes.length}\0`).update(bytes).digest('hex') === oid
}

/** True if a text has the form of an id, so that it can be a file's name. */
export const isOid = (text: string): boolean => /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(text)
