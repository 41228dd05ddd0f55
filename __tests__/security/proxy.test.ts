import { spawn } from 'node:child_process'
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { request } from 'node:http'
import { createServer, type Server } from 'node:https'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { prepare } from '../../simulator/environment.ts'
import type { Scenario } from '../../simulator/scenario.ts'
import { type Simulator, startSimulator } from '../../simulator/server.ts'
import { type Transcript, transcribe } from '../../simulator/transcript.ts'
import { type Certificate, makeCertificate } from './certificate.ts'
import { freePort, isInstalled, type Running, start } from './program.ts'
import { scene } from './scenes.ts'

const main = 'dist/index.js'
const missing = !isInstalled('squid') ? 'squid is not installed' : existsSync(main) ? undefined : `${main} is not built`

/** Only the proxy knows these names. */
const names = ['ghcr.io', 'github.test', 'containers.github.test', 'forbidden.test']

/** TLS in front of the simulator. */
function tlsInFront(of: Simulator, { key, certificate }: Certificate): Server {
  const { hostname, port } = new URL(of.origin)
  return createServer({ key, cert: certificate }, (incoming, outgoing) => {
    const { method, url, headers } = incoming
    const onward = request({ host: hostname, port, path: url, method, headers }, (answer) => {
      outgoing.writeHead(answer.statusCode ?? 502, answer.headers)
      answer.pipe(outgoing)
    })
    onward.on('error', () => outgoing.destroy())
    incoming.pipe(onward)
  })
}

function proxyConfiguration(directory: string, port: number): string {
  const at = (name: string) => join(directory, name)
  writeFileSync(at('hosts'), `127.0.0.1 ${names.join(' ')}\n`)
  return [
    `http_port 127.0.0.1:${port}`,
    `hosts_file ${at('hosts')}`,
    'acl forbidden dstdomain forbidden.test',
    'http_access deny forbidden',
    'http_access allow all',
    `access_log stdio:${at('access.log')}`,
    'logfile_rotate 0',
    `cache_log ${at('cache.log')}`,
    'cache deny all',
    'pid_filename none',
    'pinger_enable off',
    'visible_hostname proxy.test',
    'shutdown_lifetime 0 seconds',
  ].join('\n')
}

