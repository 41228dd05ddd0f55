// Lays out a new finding: its rule, its words in every language, its page, its test, and a world or a file in which it is
// met, all to be filled. Lists it too. Use: npm run new-finding -- ID [--after ID] [--layer LAYER] [--lint]
// --after gives its place in the order of precedence, else it is the last of its layer; --lint is for a fault that a workflow
// file alone shows. CONTRIBUTING.md says what to do then.
import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { add, edit, languageFolders, readmes, root, stop } from './scaffold/files.mjs'
import * as skeleton from './scaffold/finding.mjs'
import { chapters, listedRules, nameOf } from './scaffold/rules.mjs'

const rules = listedRules()
const index = 'src/rules/index.ts'
const worlds = '__tests__/rules/worlds.ts'

const { finding, before, isLint } = asked()
const own = files()
add(own)
edit(index, (text) => withRule(withImport(text)))
if (!isLint) edit(worlds, withWorld)
const translations = languageFolders.map((folder) => `${folder}/${chapters[finding.layer]}.ts`)
for (const path of translations)
  edit(path, (text) => text.replace(/^\} satisfies/m, (end) => `${skeleton.translation(finding)}${end}`))
execFileSync(process.execPath, [join(root, 'scripts', 'readme-tables.mjs')], { stdio: 'inherit' })
report()

/** What the command line asks for; stops where it cannot be. */
function asked() {
  const { values, positionals } = commandLine()
  const [id = ''] = positionals
  if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(id) || positionals.length !== 1)
    stop('Use: npm run new-finding -- ID [--after ID] [--layer LAYER] [--lint], the id in kebab case')
  if (!id.includes('-'))
    stop(`${id} is one word: an id names the fault in two or more, as package-linked-elsewhere does`)
  const earlier = rules.find((rule) => rule.id === values.after)
  if (values.after !== undefined && earlier === undefined) stop(`there is no rule ${values.after}`)
  const layer = values.layer ?? (values.lint ? 'static' : (earlier?.layer ?? 'package'))
  if (!Object.hasOwn(chapters, layer)) stop(`a layer is one of ${Object.keys(chapters).join(', ')}`)
  const place = rules.indexOf(earlier ?? rules.findLast((rule) => rule.layer === layer))
  return { finding: { id, layer, name: nameOf(id) }, before: rules.slice(place + 1), isLint: values.lint }
}

function commandLine() {
  const options = { after: { type: 'string' }, layer: { type: 'string' }, lint: { type: 'boolean', default: false } }
  try {
    return parseArgs({ allowPositionals: true, options })
  } catch (error) {
    return stop(error.message)
  }
}

/** The finding's own files, texts by path. */
function files() {
  const { id } = finding
  const rule = `src/rules/${id}.ts`
  const page = `docs/rules/${id}.md`
  const test = `__tests__/rules/${id}.test.ts`
  return isLint
    ? {
        [rule]: skeleton.lintRule(finding),
        [page]: skeleton.lintPage(finding),
        [test]: skeleton.lintTest(finding),
        [`__tests__/lint/fixtures/${id}/input/.github/workflows/w.yml`]: skeleton.fixture,
        [`__tests__/lint/fixtures/${id}/expected.txt`]: '',
      }
    : {
        [rule]: skeleton.runRule(finding),
        [page]: skeleton.runPage(finding),
        [test]: skeleton.runTest(finding),
        [`__tests__/scenarios/${id}-is-found.yml`]: skeleton.scenario(finding),
      }
}

function withImport(text) {
  const line = `import { ${finding.name} } from './${finding.id}.ts'`
  const lines = text.split('\n')
  const last = lines.findLastIndex((one) => one.startsWith('import '))
  const imports = [...lines.slice(0, last + 1), line].toSorted((a, b) => (pathIn(a) < pathIn(b) ? -1 : 1))
  return [...imports, ...lines.slice(last + 1)].join('\n')
}

function pathIn(line) {
  return /'(.*)'/.exec(line)?.[1] ?? ''
}

/** The list with the rule before the one that it comes before, or at the end. */
function withRule(text) {
  const [next] = before
  const mark = next === undefined ? /^\] as const/m : new RegExp(`^  ${nameOf(next.id)},$`, 'm')
  return text.replace(mark, (found) => `  ${finding.name},\n${found}`)
}

/** The worlds with an empty one in the same order: rules that speak in lint alone have none. */
function withWorld(text) {
  const next = before.find(({ id }) => new RegExp(`^  '${id}': `, 'm').test(text))
  const mark = next === undefined ? /^\} satisfies/m : new RegExp(`^  '${next.id}': `, 'm')
  return text.replace(mark, (found) => `  '${finding.id}': {},\n${found}`)
}

function report() {
  const changed = [...translations, ...(isLint ? [] : [worlds]), ...readmes]
  console.log(`Fill these, as CONTRIBUTING.md says from step 3 on:\n${list(Object.keys(own))}`)
  console.log(`and the empty places of the new finding in these:\n${list(changed)}`)
  console.log(
    `It is listed in ${index}. This is red until all is there: npm test -- catalogue rules readme ${isLint ? 'documents lint' : 'scenarios'}`,
  )
}

function list(paths) {
  return paths.map((path) => `  ${path}`).join('\n')
}
