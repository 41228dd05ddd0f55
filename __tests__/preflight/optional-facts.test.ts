import type { ServerResponse } from 'node:http'
import { afterEach, describe, expect, it } from '@jest/globals'
import { run } from '../../src/action/run.ts'
import { systemClock } from '../../src/http/deadline.ts'
import { httpTransport } from '../../src/http/transport.ts'
import { type Served, serve } from '../serve.ts'

const opened: Served[] = []
afterEach(async () => {
  await Promise.all(opened.splice(0).map((one) => one.close()))
})

/** A registry that grants, beside a REST API that takes a question and never answers. */
async function slowApi(events: string[]): Promise<Served> {
  const grant: Readonly<Record<string, (response: ServerResponse) => unknown>> = {
    GET: (response) => response.end('{"token":"dG9rZW4="}'),
    POST: (response) => response.writeHead(202, { location: '/v2/octo/app/blobs/upload/1' }).end(),
    DELETE: (response) => response.writeHead(405).end(),
  }
  const server = await serve(({ method = '', url = '' }, response) => {
    if (!url.startsWith('/api/')) return void grant[method]?.(response)
    events.push('the API is asked')
    setTimeout(() => response.end('{}', () => events.push('the API answers')), 20_000).unref()
  })
  opened.push(server)
  return server
}

describe('a granted push', () => {
  it.each([
    ['a job’s token', 'ghs_16C7e42F292c6912E7710c838347Ae178B4a'],
    ['a classic token, whose end is asked for', 'ghp_16C7e42F292c6912E7710c838347Ae178B4a'],
  ])('with %s is reported before a slow API has answered', async (_, password) => {
    const events: string[] = []
    const { host, origin } = await slowApi(events)
    const inputs: Readonly<Record<string, string>> = {
      images: `${host}/octo/app`,
      registry: host,
      username: 'octocat',
      password,
      'github-token': password,
      timeout: '30',
    }
    const { outputs } = await run({
      env: { GITHUB_REPOSITORY: 'octo/app', GITHUB_API_URL: `${origin}/api/v3` },
      input: (name) => inputs[name] ?? '',
      transport: httpTransport('test'),
      clock: systemClock,
      node: '',
      bundle: '',
      package: { repository: 'https://github.com/org/ghcr-preflight', version: '1.0.0' },
      mask: () => undefined,
      debug: () => undefined,
    })
    expect([outputs.verdict, outputs.finding]).toEqual(['ready', ''])
    expect(events[0]).toBe('the API is asked')
    expect(events).not.toContain('the API answers')
  })
})
