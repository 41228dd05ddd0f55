// Lays out a new finding: rule, Chinese words, page, test and scenario, all to be filled, and the rule's place in the list.
// Use: npm run new-finding ID, where the id names the fault in kebab case. CONTRIBUTING.md says what to do then.
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..')
const [id = ''] = process.argv.slice(2)
const name = id.replace(/-(.)/g, (_, letter) => letter.toUpperCase())
const list = 'src/rules/index.ts'
const chinese = 'src/languages/zh-cn/packages.ts'

const rule = `import type { Facts } from '../facts.ts'
import { type Diagnosis, defineRule } from '../rule.ts'

/** What is wrong, in one sentence, and the source of it (docs/facts.md). */
export const ${name} = defineRule({
  id: '${id}',
  layer: 'package',
  settles: 'denial',
  severity: 'error',
  who: 'workflow-author',
  diagnose(_: Facts): Diagnosis<undefined> | undefined {
    return undefined
  },
  words: {
    title: () => '',
    problem: () => '',
    remedy: () => '',
  },
})
`

const words = `  '${id}': {
    title: () => '',
    problem: () => '',
    remedy: () => '',
  },
`

const page = `# ${id}

## What you see

## Why

## Fix

## How it is known

## When it is wrong

## See also
`

const test = `import { ${name} } from '../../src/rules/${id}.ts'
import { describeRule } from './table.ts'

describeRule(${name}, {}, [['does not fire where a condition does not hold', {}]])
`

const scenario = `world:
  repositories:
    octo/app:
      files:
        .github/workflows/release.yml: |
          on: push
          permissions:
            contents: read
            packages: write
          jobs:
            build:
              runs-on: ubuntu-latest
              steps:
                - uses: docker/login-action@v4
                  with: { registry: ghcr.io, username: '\${{ github.actor }}', password: '\${{ github.token }}' }
                - uses: docker/build-push-action@v7
                  with: { push: true, tags: 'ghcr.io/octo/app:1' }
run:
  inputs: { images: ghcr.io/octo/app }
expect:
  exit: 1
  outputs: { verdict: denied, can-push: "false", finding: ${id}, credential: none }
  findings: [error ${id}]
`

const files = {
  [`src/rules/${id}.ts`]: rule,
  [`docs/rules/${id}.md`]: page,
  [`__tests__/rules/${id}.test.ts`]: test,
  [`__tests__/scenarios/${id}-is-found.yml`]: scenario,
}

if (!/^[a-z]+(-[a-z]+)+$/.test(id)) stop('an id has at least two words in kebab case, as in package-linked-elsewhere')
const taken = Object.keys(files).find((file) => existsSync(join(root, file)))
if (taken !== undefined) stop(`${taken} is there already`)

for (const [file, text] of Object.entries(files)) writeFileSync(join(root, file), text)
edit(list, (text) => withRule(withImport(text)))
edit(chinese, (text) => text.replace(/^\} satisfies/m, (end) => `${words}${end}`))
console.log([...Object.keys(files), list, chinese].map((file) => `  ${file}`).join('\n'))
console.log(
  'Fill the first four and the new words, give the rule its place in the list, name the scenario with a sentence,',
)
console.log('and add a row to both READMEs. Until then this is red: npm test -- catalogue scenarios')

function withImport(text) {
  const line = `import { ${name} } from './${id}.ts'`
  const lines = text.split('\n')
  const last = lines.findLastIndex((one) => one.startsWith('import '))
  const imports = [...lines.slice(0, last + 1), line].sort((a, b) => (pathIn(a) < pathIn(b) ? -1 : 1))
  return [...imports, ...lines.slice(last + 1)].join('\n')
}

function withRule(text) {
  return text.replace(/^\] as const/m, (end) => `  ${name},\n${end}`)
}

function pathIn(line) {
  return /'(.*)'/.exec(line)?.[1] ?? ''
}

function edit(file, change) {
  const before = readFileSync(join(root, file), 'utf8')
  const after = change(before)
  if (after === before) stop(`${file} has changed its form: add ${id} by hand, and mend this script`)
  writeFileSync(join(root, file), after)
}

function stop(why) {
  console.error(`new-finding: ${why}`)
  process.exit(2)
}
