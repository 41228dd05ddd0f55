import { createSign, randomUUID, X509Certificate } from 'node:crypto'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, type RequestListener, request, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { type Certificate, makeCertificate } from './certificate.ts'
import { freePort, isInstalled, type Running, start } from './program.ts'
import { type Ran, runStep } from './run-step.ts'

const service = 'registry of the test'
const issuer = 'issuer of the test'
const realm = '/its/own/token'

/** What a token allows, by credential, regardless of the scope; every other credential is wrong. */
const actionsOf: Readonly<Record<string, readonly string[]>> = {
  // A session is cancelled with the right to delete (distribution, registry/handlers/app.go), which is not asked for.
  admin: ['pull', 'push', 'delete'],
  writer: ['pull', 'push'],
  reader: ['pull'],
}

/** A token as the distribution project's token specification has it. */
function tokenFor(scope: string, actions: readonly string[], { certificate, key }: Certificate): string {
  const [type = '', name = ''] = scope.split(':')
  const seconds = Math.floor(Date.now() / 1000)
  const header = { typ: 'JWT', alg: 'ES256', x5c: [new X509Certificate(certificate).raw.toString('base64')] }
  const claims = {
    iss: issuer,
    sub: 'test',
    aud: service,
    exp: seconds + 300,
    nbf: seconds - 60,
    iat: seconds,
    jti: randomUUID(),
  }
  const encoded = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url')
  const signed = `${encoded(header)}.${encoded({ ...claims, access: [{ type, name, actions }] })}`
  const signature = createSign('sha256').update(signed).sign({ key, dsaEncoding: 'ieee-p1363' })
  return `${signed}.${signature.toString('base64url')}`
}

interface Seen {
  readonly method: string
  readonly path: string
  readonly status: number
}

/** One origin in front of both: tokens are made here, all else goes to the registry. */
const front =
  (registryPort: number, pair: Certificate, seen: Seen[]): RequestListener =>
  (incoming, outgoing) => {
    const url = new URL(incoming.url ?? '', 'http://front')
    // The answer to a cancel is not waited for, so it may never be finished.
    outgoing.on('close', () =>
      seen.push({ method: incoming.method ?? '', path: url.pathname, status: outgoing.statusCode }),
    )
    if (url.pathname === realm) {
      const [, password = ''] = Buffer.from((incoming.headers.authorization ?? '').replace('Basic ', ''), 'base64')
        .toString()
        .split(':')
      const may = actionsOf[password]
      if (may === undefined) outgoing.writeHead(401).end('{"errors":[{"code":"UNAUTHORIZED","message":"wrong"}]}')
      else outgoing.end(JSON.stringify({ token: tokenFor(url.searchParams.get('scope') ?? '', may, pair) }))
      return
    }
    const { method, headers } = incoming
    const onward = request({ host: '127.0.0.1', port: registryPort, path: incoming.url, method, headers }, (answer) => {
      outgoing.writeHead(answer.statusCode ?? 502, answer.headers)
      answer.pipe(outgoing)
    })
    onward.on('error', () => outgoing.destroy())
    incoming.pipe(onward)
  }

const listening = (server: Server): Promise<number> =>
  new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve((server.address() as AddressInfo).port)))

const isThere = isInstalled('docker-registry')

