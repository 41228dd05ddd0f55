// Runs the property tests with any number of inputs. Use: npm run fuzz [-- RUNS [TEST…]], 100,000 runs each by default.
import { spawnSync } from 'node:child_process'
import { dirname, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..')
const [runs = '100000', ...tests] = process.argv.slice(2)
if (!/^[1-9]\d*$/.test(runs)) {
  console.error(`fuzz: ${JSON.stringify(runs)} is no number of runs`)
  process.exit(2)
}
const node = ['--experimental-vm-modules', '--disable-warning=ExperimentalWarning', 'node_modules/jest/bin/jest.js']
const jest = ['--testTimeout', '3600000', '--testPathPatterns', ...(tests.length > 0 ? tests : ['fuzz'])]
const { status } = spawnSync(process.execPath, [...node, ...jest], {
  cwd: root,
  stdio: 'inherit',
  env: { ...process.env, FUZZ_RUNS: runs },
})
process.exit(status ?? 1)
