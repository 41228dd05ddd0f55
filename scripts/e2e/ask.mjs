// Asks the real registry and the simulator the same questions, from a job with a known state of permissions.
// Use: node scripts/e2e/ask.mjs STATE FILE, with E2E_TOKEN set; writes what was seen to FILE. docs/e2e.md says the rest.
// Exit 1 if one of the two grants what the other refuses.
import { writeFileSync } from 'node:fs'
import { clientOf } from './client.mjs'
import { namesOf } from './names.mjs'
import { questions } from './questions.mjs'
import { simulated } from './simulate.mjs'

const [state, file] = process.argv.slice(2)
const { env } = process
const asked = questions.filter(
  (question) => question.states.includes(state) && isGiven(question.with) && (!question.needs || env[question.needs]),
)
if (asked.length === 0 || file === undefined || !env.E2E_TOKEN) {
  console.error('e2e: wants E2E_TOKEN, a state (write, read, none or read-all) and the file to write')
  process.exit(2)
}

/** The level of packages that the job's token has in each state. */
const declared = { write: 'write', read: 'read', none: 'none', 'read-all': 'read' }
const wrong = `ghp_${'0'.repeat(36)}`
const names = namesOf(env)
const twin = await simulated(state, names)
const real = {
  registry: env.E2E_REGISTRY ?? 'https://ghcr.io',
  api: env.E2E_API ?? 'https://api.github.com',
  secret: (name) => (name === 'job' ? env.E2E_TOKEN : env[name]),
}
const rows = []
for (const question of asked) {
  rows.push({
    fact: question.fact,
    what: question.what,
    with: question.with,
    state,
    real: await answer(question, real),
    simulated: await answer(question, twin),
  })
}
await twin.close()
const recorded = tokenPermissions(env.REPORT)
if (recorded !== undefined) rows.push(recordRow(recorded))

writeFileSync(file, `${JSON.stringify({ date: new Date().toISOString().slice(0, 10), rows }, null, 2)}\n`)
for (const row of rows) console.log(`${row.fact} ${row.what}: ${JSON.stringify(row.real)}`)
const isContradicted = recorded?.packages !== undefined && recorded.packages !== declared[state]
if (isContradicted) console.error(`U7 the runner's record contradicts the job's permissions: ${recorded.packages}`)
const holes = rows.filter((row) => isGranted(row.real) !== isGranted(row.simulated))
for (const { fact, what, ...hole } of holes) {
  console.error(`${fact} ${what}: GHCR and the simulator disagree\n${JSON.stringify(hole, null, 2)}`)
}
process.exit(holes.length === 0 && !isContradicted ? 0 : 1)

/** What the action has learned of the job's token, which the report has; undefined if the action did not run. */
function tokenPermissions(report) {
  return report ? (JSON.parse(report).tokenPermissions ?? {}) : undefined
}

/** What the runner's record said, or that there was none, beside what it has to say. */
function recordRow({ packages, source }) {
  const note = packages === undefined ? 'no record was found' : `${source}: packages: ${packages}`
  const simulated = { status: 0, note: `runner: packages: ${declared[state]}` }
  return { fact: 'U7', what: "the runner's record", with: 'job', state, real: { status: 0, note }, simulated }
}

function isGiven(credential) {
  return ['job', 'wrong', 'nothing'].includes(credential) || Boolean(env[credential])
}

/** A question without an answer is one of the things to see. */
async function answer(question, { registry, api, secret }) {
  const of = { wrong, nothing: undefined }
  const client = clientOf({ registry, api, secret: question.with in of ? of[question.with] : secret(question.with) })
  try {
    return plain(await question.ask(client, names), registry)
  } catch (error) {
    return { status: 0, note: `no answer: ${error.cause?.code ?? error.message}` }
  }
}

/** The same on both sides: the registry's own address reads as GHCR's. */
function plain(seen, registry) {
  const { host, origin } = new URL(registry)
  return JSON.parse(JSON.stringify(seen).replaceAll(origin, 'https://ghcr.io').replaceAll(host, 'ghcr.io'))
}

function isGranted({ status }) {
  return status >= 200 && status < 300
}