describe("Debian's docker-registry with tokens", () => {
  if (!isThere) {
    it.skip('docker-registry is not installed', () => undefined)
    return
  }

  const directory = mkdtempSync(join(tmpdir(), 'docker-registry-'))
  const seen: Seen[] = []
  const server = createServer()
  let registry: Running | undefined
  let host = ''

  beforeAll(async () => {
    const pair = makeCertificate(directory, ['issuer.test'])
    const port = await freePort()
    host = `127.0.0.1:${await listening(server)}`
    server.on('request', front(port, pair, seen))
    const token = { realm: `http://${host}${realm}`, service, issuer, rootcertbundle: pair.certificateFile }
    const config = {
      version: 0.1,
      log: { level: 'error' },
      storage: { filesystem: { rootdirectory: join(directory, 'storage') } },
      http: { addr: `127.0.0.1:${port}` },
      auth: { token },
    }
    writeFileSync(join(directory, 'config.yml'), JSON.stringify(config))
    registry = await start('docker-registry', ['serve', join(directory, 'config.yml')], port)
  }, 30_000)

  afterAll(async () => {
    server.closeAllConnections()
    server.close()
    await registry?.stop()
    rmSync(directory, { recursive: true })
  })

  async function asking(password: string, inputs = {}): Promise<Ran & { readonly requests: readonly string[] }> {
    seen.length = 0
    const env = { GITHUB_API_URL: `http://${host}/api/v3` }
    const ran = await runStep({ inputs: { registry: host, images: `${host}/octo/app`, password, ...inputs }, env })
    await new Promise((resolve) => setTimeout(resolve, 100))
    const requests = seen
      .filter(({ path }) => !path.startsWith('/api/'))
      .map(({ method, path, status }) =>
        method === 'DELETE' ? `DELETE ${path.replace(/[0-9a-f-]{36}$/, 'session')}` : `${method} ${path} ${status}`,
      )
    return { ...ran, requests }
  }

  it('finds that a push is granted, follows the challenge and cancels the session', async () => {
    const { outputs, requests } = await asking('admin')
    expect(outputs).toMatchObject({ verdict: 'ready', 'can-push': 'true', credential: 'password' })
    // The early session is refused, as no bearer of this registry is the base64 of a secret, and counts for nothing.
    expect(requests.toSorted()).toEqual(
      [
        'GET /token 404',
        'POST /v2/octo/app/blobs/uploads/ 401',
        'GET /v2/ 401',
        `GET ${realm} 200`,
        'POST /v2/octo/app/blobs/uploads/ 202',
        'DELETE /v2/octo/app/blobs/uploads/session',
      ].toSorted(),
    )
  })

  it('leaves the session to expire if it may not cancel it', async () => {
    const { outputs, requests, annotations } = await asking('writer')
    expect({ verdict: outputs.verdict, annotations }).toEqual({ verdict: 'ready', annotations: [] })
    expect(requests).toContain('DELETE /v2/octo/app/blobs/uploads/session')
  })

  it('has no verdict on a push that is refused by 401, of a credential that GitHub does not know about', async () => {
    const { outputs, requests, exitCode } = await asking('reader')
    expect({ exitCode, ...outputs }).toMatchObject({ exitCode: 0, verdict: 'inconclusive' })
    expect(requests.filter((one) => one.startsWith('POST /v2/octo/app/'))).toEqual(
      Array(3).fill('POST /v2/octo/app/blobs/uploads/ 401'),
    )
  })

  it('asks for no more tokens than there are tries, with the early session too', async () => {
    const tokens = (requests: readonly string[]) => requests.filter((one) => one.startsWith(`GET ${realm}`))
    expect(tokens((await asking('admin')).requests)).toHaveLength(1)
    expect(tokens((await asking('reader')).requests)).toHaveLength(2)
  })

  it('takes the fallback if the password is refused', async () => {
    const { outputs } = await asking('reader', { 'fallback-password': 'writer' })
    expect(outputs).toMatchObject({ verdict: 'ready', credential: 'fallback-password' })
  })

  it('has no verdict on a wrong password that GitHub does not know about', async () => {
    const { outputs, exitCode } = await asking('wrong')
    expect({ exitCode, ...outputs }).toMatchObject({ exitCode: 0, verdict: 'inconclusive' })
  })

  it('finds that a pull of a missing image is refused', async () => {
    const { outputs } = await asking('reader', { access: 'pull' })
    expect(outputs).toMatchObject({ verdict: 'denied', 'can-push': 'unknown' })
  })
})
