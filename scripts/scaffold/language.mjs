// The files of a new language, made of the English: words of the report and phrases as they are, words of rules as comments
// beside empty ones, for rules bring theirs together with what only they know. Red in the tests until each says something else.
import { read } from './files.mjs'
import { chapters, listedRules } from './rules.mjs'

const about = {
  names: 'about names',
  credentials: 'about credentials',
  token: "about the job's token",
  packages: 'about packages',
  'no-verdict': 'that give no verdict or no cause',
  workflow: 'about workflow files',
}

/** Every file of the language, texts by path; `name` is its English name, `variable` what its index exports. */
export function languageFiles({ id, folder, name, variable }) {
  const rules = listedRules()
  const files = Object.keys(about).map((chapter) => [`${chapter}.ts`, chapterText(chapter, name, rules)])
  const texts = {
    'index.ts': indexText(id, name, variable),
    'findings.ts': findingsText(name),
    'report.ts': reportText(name),
    'phrases.ts': phrasesText(),
    ...Object.fromEntries(files),
  }
  return Object.fromEntries(Object.entries(texts).map(([file, text]) => [`${folder}/${file}`, text]))
}

const variableOf = (chapter) => chapter.replace(/-(.)/g, (_, letter) => letter.toUpperCase())

const chapterText = (chapter, name, rules) => `import type { Catalogue } from '../language.ts'

/** ${name} words of the rules ${about[chapter]}. */
export const ${variableOf(chapter)} = {
${rules
  .filter(({ layer }) => chapters[layer] === chapter)
  .map(({ id }) => wordsText(id))
  .join('\n')}
} satisfies Partial<Catalogue>
`

const wordsText = (id) => `  '${id}': {
    // English of src/rules/${id}.ts:
${englishOf(id).replaceAll(/^/gm, '    // ')}
    title: () => '',
    problem: () => '',
    remedy: () => '',
  },`

function englishOf(id) {
  const words = /^ {2}words: \{\n([\s\S]*?)\n {2}\},$/m.exec(read(`src/rules/${id}.ts`))?.[1]
  if (words === undefined) throw new Error(`src/rules/${id}.ts has no words in the form of all`)
  return words.replaceAll(/^ {4}/gm, '')
}

const indexText = (id, name, variable) => `import type { Words } from '../../rules/rule.ts'
import type { Language } from '../language.ts'
import { findings } from './findings.ts'
import { report } from './report.ts'

const byRule: Readonly<Record<string, Words<unknown>>> = findings

/** ${name}. A rule whose text is missing here does not compile. */
export const ${variable}: Language = {
  id: '${id}',
  report,
  words: (rule) => byRule[rule.id] ?? rule.words,
}
`

const findingsText = (name) => `import type { Catalogue } from '../language.ts'
${Object.keys(about)
  .toSorted()
  .map((chapter) => `import { ${variableOf(chapter)} } from './${chapter}.ts'`)
  .join('\n')}

/** What the findings say in ${name}. Names of GitHub's menus stay as GitHub shows them. */
export const findings: Catalogue = { ${Object.keys(about)
  .map((chapter) => `...${variableOf(chapter)}`)
  .join(', ')} }
`

/** The English report without the rest of its file. */
const reportText = (name) =>
  read('src/languages/english.ts')
    .replaceAll("'../report/", "'../../report/")
    .replace(/^import .* from '\.\/language\.ts'\n/m, '')
    .replace(/^\/\*\* English: .*\n.*\n\n/m, '')
    .replace(
      /^const report:/m,
      `/** What the report says in ${name}. Names of GitHub's menus stay as GitHub shows them. */\nexport const report:`,
    )

/** What words say alike, but for names of menus, which are said in English everywhere. */
function phrasesText() {
  const exports = read('src/rules/shared/phrases.ts').split(/\n(?=\/\*\*)/)
  const said = ['quoted', 'named', 'answered', 'guessedHint']
  const phrases = said.map((phrase) => exports.find((text) => new RegExp(`^export \\w+ ${phrase}\\b`, 'm').test(text)))
  return `import type { MessageParams } from '../../rules/rule.ts'
import { bounded } from '../../rules/shared/phrases.ts'

${phrases.map((text) => text.trim()).join('\n\n')}
`
}
