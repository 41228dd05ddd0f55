import type { Answer } from '../facts.ts'
import type { Authorization } from '../http/authorization.ts'
import { addressAt, type Registry } from './registry.ts'

/** Asks for one tag of a repository, which takes the right to read it (OCI distribution specification, "Listing tags"). */
export async function readTags(
  registry: Registry,
  repository: string,
  authorization: Authorization | undefined,
): Promise<Answer> {
  const url = addressAt(registry, `/v2/${repository}/tags/list?n=1`)
  const reply = await registry.http.ask({
    method: 'GET',
    url,
    retries: 2,
    ...(authorization === undefined ? {} : { authorization }),
  })
  if (reply.kind === 'answered' && reply.status === 200) return { kind: 'granted' }
  const { readRefusal } = await import('./refusal.ts')
  return readRefusal(reply, 'manifest')
}
