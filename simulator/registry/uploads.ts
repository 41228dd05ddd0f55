import { refuse } from '../refusal-texts.ts'
import type { Handler, Step } from '../route.ts'
import { digestOf, type State, type Upload } from '../state.ts'
import { type Answer, bare } from '../wire.ts'

/** `POST …/blobs/uploads/`: opens a session. A mount is not made: the client uploads instead, as the specification allows. */
export const openUpload: Handler = (state, _, { repository = '' }) => {
  const id = sessionId(state.uploads.size + 1)
  const upload: Upload = { repository, bytes: new Uint8Array() }
  return { answer: accepted(id, upload), state: withUpload(state, id, upload) }
}

/** `PATCH`: adds what arrives to the session. */
export const appendUpload: Handler = (state, { body }, { repository = '', session = '' }) => {
  const before = state.uploads.get(session)
  if (before?.repository !== repository) return { answer: refuse('upload-unknown'), state }
  const upload = { repository, bytes: Buffer.concat([before.bytes, body]) }
  return { answer: accepted(session, upload), state: withUpload(state, session, upload) }
}

/** `PUT …?digest=`: ends the session; what has arrived becomes a blob if its digest is the one named. */
export const finishUpload: Handler = (state, { body, query }, { repository = '', session = '' }) => {
  const before = state.uploads.get(session)
  if (before?.repository !== repository) return { answer: refuse('upload-unknown'), state }
  const bytes = Buffer.concat([before.bytes, body])
  const digest = digestOf(bytes)
  return digest === query.get('digest')
    ? stored(state, repository, digest, bytes)
    : { answer: refuse('digest-invalid'), state }
}

/** `DELETE`: GHCR does not cancel sessions, they expire by themselves. */
export const cancelUpload = (): Answer => refuse('session-not-cancellable')

function stored(state: State, repository: string, digest: string, bytes: Uint8Array): Step {
  const headers = { location: `/v2/${repository}/blobs/${digest}`, 'docker-content-digest': digest }
  const blobs = new Map(state.blobs).set(`${repository}@${digest}`, bytes)
  return { answer: bare(201, headers), state: { ...state, blobs } }
}

const withUpload = (state: State, id: string, upload: Upload): State => ({
  ...state,
  uploads: new Map(state.uploads).set(id, upload),
})

const accepted = (id: string, { repository, bytes }: Upload): Answer =>
  bare(202, {
    location: `/v2/${repository}/blobs/upload/${id}`,
    'docker-upload-uuid': id,
    range: `0-${Math.max(bytes.length - 1, 0)}`,
  })

const sessionId = (count: number): string => `00000000-0000-4000-8000-${count.toString(16).padStart(12, '0')}`
