// Makes a dated table of what scripts/e2e/ask.mjs has seen, on standard output.
// Use: node scripts/e2e/table.mjs FILE… [--into docs/facts.md], which also writes it into that page's last column.
import { readFileSync, writeFileSync } from 'node:fs'

const words = process.argv.slice(2)
const at = words.indexOf('--into')
const page = at === -1 ? undefined : words[at + 1]
const files = words.filter((_, index) => at === -1 || (index !== at && index !== at + 1))
const runs = files.map((file) => JSON.parse(readFileSync(file, 'utf8')))
const rows = runs.flatMap(({ date, rows }) => rows.map((row) => ({ ...row, date })))

const cell = (text) => String(text).replaceAll('|', '\\|').replace(/\s+/g, ' ')
const code = (text) => (text ? ` \`${cell(text).replaceAll('`', "'")}\`` : '')
const told = ({ status, code: word, message, note }) =>
  [status || '', word ?? ''].filter(Boolean).join(' ') + code(message) + code(note)
const isSame = ({ real, simulated }) => JSON.stringify(real) === JSON.stringify(simulated)
const asked = ({ what, state, with: credential }) => `${what} (${state}, with ${credential})`

const lines = rows.map((row) =>
  [row.date, row.fact, cell(asked(row)), told(row.real), isSame(row) ? 'the same' : told(row.simulated)].join(' | '),
)
console.log('| Date | Fact | Asked (state of the job, credential) | GHCR | Simulator |')
console.log('|---|---|---|---|---|')
for (const line of lines) console.log(`| ${line} |`)

if (page !== undefined) writeFileSync(page, readFileSync(page, 'utf8').split('\n').map(withResults).join('\n'))

/** A row of the page that begins with a fact's id gets what was seen of it. */
function withResults(line) {
  const id = /^\| ([A-Z]\d+) \|/.exec(line)?.[1]
  const seen = rows.filter(({ fact }) => fact === id)
  if (seen.length === 0) return line
  const results = [...new Set(seen.map((row) => `${row.date}: ${cell(asked(row))} ${told(row.real)}`))]
  return line.replace(/\| [^|]*(?:\\\|[^|]*)*\|$/, () => `| ${results.join('<br>')} |`)
}
