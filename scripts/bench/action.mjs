// What the action costs: the good case, round trips, a refusal, many images.
import { readdir, readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { medians, peakMemory, run, serve } from './processes.mjs'

const ms = (value) => `${value.toFixed(0)} ms`
const times = (value) => `${value.toFixed(2)} x`
const granted = { images: 1, packages: 'write', latency: 0 }
/** A simulator answers slowly until V8 has compiled it, which no registry does. */
const unmeasured = 5
/** Milliseconds that are kept between a refusal and the second try, at least (src/preflight/questions.ts). */
const spacing = 1000

const worlds = {
  good: granted,
  after100: { ...granted, latency: 100 },
  after200: { ...granted, latency: 200 },
  refusal: { ...granted, packages: 'read' },
  thirty: { ...granted, images: 30 },
  thirtyAfter100: { ...granted, images: 30, latency: 100 },
}

/** The rows of the action. `dist` holds the bundles, `turns` is the number of runs behind each median. */
export async function actionRows({ dist, folder, turns }) {
  const main = join(dist, 'index.js')
  const served = Object.fromEntries(
    await Promise.all(
      Object.entries(worlds).map(async ([name, world]) => [name, await serve(world, join(folder, name))]),
    ),
  )
  const step = ([name, { env }]) => [name, () => run([main], { env, exit: name === 'refusal' ? 1 : 0 })]
  const cases = { node: () => run(['-e', '0']), ...Object.fromEntries(Object.entries(served).map(step)) }
  const measured = await medians(cases, turns, { unmeasured })
  const memory = await peakMemory([main], { env: served.good.env })
  const requests = await requestsBeforeVerdict(main, served.good)
  for (const { stop } of Object.values(served)) stop()
  return rowsOf({ ...measured, memory, requests, ...(await sizes(dist)) })
}

/** Requests to the registry in a good case, without those that cancel what was opened. */
async function requestsBeforeVerdict(main, { env, requests }) {
  await requests()
  await run([main], { env })
  return (await requests()).filter((one) => !one.startsWith('DELETE ') && !one.includes(' /api/')).length
}

function rowsOf({ node, good, after100, after200, refusal, thirty, thirtyAfter100, memory, requests, all, loaded }) {
  const ratio = (name, figure, to, target) => ({ name, median: ms(figure), figure: figure / to, target })
  const roundTrips = (after200 - after100) / 100
  const rows = [
    { name: '`node -e 0`', median: ms(node) },
    { ...ratio('the good case', good, node), text: `${times(good / node)} \`node -e 0\`` },
    {
      ...ratio('the good case, 100 ms an answer', after100, node + 100, 1.5),
      text: `${times(after100 / (node + 100))} \`node -e 0\` and 100 ms`,
    },
    {
      name: 'the good case, 200 ms an answer',
      median: ms(after200),
      text: `${roundTrips.toFixed(2)} round trips in a row`,
      figure: roundTrips,
      target: 1.1,
    },
    { name: 'requests to the registry before the verdict', median: `${requests}`, figure: requests, target: 2 },
    {
      ...ratio('a refusal', refusal, node),
      text: `${ms(refusal - spacing)} beside the second between its two tries`,
    },
    { ...ratio('30 images', thirty, good, 4), text: `${times(thirty / good)} one image` },
    {
      ...ratio('30 images, 100 ms an answer', thirtyAfter100, after100, 4),
      text: `${times(thirtyAfter100 / after100)} one image`,
    },
    { name: 'peak memory of the good case', median: `${memory.toFixed(0)} MB`, figure: memory, target: 80 },
    {
      name: 'dist/',
      median: `${(all / 1000).toFixed(0)} kB`,
      text: `${(loaded / 1000).toFixed(0)} kB in the good case`,
    },
  ]
  return rows
}

/** Bytes of all bundles, and of the files that a good run loads. */
async function sizes(dist) {
  const size = async (name) => (await stat(join(dist, name))).size
  const names = (await readdir(dist)).filter((name) => name.endsWith('.js'))
  const runtime = await readFile(join(dist, 'runtime.js'), 'utf8')
  const chunks = JSON.parse(/return (\{.*\})\[chunkId\]/.exec(runtime)[1])
  const ids = [...(/'index\.js': .*/.exec(runtime)?.[0] ?? '').matchAll(/\.e\((?:\/\*.*?\*\/ )?(\d+)\)/g)]
  const loaded = ['index.js', 'runtime.js', 'undici.js', ...ids.map(([, id]) => chunks[id])]
  const sum = async (some) => (await Promise.all(some.map(size))).reduce((total, one) => total + one, 0)
  return { all: await sum(names), loaded: await sum(loaded) }
}
