// Measures the speed of the action and of the commands, and writes the table of docs/benchmarks.md, which says what the
// figures mean. Use: npm run bench [-- --quick]; quick runs are fewer and smaller, and write nothing.
import { readFileSync, writeFileSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { cpus, tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { actionRows } from './bench/action.mjs'
import { explainRows, lintRows } from './bench/command-line.mjs'
import { markdownTable } from './bench/table.mjs'

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..')
const isQuick = process.argv.includes('--quick')
const cli = join(root, 'dist', 'cli.js')
process.chdir(root)

const folder = await mkdtemp(join(tmpdir(), 'bench-'))
try {
  const rows = [
    ...(await actionRows({ dist: join(root, 'dist'), folder, turns: isQuick ? 3 : 15 })),
    ...(await lintRows({ main: cli, folder, counts: isQuick ? [100] : [100, 1000, 10_000], turns: isQuick ? 1 : 3 })),
    ...(await explainRows({ main: cli, folder, sizes: isQuick ? [1, 10] : [1, 10, 100], turns: isQuick ? 1 : 3 })),
  ]
  const table = markdownTable(rows)
  const [{ model }] = cpus()
  const machine = `Node ${process.versions.node} on ${cpus().length} cores (${model.trim()}), version ${versionOf(root)}.`
  process.stdout.write(`${machine}\n\n${table}\n`)
  if (!isQuick) writeTable(`${machine}\n\n${table}`)
} finally {
  await rm(folder, { recursive: true })
}

function versionOf(folder) {
  return JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')).version
}

/** Puts the table into docs/benchmarks.md, between the two comments that mark its place. */
function writeTable(text) {
  const page = join(root, 'docs', 'benchmarks.md')
  const [before, after] = readFileSync(page, 'utf8').split(/(?<=<!-- table -->\n)[\s\S]*(?=<!-- end of table -->)/)
  writeFileSync(page, `${before}\n${text}\n\n${after}`)
}
