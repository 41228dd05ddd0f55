import { describe, expect, it } from '@jest/globals'
import { runInProcess } from '../in-process.ts'
import { scene } from './scenes.ts'

const refusing = (status: number, message: string) => ({
  answer: { status, body: JSON.stringify({ errors: [{ code: 'DENIED', message }] }) },
})

/** What a registry with tokens of its own may answer to a bearer that it has not handed out. */
const answers: Readonly<Record<string, object>> = {
  '401 of its own': {},
  '401 without a body': { answer: { status: 401 } },
  '403 denied': refusing(403, 'denied'),
  '403 of a package': refusing(403, 'permission_denied: write_package'),
  '403 of a token': refusing(403, 'installation not allowed to Write organization package'),
  '403 without a body': { answer: { status: 403 } },
  '404': { answer: { status: 404 } },
  '429': { answer: { status: 429 } },
  '429, again in a second': { answer: { status: 429, headers: { 'retry-after': '1' } } },
  '502': { answer: { status: 502 } },
  'a page': { answer: { status: 200, body: '<html>Sign in</html>' } },
  'a session elsewhere': { answer: { status: 202, headers: { location: 'https://storage.example/1' } } },
  'a session without a place': { answer: { status: 202 } },
  'a lost connection': { deliver: 'drop-before-headers' },
  silence: { deliver: 'slow-headers', milliseconds: 5000 },
}

/** A run with a token that has this level, at a registry with tokens of its own that answers so to any other. */
async function ranAt(answer: object, packages: 'read' | 'write') {
  const upload = { on: 'POST /v2/octo/app/blobs/uploads/', isForeign: true, ...answer }
  const credentials = { job: { kind: 'job-token', repository: 'octo/app', permissions: { packages } } }
  const world = { registry: { tokens: 'opaque' }, credentials, faults: Object.keys(answer).length > 0 ? [upload] : [] }
  return runInProcess(scene('opaque', { world }))
}

describe('a registry with tokens of its own', () => {
  it.each(Object.entries(answers))('gets its due verdict, whatever the early session gets: %s', async (_, answer) => {
    const [may, mayNot] = [await ranAt(answer, 'write'), await ranAt(answer, 'read')]
    expect([may.outputs['verdict'], may.exitCode]).toEqual(['ready', 0])
    expect([mayNot.outputs['verdict'], mayNot.exitCode]).toEqual(['denied', 1])
    expect([...may.unexpected, ...mayNot.unexpected]).toEqual([])
  })

  it('is asked with its own token where the early session is refused', async () => {
    const { requests } = await ranAt({}, 'write')
    const posts = requests.filter(({ method }) => method === 'POST')
    expect(
      posts.map(({ status, headers }) => [status, headers['authorization']?.startsWith('Bearer opaque.')]),
    ).toEqual([
      [401, false],
      [202, true],
    ])
  })
})
