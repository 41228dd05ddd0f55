import { publish } from './actions/publish.ts'
import { run } from './actions/run.ts'
import { runnersStep } from './actions/runners-step.ts'

await publish(await run(runnersStep()))
// A name lookup cannot be called off, and a proxy may keep its tunnels: neither is to hold up the job.
process.stdout.write('', () => process.exit())
