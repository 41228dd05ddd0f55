// Writes the tables and the workflows of the READMEs and pages between their markers, from action.yml, rules and examples;
// and the ids of rules into docs/config.schema.json.
// In a translation, meanings of inputs and outputs stay as they were written by hand.
// The blocks of code in a translated page are those of the English one.
// Use: npm run readme [-- --check]; with --check it exits 1 instead. It imports the rules from build/.

import { posix } from 'node:path'
import { parse } from 'yaml'
import { languages as catalogues } from '../build/src/languages/index.js'
import { rules } from '../build/src/rules/index.js'
import { filesIn, has, read, write } from './scaffold/files.mjs'

const action = parse(read('action.yml'))

const english = {
  id: 'en',
  pages: 'docs/rules',
  empty: 'empty',
  heads: {
    inputs: ['Input', 'Default', 'Meaning'],
    outputs: ['Output', 'Values'],
    findings: ['Finding', 'Severity', 'Who can fix it', 'What it means'],
  },
  severity: { error: 'error', warning: 'warning', notice: 'notice' },
  who: {
    'workflow-author': 'workflow author',
    'package-admin': 'package admin',
    'organization-owner': 'organisation owner',
    'credential-owner': 'owner of the credential',
    nobody: 'nobody',
  },
  // action.yml speaks English: its descriptions are the meanings.
  describe: (description) => `${description}.`,
}

const chinese = {
  id: 'zh-CN',
  pages: 'docs/zh-CN/rules',
  empty: '空',
  heads: {
    inputs: ['输入参数', '默认值', '含义'],
    outputs: ['输出', '取值'],
    findings: ['问题', '级别', '谁可以处理', '说明'],
  },
  severity: { error: '错误', warning: '警告', notice: '提示' },
  who: {
    'workflow-author': '工作流作者',
    'package-admin': '软件包管理员',
    'organization-owner': '组织所有者',
    'credential-owner': '凭据所有者',
    nobody: '无需处理',
  },
  describe: () => undefined,
}

/** The documents that have such blocks, each in the language of its tables. */
const documents = [
  ...['README.md', 'docs/workflows.md', 'docs/findings.md'].map((file) => ({ file, texts: english })),
  ...['README.zh-CN.md', 'docs/zh-CN/workflows.md', 'docs/zh-CN/findings.md'].map((file) => ({ file, texts: chinese })),
]

const blocks = {
  inputs: (language, meanings) =>
    table(
      language.heads.inputs,
      Object.entries(action.inputs).map(([name, { default: value, description }]) => [
        code(name),
        value === '' ? language.empty : code(value),
        language.describe(description) ?? meanings.get(name),
      ]),
    ),
  outputs: (language, meanings) =>
    table(
      language.heads.outputs,
      Object.entries(action.outputs).map(([name, { description }]) => [
        code(name),
        language.describe(description) ?? meanings.get(name),
      ]),
    ),
  findings: (language) =>
    table(
      language.heads.findings,
      rules.map((rule) => [
        `[${code(rule.id)}](${posix.relative(language.folder, pageOf(rule.id, language))})`,
        language.severity[rule.severity],
        language.who[rule.who],
        language.catalogue.words(rule).summary,
      ]),
    ),
}

/** The page of a rule in a language, or the English one if that is missing. */
const pageOf = (id, { pages }) => [`${pages}/${id}.md`, `docs/rules/${id}.md`].find(has)

const code = (text) => `\`${text}\``

const table = (heads, rows) =>
  [heads, heads.map(() => '---'), ...rows]
    .map((cells) => `| ${cells.map((cell) => cell ?? '').join(' | ')} |`)
    .join('\n')

/** The last cell of each row, by the name in its first. */
const meaningsIn = (block) =>
  new Map([...block.matchAll(/^\| \[?`([a-z0-9-]+)`.* \| ([^|]*) \|$/gm)].map(([, name, text]) => [name, text]))

const workflow = (name) => `\`\`\`yaml\n# .github/workflows/${name}.yml\n${read(`examples/${name}.yml`)}\`\`\``

/** The permissions and steps of the job of an example. */
function steps(name) {
  const lines = read(`examples/${name}.yml`).trimEnd().split('\n')
  const first = lines.findIndex((line) => line.startsWith('    permissions:'))
  return `\`\`\`yaml\n${lines.slice(first).join('\n')}\n\`\`\``
}

/** The document with every block between `<!-- NAME -->` and `<!-- end -->` as its sources have it. */
const written = (text, language) =>
  text.replace(/^<!-- (\w+)(?: ([a-z-]+))? -->\n([\s\S]*?)^<!-- end -->$/gm, (_, kind, name, block) => {
    const inside = { workflow, steps }[kind]?.(name) ?? blocks[kind](language, meaningsIn(block))
    return `<!-- ${kind}${name === undefined ? '' : ` ${name}`} -->\n${inside}\n<!-- end -->`
  })

const fence = /^```.*?^```$/gms

/** A translated page with the blocks of code of the English one, where both have as many. */
function withBlocks(page, english) {
  const blocks = english.match(fence) ?? []
  const isAlike = (page.match(fence) ?? []).length === blocks.length
  return isAlike ? page.replace(fence, () => blocks.shift()) : page
}

/** The schema of the configuration with the ids of all rules. */
function withIds(schema) {
  const ids = rules.map(({ id }) => `        "${id}"`).join(',\n')
  return schema.replace(/("rule": \{\s*"enum": \[)[^\]]*\]/, `$1\n${ids}\n      ]`)
}

const pages = filesIn('docs/zh-CN/rules').map((file) => ({
  file,
  renew: async (before) => withBlocks(before, read(file.replace('zh-CN/', ''))),
}))
const tables = documents.map(({ file, texts }) => ({
  file,
  renew: async (before) =>
    written(before, { ...texts, folder: posix.dirname(file), catalogue: await catalogues[texts.id]() }),
}))
const schema = { file: 'docs/config.schema.json', renew: async (before) => withIds(before) }

const isCheck = process.argv.includes('--check')
for (const { file, renew } of [...tables, ...pages, schema]) {
  const before = read(file)
  const after = await renew(before)
  if (before === after) continue
  if (isCheck) {
    console.error(`${file} is stale: npm run readme`)
    process.exitCode = 1
  } else write(file, after)
}
