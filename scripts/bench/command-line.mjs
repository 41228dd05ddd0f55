// What the command line gets done: files a second, megabytes a second, and how much memory it takes for it.
import { join } from 'node:path'
import { log, workflows } from './generated.mjs'
import { medians, peakMemory, run } from './processes.mjs'

/** The rows of `lint` over folders of so many files. */
export async function lintRows({ main, folder, counts, turns }) {
  const folders = new Map()
  for (const count of counts) folders.set(count, await workflows(join(folder, `lint-${count}`), count))
  const start = await startOf(main, turns)
  const rows = []
  for (const [count, path] of folders) {
    const args = [main, 'lint', path]
    const { lint } = await medians({ lint: () => run(args, { exit: 1 }) }, turns)
    const memory = await peakMemory(args, { exit: 1 })
    rows.push(
      row(`lint, ${count} files of 4 KB`, lint, count / ((lint - start) / 1000), 'files', memory, '500 files/s'),
    )
  }
  return rows
}

/** The rows of `explain` over logs of so many megabytes. */
export async function explainRows({ main, folder, sizes, turns }) {
  const start = await startOf(main, turns)
  const rows = []
  for (const size of sizes) {
    const args = [main, 'explain', await log(join(folder, `log-${size}`), size)]
    const { explain } = await medians({ explain: () => run(args) }, turns)
    const memory = await peakMemory(args)
    rows.push(row(`explain, ${size} MB`, explain, size / ((explain - start) / 1000), 'MB', memory, '50 MB/s'))
  }
  return rows
}

/** What the command line takes to start, which is not a matter of its input. */
async function startOf(main, turns) {
  const { start } = await medians({ start: () => run([main, '--version']) }, turns)
  return start
}

const row = (name, milliseconds, speed, unit, memory, target) => [
  name,
  `${milliseconds.toFixed(0)} ms`,
  `${speed.toFixed(0)} ${unit}/s, peak memory ${memory.toFixed(0)} MB`,
  target,
]
