// Lays out a new finding: its rule, its page and its test, to be filled; lists it in the index and in the tables of findings.
// Use: npm run new-finding -- ID [--after ID] [--subject SUBJECT] [--lint]
// --after gives its place in the order of precedence, else it is the last of its subject; --lint is for a fault that a
// workflow file alone shows. CONTRIBUTING.md says what to do then.
import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { rules } from '../build/src/rules/index.js'
import { add, root, stop, write } from './scaffold/files.mjs'
import * as skeleton from './scaffold/finding.mjs'

const { finding, before, isLint } = asked()
const own = files()
add(own)
const ids = rules.map(({ id }) => id)
write('src/rules/index.ts', skeleton.indexText([...ids.slice(0, before), finding.id, ...ids.slice(before)]))
run('node_modules/@biomejs/biome/bin/biome', 'check', '--write', '--vcs-enabled=false', 'src/rules', '__tests__/rules')
run('node_modules/typescript/bin/tsc', '-p', 'tsconfig.build.json')
run('scripts/readme-tables.mjs')
report()

/** What the command line asks for; stops if that is impossible. */
function asked() {
  const { values, positionals } = commandLine()
  const [id = ''] = positionals
  if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(id) || positionals.length !== 1)
    stop('Use: npm run new-finding -- ID [--after ID] [--subject SUBJECT] [--lint], the id in kebab case')
  if (!id.includes('-'))
    stop(`${id} is one word: an id names the fault in two or more, as package-linked-elsewhere does`)
  const earlier = rules.find((rule) => rule.id === values.after)
  if (values.after !== undefined && earlier === undefined) stop(`there is no rule ${values.after}`)
  const subject = values.subject ?? (values.lint ? 'workflow' : (earlier?.subject ?? 'package'))
  const subjects = [...new Set(rules.map((rule) => rule.subject))]
  if (!subjects.includes(subject)) stop(`a subject is one of ${subjects.join(', ')}`)
  const place = rules.indexOf(earlier ?? rules.findLast((rule) => rule.subject === subject))
  return { finding: { id, subject }, before: place + 1, isLint: values.lint }
}

function commandLine() {
  const options = { after: { type: 'string' }, subject: { type: 'string' }, lint: { type: 'boolean', default: false } }
  try {
    return parseArgs({ allowPositionals: true, options })
  } catch (error) {
    return stop(error.message)
  }
}

/** The finding's own files, texts by path. */
function files() {
  const { rule, page, test } = isLint
    ? { rule: skeleton.lintRule, page: skeleton.lintPage, test: skeleton.lintTest }
    : { rule: skeleton.runRule, page: skeleton.runPage, test: skeleton.runTest }
  return {
    [`src/rules/${finding.id}.ts`]: rule(finding),
    [`docs/rules/${finding.id}.md`]: page(finding),
    [`__tests__/rules/${finding.id}.test.ts`]: test(finding),
  }
}

function run(program, ...args) {
  execFileSync(process.execPath, [join(root, program), ...args], { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] })
}

function report() {
  console.log('Fill these three, as CONTRIBUTING.md says:')
  for (const path of Object.keys(own)) console.log(`  ${path}`)
  console.log(
    'It is listed in src/rules/index.ts. The summary of its words is its row in docs/findings.md: npm run readme.',
  )
  console.log(`This is red until all is filled: npm test -- catalogue documents rules/${finding.id}`)
}
