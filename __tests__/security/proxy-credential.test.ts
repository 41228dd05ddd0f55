import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { resolve } from 'node:path'
import { describe, expect, it } from '@jest/globals'

const main = 'dist/index.js'

/** Runs the bundle behind a proxy that wants a credential and lets nobody through: what it printed, and what the proxy was given. */
async function runBehindProxy(): Promise<{ printed: string; given: ReadonlySet<string | undefined> }> {
  const given = new Set<string | undefined>()
  const proxy = createServer().on('connect', ({ headers }, socket) => {
    given.add(headers['proxy-authorization'])
    socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n')
  })
  await new Promise<void>((done) => proxy.listen(0, '127.0.0.1', done))
  const { port } = proxy.address() as AddressInfo
  const child = spawn(process.execPath, [resolve(main)], {
    env: {
      PATH: process.env['PATH'],
      https_proxy: `http://mona:word@127.0.0.1:${port}`,
      INPUT_IMAGES: 'ghcr.io/octo/app',
      INPUT_USERNAME: 'octocat',
      INPUT_PASSWORD: 'ghs_job',
      'INPUT_GITHUB-TOKEN': 'ghs_job',
      INPUT_TIMEOUT: '5',
    },
  })
  const printed: string[] = []
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => printed.push(String(chunk)))
  await new Promise((done) => child.once('close', done))
  proxy.close()
  return { printed: printed.join(''), given }
}

describe('behind a proxy that wants a credential', () => {
  if (!existsSync(main)) {
    it.skip(`${main} is not built`, () => undefined)
    return
  }

  it('the proxy gets it, and Node prints no deprecation', async () => {
    const { printed, given } = await runBehindProxy()
    expect([...given]).toEqual([`Basic ${btoa('mona:word')}`])
    expect(printed).toContain('registry-unavailable')
    expect(printed).not.toMatch(/deprecat/i)
  }, 30_000)
})
