import { refuse } from '../refusal-texts.ts'
import type { Parameters } from '../route.ts'
import type { State } from '../state.ts'
import { type Answer, json, type Request } from '../wire.ts'

/** `GET|HEAD …/blobs/{digest}`. */
export function readBlob({ blobs }: State, _: Request, { repository = '', digest = '' }: Parameters): Answer {
  const body = blobs.get(`${repository}@${digest}`)
  if (body === undefined) return refuse('blob-unknown')
  return { status: 200, headers: { 'content-type': 'application/octet-stream', 'docker-content-digest': digest }, body }
}

/** `GET|HEAD …/manifests/{reference}`, by tag or digest. */
export function readManifest(
  { manifests, tags }: State,
  _: Request,
  { repository = '', reference = '' }: Parameters,
): Answer {
  const digest = reference.includes(':') ? reference : tags.get(`${repository}:${reference}`)
  const manifest = manifests.get(`${repository}@${digest}`)
  if (digest === undefined || manifest === undefined) return refuse('manifest-unknown')
  const headers = { 'content-type': manifest.mediaType, 'docker-content-digest': digest }
  return { status: 200, headers, body: manifest.bytes }
}

/** `GET …/tags/list`. */
export function listTags({ tags }: State, _: Request, { repository = '' }: Parameters): Answer {
  const prefix = `${repository}:`
  const names = [...tags.keys()].filter((key) => key.startsWith(prefix)).map((key) => key.slice(prefix.length))
  return json(200, { name: repository, tags: names })
}
