import { run, runnersStep } from './action/run.ts'
import { writeOutput } from './action/write-output.ts'

await writeOutput(await run(runnersStep()))
// A name lookup cannot be called off, and a proxy may keep its tunnels: neither is to hold up the job.
process.stdout.write('', () => process.exit())
