import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from '@jest/globals'
import { createOctokit } from '../../src/github/octokit.ts'

it('loads in a job whose event file is no JSON', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'ghcr-preflight-'))
  const path = join(folder, 'event.json')
  await writeFile(path, '{')
  const { GITHUB_EVENT_PATH: before } = process.env
  process.env['GITHUB_EVENT_PATH'] = path
  const octokit = await createOctokit({ apiUrl: 'https://api.github.com', fetch, second: 1, waiting: () => {} })
  expect(process.env['GITHUB_EVENT_PATH']).toBe(path)
  expect(octokit.request).toBeDefined()
  if (before === undefined) delete process.env['GITHUB_EVENT_PATH']
  else process.env['GITHUB_EVENT_PATH'] = before
  await rm(folder, { recursive: true })
})