describe('through a real proxy', () => {
  if (missing !== undefined) {
    it.skip(missing, () => undefined)
    return
  }

  const directory = mkdtempSync(join(tmpdir(), 'proxy-'))
  /** The lines of the proxy's log; those of a tunnel come when it is closed. */
  const logged = () => readFileSync(join(directory, 'access.log'), 'utf8').split('\n').slice(0, -1)
  let certificate: Certificate
  let proxy: Running | undefined
  let proxyUrl = ''

  beforeAll(async () => {
    // Started by root, squid changes to a user of its own, which has to write its logs here.
    chmodSync(directory, 0o777)
    certificate = makeCertificate(directory, names)
    const port = await freePort()
    proxyUrl = `http://127.0.0.1:${port}`
    writeFileSync(join(directory, 'squid.conf'), proxyConfiguration(directory, port))
    proxy = await start('squid', ['-N', '-n', `test${port}`, '-f', join(directory, 'squid.conf')], port)
  }, 60_000)

  afterAll(async () => {
    await proxy?.stop()
    rmSync(directory, { recursive: true, force: true })
  })

  interface Ended extends Transcript {
    /** Hosts to which the proxy was asked to connect. */
    readonly connected: readonly string[]
    readonly milliseconds: number
  }

  /** Runs the bundle as a child in an environment that `change` makes of the usual one, given the port of the TLS server. */
  async function run(scenario: Scenario, change: (port: number) => Readonly<Record<string, string>>): Promise<Ended> {
    const simulator = await startSimulator(scenario.world)
    const server = tlsInFront(simulator, certificate)
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
    const { port } = server.address() as AddressInfo
    const home = mkdtempSync(join(directory, 'run-'))
    try {
      const proxied = { https_proxy: proxyUrl, NODE_EXTRA_CA_CERTS: certificate.certificateFile }
      const env = { ...(await prepare(scenario, simulator, home)), ...proxied, ...change(port) }
      const before = logged().length
      const began = performance.now()
      const result = await runChild(env)
      const milliseconds = performance.now() - began
      await wait(300)
      const connected = logged()
        .slice(before)
        .flatMap((line) => / CONNECT (\S+):\d+ /.exec(line)?.[1] ?? [])
      return { ...(await transcribe(result, env, simulator)), connected, milliseconds }
    } finally {
      server.closeAllConnections()
      server.close()
      await simulator.close()
    }
  }

  /** A GitHub Enterprise Server whose names only the proxy knows. */
  const enterprise = (port: number) => ({
    GITHUB_SERVER_URL: `https://github.test:${port}`,
    GITHUB_API_URL: `https://github.test:${port}/api/v3`,
    INPUT_REGISTRY: '',
    INPUT_IMAGES: `containers.github.test:${port}/octo/app`,
  })

  it('a push is granted', async () => {
    const { outputs, exitCode, connected } = await run(scene('granted'), enterprise)
    expect({ exitCode, ...outputs }).toMatchObject({ exitCode: 0, verdict: 'ready', 'can-push': 'true' })
    expect(new Set(connected)).toEqual(new Set(['containers.github.test', 'github.test']))
  }, 30_000)

  it('a push is refused, and explained', async () => {
    const world = {
      packages: { 'octo/app': { repository: 'octo/app' } },
      credentials: { job: { kind: 'job-token', repository: 'octo/app', permissions: {} } },
    }
    const { outputs, exitCode } = await run(scene('refused', { world }), enterprise)
    expect({ exitCode, ...outputs }).toMatchObject({ exitCode: 1, verdict: 'denied' })
  }, 30_000)

  it('a name that only the proxy knows as ghcr.io is asked there', async () => {
    const world = {
      packages: { 'octo/app': { users: { octocat: 'write' } } },
      credentials: { pat: { kind: 'classic-pat', user: 'octocat' } },
    }
    const scenario = scene('pat', { world, run: { inputs: { password: '$pat' } } })
    const { outputs, connected } = await run(scenario, (port) => ({
      INPUT_REGISTRY: `ghcr.io:${port}`,
      INPUT_IMAGES: `ghcr.io:${port}/octo/app`,
    }))
    expect(outputs['verdict']).toBe('ready')
    expect(connected).toContain('ghcr.io')
  }, 30_000)

  it('an untrusted certificate is no verdict, and no credential is sent', async () => {
    const { outputs, exitCode, annotations, requests } = await run(scene('granted'), (port) => ({
      ...enterprise(port),
      NODE_EXTRA_CA_CERTS: '',
    }))
    expect({ exitCode, ...outputs }).toMatchObject({
      exitCode: 0,
      verdict: 'inconclusive',
      finding: 'registry-unavailable',
    })
    expect(annotations[0]?.message).toContain('self-signed certificate')
    expect(requests).toEqual([])
  }, 60_000)

  it("the proxy's own refusal is no verdict, and the hosts to allow are named", async () => {
    const { outputs, exitCode, annotations } = await run(scene('granted'), (port) => ({
      ...enterprise(port),
      INPUT_REGISTRY: 'forbidden.test',
      INPUT_IMAGES: 'forbidden.test/octo/app',
      INPUT_PASSWORD: 'mine',
    }))
    expect({ exitCode, ...outputs }).toMatchObject({
      exitCode: 0,
      verdict: 'inconclusive',
      finding: 'registry-unavailable',
    })
    expect(annotations[0]?.message).toContain('NO_PROXY=forbidden.test')
  }, 30_000)

  it('hosts of no_proxy are asked without it', async () => {
    const { outputs, connected } = await run(scene('granted'), (port) => ({
      ...enterprise(port),
      no_proxy: 'containers.github.test',
    }))
    expect(outputs['verdict']).toBe('inconclusive')
    expect(connected).not.toContain('containers.github.test')
  }, 60_000)

  it('this machine is asked without it, even if it is broken', async () => {
    const { outputs, connected } = await run(scene('granted'), () => ({
      https_proxy: 'http://127.0.0.1:9',
      http_proxy: 'http://127.0.0.1:9',
    }))
    expect(outputs['verdict']).toBe('ready')
    expect(connected).toEqual([])
  }, 30_000)

  it('the step ends although the proxy keeps its tunnels', async () => {
    const { milliseconds } = await run(scene('granted'), enterprise)
    expect(milliseconds).toBeLessThan(10_000)
  }, 60_000)
})

const runChild = (env: Readonly<Record<string, string>>): Promise<{ exitCode: number; printed: string }> =>
  new Promise((done, failed) => {
    const child = spawn(process.execPath, [resolve(main)], {
      env: { PATH: process.env['PATH'], ...env },
      timeout: 60_000,
    })
    const printed: string[] = []
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => printed.push(String(chunk)))
    child.on('error', failed)
    child.on('close', (code) => done({ exitCode: code ?? -1, printed: printed.join('') }))
  })
