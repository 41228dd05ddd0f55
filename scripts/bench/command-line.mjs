// What the command line gets done: files a second, megabytes a second, and how much memory it takes for it.
import { join } from 'node:path'
import { log, workflows } from './generated.mjs'
import { medians, peakMemory, run } from './processes.mjs'

/** The rows of `lint` over folders of so many files. */
export async function lintRows({ main, folder, counts, turns }) {
  const rows = []
  for (const count of counts) {
    const args = [main, 'lint', await workflows(join(folder, `lint-${count}`), count)]
    rows.push(
      await row({
        name: `lint, ${count} files of 4 KB`,
        args,
        exit: 1,
        amount: count,
        unit: 'files',
        turns,
        target: 500,
      }),
    )
  }
  return rows
}

/** The rows of `explain` over logs of so many megabytes. */
export async function explainRows({ main, folder, sizes, turns }) {
  const rows = []
  for (const size of sizes) {
    const args = [main, 'explain', await log(join(folder, `log-${size}`), size)]
    rows.push(await row({ name: `explain, ${size} MB`, args, exit: 0, amount: size, unit: 'MB', turns, target: 50 }))
  }
  return rows
}

/** One row. What the program takes to start is left out of its speed. Only large inputs have a target: V8 has to get warm. */
async function row({ name, args, exit, amount, unit, turns, target }) {
  const cases = { start: () => run([args[0], '--version']), all: () => run(args, { exit }) }
  const { start, all } = await medians(cases, turns)
  const memory = await peakMemory(args, { exit })
  const speed = amount / ((all - start) / 1000)
  return {
    name,
    median: `${all.toFixed(0)} ms`,
    text: `${speed.toFixed(0)} ${unit}/s, peak memory ${memory.toFixed(0)} MB`,
    figure: speed,
    ...(amount >= 10 && unit === 'MB' ? { target, isLeast: true } : {}),
    ...(amount >= 1000 ? { target, isLeast: true } : {}),
  }
}
