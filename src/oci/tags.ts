import type { Authorization } from '../http/authorization.ts'
import { at, jsonOf } from '../http/json.ts'
import type { Reply } from '../http/reply.ts'
import { type AccessAttempt, unanswered } from './answer.ts'
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
  if (reply.kind === 'answered' && reply.status === 200) {
    const answer = isTagsList(reply)
      ? ({ kind: 'granted' } as const)
      : unanswered('no-verdict', '200 without tags', url)
    return { answer, retriesUsed }
  }
  const { refusedAttempt } = await import('./refusal.ts')
  return refusedAttempt(reply, 'tags')
}

/** `{"name":"octo/app","tags":["1"]}`; `tags` is null in an empty repository. A registry that lists all of them may have its list cut. */
function isTagsList({ body, isCut }: Extract<Reply, { kind: 'answered' }>): boolean {
  if (isCut) return /^\s*\{\s*"(?:name"\s*:\s*"|tags"\s*:\s*\[)/.test(body)
  const json = jsonOf(body)
  const tags = at(json, 'tags')
  return typeof at(json, 'name') === 'string' && (Array.isArray(tags) || tags === null)
}
