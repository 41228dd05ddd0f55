// A simulator in a process of its own, so that its work is not measured with the action's.
// Use: node scripts/bench/serve.mjs '{"images":1,"packages":"write","latency":0}' FOLDER
// Prints the environment of a step in that world as one line of JSON, and ends with its standard input.
import { prepare } from '../../build/simulator/environment.js'
import { startSimulator } from '../../build/simulator/server.js'
import { scenarioOf } from './worlds.mjs'

const { latency, ...kind } = JSON.parse(process.argv[2])
const scenario = scenarioOf(kind)
const simulator = await startSimulator(scenario.world, { latency })
const env = await prepare(scenario, simulator, process.argv[3])
process.stdout.write(`${JSON.stringify(env)}\n`)
process.stdin.on('end', () => simulator.close()).resume()
