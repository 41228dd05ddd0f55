// What the action costs: the good case, round trips, a refusal, many images.
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { medians, peakMemory, run, serve } from './processes.mjs'

const ms = (value) => `${value.toFixed(0)} ms`
const times = (value) => `${value.toFixed(2)} x`
const granted = { images: 1, packages: 'write', latency: 0 }
/** A simulator answers slowly until V8 has compiled it, which no registry does. */
const unmeasured = 5
/** Milliseconds that are kept between a refusal and the second try, at least (src/probes/questions.ts). */
const spacing = 1000

/** The rows of the action. `main` is its bundle, `turns` the number of runs behind each median. */
export async function actionRows({ main, root, folder, turns }) {
  const empty = await emptyAction(root, folder)
  const worlds = {
    good: granted,
    after50: { ...granted, latency: 50 },
    after200: { ...granted, latency: 200 },
    refusal: { ...granted, packages: 'read' },
    six: { ...granted, images: 6 },
    thirty: { ...granted, images: 30 },
    sixAfter50: { ...granted, images: 6, latency: 50 },
    thirtyAfter50: { ...granted, images: 30, latency: 50 },
  }
  const served = await Promise.all(
    Object.entries(worlds).map(async ([name, world]) => [name, await serve(world, join(folder, name))]),
  )
  const stepIn = ([name, { env }]) => [name, () => run([main], { env, exit: name === 'refusal' ? 1 : 0 })]
  const measured = await medians(
    { node: () => run(['-e', '0']), empty: () => run([empty]), ...Object.fromEntries(served.map(stepIn)) },
    turns,
    { unmeasured },
  )
  const memory = await peakMemory([main], { env: served[0][1].env })
  for (const [, { stop }] of served) stop()
  return rowsOf(measured, memory)
}

const rowsOf = (measured, memory) => {
  const { node, empty, good, after50, after200, refusal, six, thirty, sixAfter50, thirtyAfter50 } = measured
  return [
    ['`node -e 0`', ms(node), times(1), ''],
    ['an empty action that loads @actions/core', ms(empty), `${times(empty / node)} \`node -e 0\``, ''],
    [
      'the good case',
      ms(good),
      `${times(good / node)} \`node -e 0\`, ${times(good / empty)} the empty action`,
      '2.5 x',
    ],
    ['with 50 ms added to each answer', ms(after50), '', ''],
    [
      'with 200 ms added to each answer',
      ms(after200),
      `${((after200 - after50) / 150).toFixed(2)} round trips in a row`,
      '2',
    ],
    ['a refusal', ms(refusal), `${ms(refusal - spacing)} beside the second between its two tries`, ''],
    ['6 images', ms(six), `${times(six / good)} one image`, '4 x'],
    ['30 images', ms(thirty), `${times(thirty / good)} one image`, '4 x'],
    ['6 images, 50 ms added', ms(sixAfter50), `${times(sixAfter50 / after50)} one image`, '4 x'],
    ['30 images, 50 ms added', ms(thirtyAfter50), `${times(thirtyAfter50 / after50)} one image`, '4 x'],
    ['peak memory of the good case', `${memory.toFixed(0)} MB`, '', '80 MB'],
  ]
}

/** Bundles an action that does nothing but load @actions/core, as ours is bundled. */
async function emptyAction(root, folder) {
  const from = join(root, 'build', 'bench')
  const code =
    "import { getInput, setOutput } from '@actions/core'\nif (getInput('name') !== '') setOutput('name', '')\n"
  await mkdir(from, { recursive: true })
  await writeFile(join(from, 'index.js'), code)
  const to = join(folder, 'empty')
  await run([join(root, 'scripts', 'bundle.mjs'), from, to])
  return join(to, 'index.js')
}
