import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from '@jest/globals'
import { createOctokit } from '../../src/github/octokit.ts'

it('loads in a job whose event file is no JSON, and whose API has no address', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'ghcr-preflight-'))
  const path = join(folder, 'event.json')
  await writeFile(path, '{')
  const given = { GITHUB_EVENT_PATH: path, GITHUB_API_URL: 'no address' }
  const before = Object.keys(given).map((name) => [name, process.env[name]] as const)
  Object.assign(process.env, given)
  const options = { apiUrl: 'https://api.github.com', fetch, second: 1, longestWait: 1, waiting: () => {} }
  const octokit = await createOctokit(options)
  expect(process.env).toMatchObject(given)
  expect(octokit.request).toBeDefined()
  for (const [name, value] of before) {
    if (value === undefined) delete process.env[name]
    else process.env[name] = value
  }
  await rm(folder, { recursive: true })
})
