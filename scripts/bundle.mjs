// Bundles what tsc left in build/src into dist/: a small file for each entry, and the chunks that they share.
// Use: node scripts/bundle.mjs [FROM [TO]]. The same sources give the same bytes on every machine.
//
// Nothing is minified and nothing rewritten: it would save less than 5 % of a good run with 100 ms an answer, and whoever
// pins a commit can read what runs. Two things do count: undici is left out (24 ms), and what a good run does not need is
// loaded late, by `import()` in the sources (12 ms: rules, the words of another language, reading workflows, the summary).
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { basename, dirname, join, relative, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import ncc from '@vercel/ncc'

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..')
const from = resolve(process.argv[2] ?? join(root, 'build', 'src'))
const to = resolve(process.argv[3] ?? join(root, 'dist'))
// Identifiers of modules and chunks are made from paths below the working directory.
process.chdir(root)

/** Modules directly in src: what a runner or npx starts. */
const entries = readdirSync(from).filter((name) => name.endsWith('.js'))

/** The file that loads chunks, and knows their names. */
const runtime = 'runtime.js'

/**
 * Replaces undici, 440 kB that nobody uses: requests go out through node:http, behind a proxy too. Only its `ProxyAgent`
 * has to exist: @actions/github makes one when it loads behind a proxy.
 */
const undici = { name: 'undici.js', text: 'exports.ProxyAgent = class {}\n' }

/** Bundles all entries at once, as imports of one module, so that they share their chunks. Returns texts by file name. */
async function bundle() {
  const start = join(from, 'entries.mjs')
  const load = (entry) => `  '${entry}': () => import('./${entry}'),\n`
  writeFileSync(start, `export const load = {\n${entries.map(load).join('')}}\n`)
  const { code, assets, stats } = await ncc(start, {
    filename: runtime,
    externals: { undici: `./${undici.name}` },
    license: 'licenses.txt',
    // Node starts a CommonJS file sooner than an ES module.
    esm: false,
    cache: false,
    quiet: true,
    target: 'es2022',
  })
  const names = chunkNames(stats.compilation)
  const chunks = Object.entries(assets).map(([name, { source }]) => [
    name.replace(/^(\d+)\..*/, (_, id) => names[id]),
    source.toString(),
  ])
  return [[runtime, withNames(code, names)], ...chunks]
}

/**
 * Names of chunks by their ids: after the module that a chunk begins with, or after what loads it if there are several.
 * webpack's ids are made from all modules of a chunk, so that files would be renamed by unrelated changes.
 */
function chunkNames({ chunks, chunkGraph }) {
  const loaded = [...chunks].filter((chunk) => !chunk.hasRuntime())
  const names = loaded.map((chunk) => {
    const roots = [...chunkGraph.getChunkRootModules(chunk)].map((module) => (module.rootModule ?? module).resource)
    return roots.length === 1 ? moduleName(roots[0]) : `shared-by-${loaders(chunk).join('-')}`
  })
  const distinct = names.map((name, index) => (names.indexOf(name) === index ? name : `${name}-${index}`))
  return Object.fromEntries(loaded.map(({ id }, index) => [id, `${distinct[index]}.js`]))
}

/** `languages-zh-cn` for build/src/languages/zh-cn/index.js, `main-cli` for the entry cli.js, `yaml` for that package. */
function moduleName(path) {
  const inPackage = /^.*[\\/]node_modules[\\/]((?:@[^\\/]+[\\/])?[^\\/]+)/.exec(path)?.[1]
  const isEntry = dirname(path) === from
  const name = inPackage ?? relative(from, path).replace(isEntry ? /\.js$/ : /([\\/]index)?\.js$/, '')
  return `${isEntry ? 'main-' : ''}${name}`.replace(/[^A-Za-z0-9-]+/g, '-').replace(/^-/, '')
}

/** Short names of the modules that are imported together with this chunk: `lint` for ../lint/lint.js. */
function loaders(chunk) {
  const requests = [...chunk.groupsIterable].flatMap(({ origins }) => origins.map(({ request }) => request))
  return [...new Set(requests.map((one) => basename(one.replace(/(?<=\w)\/index\.js$/, ''), '.js')))].toSorted()
}

/** The runtime with the names of chunks in it. */
function withNames(code, names) {
  const [before, after] = code.split(`"" + chunkId + ".${runtime}"`)
  if (after === undefined) throw new Error('webpack loads chunks by another expression than "" + chunkId + "…"')
  return `${before}${JSON.stringify(names)}[chunkId]${after}`
}

/** What starts an entry. */
function starter(entry) {
  const shebang = /^#!.*\n/.exec(readFileSync(join(from, entry), 'utf8'))?.[0] ?? ''
  return [entry, `${shebang}require('./${runtime}').load['${entry}']()\n`]
}

// The sources read what program this is from the nearest package.json, and Node that these files are CommonJS.
const { name, version, repository } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
const packageJson = `${JSON.stringify({ name, version, repository, type: 'commonjs' }, null, 2)}\n`

const files = [...(await bundle()), [undici.name, undici.text], ...entries.map(starter), ['package.json', packageJson]]
for (const [file, code] of files) {
  // ncc leaves an import that it does not find to the day when it is needed.
  const missing = /eval\("require"\)\((".*?")\)/.exec(code)?.[1]
  if (missing !== undefined) throw new Error(`${file} imports ${missing}, which is not there`)
}
rmSync(to, { recursive: true, force: true })
mkdirSync(to, { recursive: true })
for (const [file, code] of files) writeFileSync(join(to, file), code)
