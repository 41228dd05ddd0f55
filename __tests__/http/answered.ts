import type { Answered } from '../../src/http/reply.ts'

/** An answer to a POST of an upload at ghcr.io, with this status; a body that is no text is sent as JSON. */
export const answeredWith = (
  status: number,
  body: unknown = '',
  headers: Answered['headers'] = {},
  url = new URL('https://ghcr.io/v2/octo/app/blobs/uploads/'),
): Answered => ({
  kind: 'answered',
  method: 'POST',
  url,
  tries: 1,
  milliseconds: 1,
  status,
  headers,
  body: typeof body === 'string' ? body : JSON.stringify(body),
  isCut: false,
})
