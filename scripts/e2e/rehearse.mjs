// Runs e2e with the simulator in GHCR's place: shows that the questions work and that both sides are asked the same.
// Needs build/ (npm run demo makes it). Exit 1 if a state's questions fail.
import { spawn } from 'node:child_process'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { namesOf } from './names.mjs'
import { simulated } from './simulate.mjs'

const here = dirname(fileURLToPath(import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'e2e-'))
const settings = {
  GITHUB_REPOSITORY: 'Octo/App',
  E2E_OWNER_KIND: 'Organization',
  E2E_OTHER_OWNER: 'someone-else',
  E2E_UNLINKED: 'unlinked',
}

const files = []
const recorded = { read: 'read', none: 'none', 'read-all': 'read' }
for (const state of ['write', 'read', 'none', 'read-all']) {
  const { registry, api, secret, close } = await simulated(state, namesOf(settings))
  const credentials = {
    E2E_TOKEN: secret('job'),
    E2E_PAT_WITHOUT_SCOPE: secret('E2E_PAT_WITHOUT_SCOPE'),
    E2E_FINE_GRAINED_PAT: secret('E2E_FINE_GRAINED_PAT'),
  }
  const file = join(folder, `${state}.json`)
  const env = { ...settings, ...credentials, E2E_REGISTRY: registry, E2E_API: api, ...reportOf(recorded[state]) }
  await run(['ask.mjs', state, file], env, 'ignore')
  await close()
  files.push(file)
}
await run(['table.mjs', ...files], {}, 'inherit')

/** The action's report, as far as it is read, of a job whose token has this. */
function reportOf(packages) {
  return packages && { REPORT: JSON.stringify({ tokenPermissions: { packages, source: 'runner' } }) }
}

/** Asynchronous, as the simulator in this process has to answer meanwhile. */
async function run([script, ...words], env, output) {
  const child = spawn(process.execPath, [join(here, script), ...words], {
    env: { ...process.env, ...env },
    stdio: ['ignore', output, 'inherit'],
  })
  const code = await new Promise((resolve) => child.on('close', resolve))
  if (code !== 0) process.exit(1)
}
