// A simulator in a process of its own, so that its work is not measured with the action's.
// Use: node scripts/bench/serve.mjs '{"images":1,"packages":"write","latency":0}' FOLDER
// Prints the environment of a step in that world as a line of JSON. For each line of its standard input it prints which
// requests have come since, such as `["GET /token"]`, and it ends with its standard input.
import { createInterface } from 'node:readline'
import { prepare } from '../../build/simulator/environment.js'
import { startSimulator } from '../../build/simulator/server.js'
import { scenarioOf } from './worlds.mjs'

const { latency, ...kind } = JSON.parse(process.argv[2])
const scenario = scenarioOf(kind)
const simulator = await startSimulator(scenario.world, { latency })
const say = (value) => process.stdout.write(`${JSON.stringify(value)}\n`)
say(await prepare(scenario, simulator, process.argv[3]))

let seen = 0
for await (const _ of createInterface({ input: process.stdin })) {
  const requests = simulator.requests.slice(seen)
  seen += requests.length
  say(requests.map(({ method, path }) => `${method} ${path}`))
}
await simulator.close()
