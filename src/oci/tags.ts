import type { Authorization } from '../http/authorization.ts'
import type { AccessAttempt } from './answer.ts'
import { addressAt, type Registry } from './registry.ts'

/** Asks for one tag of a repository, which takes the right to read it (OCI distribution specification, "Listing tags"). */
export async function readTags(
  registry: Registry,
  repository: string,
  authorization: Authorization | undefined,
  retries: number,
): Promise<AccessAttempt> {
  const url = addressAt(registry, `/v2/${repository}/tags/list?n=1`)
  const reply = await registry.http.ask({
    method: 'GET',
    url,
    retries,
    ...(authorization === undefined ? {} : { authorization }),
  })
  const retriesUsed = reply.tries - 1
  if (reply.kind === 'answered' && reply.status === 200) return { answer: { kind: 'granted' }, retriesUsed }
  const { readRefusal } = await import('./refusal.ts')
  return { answer: readRefusal(reply, 'tags'), retriesUsed }
}
