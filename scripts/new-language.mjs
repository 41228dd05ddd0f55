// Lays out a new language with the English beside each text, and lists it wherever languages are listed.
// Use: npm run new-language -- ID, a language tag as `de` or `pt-BR`. CONTRIBUTING.md says what to do then.
import { execFileSync } from 'node:child_process'
import { basename, join } from 'node:path'
import { add, edit, languageFolders, read, readmes, root, stop } from './scaffold/files.mjs'
import { languageFiles } from './scaffold/language.mjs'

const list = 'src/languages/language.ts'
const index = 'src/languages/index.ts'
const actions = ['action.yml', 'node24/action.yml']
const known = [...(/languageIds = \[(.*)\] as const/.exec(read(list))?.[1] ?? '').matchAll(/'([^']+)'/g)].map(
  ([, id]) => id,
)

const language = asked()
const { id, variable } = language
const files = languageFiles(language)
add({
  ...files,
  [scenarioOf(language.name)]: read(scenarioOf('Chinese')).replace('language: zh-CN', `language: ${id}`),
})
edit(list, (text) => text.replace(/(languageIds = \[.*)\]/, `$1, '${id}']`))
edit(index, (text) =>
  text.replace(/^\}$/m, `  ${keyOf(id)}: async () => (await import('./${id.toLowerCase()}/index.ts')).${variable},\n}`),
)
for (const path of actions) edit(path, (text) => text.replace(alternatives(known), alternatives([...known, id])))
execFileSync(process.execPath, [join(root, 'scripts', 'readme-tables.mjs')], { stdio: 'inherit' })
report()

/** The language that the command line asks for; stops where it is none, or there already. */
function asked() {
  const [id = '', ...rest] = process.argv.slice(2)
  const name = rest.length === 0 ? nameOf(id) : undefined
  if (name === undefined) stop('Use: npm run new-language -- ID, with a language tag in its usual form, as de or pt-BR')
  if (known.includes(id)) stop(`${id} is there already`)
  const [first, ...others] = name.split(/[^A-Za-z]+/).filter(Boolean)
  return {
    id,
    folder: `src/languages/${id.toLowerCase()}`,
    name,
    variable: [first.toLowerCase(), ...others.map(capitalised)].join(''),
  }
}

/** A language's English name; nothing where the tag is of none, or not in its usual form. */
function nameOf(tag) {
  try {
    const name = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' }).of(tag)
    return Intl.getCanonicalLocales(tag)[0] === tag ? name : undefined
  } catch {
    return undefined
  }
}

/** The scenario in which a run is refused in a language. */
function scenarioOf(name) {
  const words = name.split(/[^A-Za-z]+/).filter(Boolean)
  return `__tests__/scenarios/a-refusal-in-${words.join('-').toLowerCase()}-has-the-same-ids.yml`
}

function capitalised(word) {
  return `${word.charAt(0).toUpperCase()}${word.slice(1)}`
}

function keyOf(tag) {
  return /^[a-z]+$/.test(tag) ? tag : `'${tag}'`
}

function alternatives(ids) {
  return `One of ${ids.slice(0, -1).join(', ')} and ${ids.at(-1)}`
}

function report() {
  const translated = readmes.filter((readme) => readme !== 'README.md')
  console.log(`Say these in ${language.name}, and take away the English in the comments:`)
  console.log(
    Object.keys(files)
      .map((path) => `  ${path}`)
      .join('\n'),
  )
  console.log(`How another language says it: ${languageFolders.join(', ')}`)
  console.log(`See it: npm run demo -- ${basename(scenarioOf(language.name), '.yml')}`)
  console.log(`Add ${id} to the row of the input language in ${translated.join(', ')}.`)
  console.log(
    'This is red until every text is another than the English: npm test -- languages catalogue words documents',
  )
}
