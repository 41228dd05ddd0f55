import { publish } from './actions/publish.ts'
import { run } from './actions/run.ts'
import { runnersStep } from './actions/runners-step.ts'

await publish(await run(runnersStep()))
