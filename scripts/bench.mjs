// Measures the speed of the action and of the commands; docs/benchmarks.md says what the figures mean.
// Use: npm run bench [-- --quick]
import { mkdtemp, readdir, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { actionRows } from './bench/action.mjs'
import { explainRows, lintRows } from './bench/command-line.mjs'
import { table } from './bench/table.mjs'

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..')
const isQuick = process.argv.includes('--quick')
const dist = join(root, 'dist')
process.chdir(root)

async function sizeRow() {
  const names = (await readdir(dist)).filter((name) => name.endsWith('index.js'))
  const sizes = await Promise.all(names.map(async (name) => [name, (await stat(join(dist, name))).size]))
  const [main, all] = [sizes.filter(([name]) => name === 'index.js'), sizes].map((some) =>
    some.reduce((sum, [, size]) => sum + size, 0),
  )
  const kilobytes = (bytes) => `${(bytes / 1000).toFixed(0)} kB`
  return ['dist/index.js', kilobytes(main), `${kilobytes(all)} with what is loaded when needed`, '1200 kB']
}

const folder = await mkdtemp(join(tmpdir(), 'bench-'))
try {
  const cli = join(dist, 'cli.js')
  const rows = [
    ...(await actionRows({ main: join(dist, 'index.js'), root, folder, turns: isQuick ? 3 : 15 })),
    await sizeRow(),
    ...(await lintRows({
      main: cli,
      folder,
      counts: isQuick ? [100, 1000] : [100, 1000, 10_000],
      turns: isQuick ? 1 : 3,
    })),
    ...(await explainRows({ main: cli, folder, sizes: isQuick ? [1, 10] : [1, 10, 100], turns: isQuick ? 1 : 3 })),
  ]
  process.stdout.write(`${table(['', 'median', '', 'target'], rows)}\n`)
} finally {
  await rm(folder, { recursive: true })
}
