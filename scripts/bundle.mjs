// Bundles what tsc left in build/src into dist/: index.js for the action, cli.js for the command line, and their chunks.
// Use: node scripts/bundle.mjs [FROM [TO]]. The same sources give the same bytes on every machine.
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, isAbsolute, join, relative, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { minify, parse, print } from '@swc/core'
import ncc from '@vercel/ncc'

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..')
const [from, to] = [process.argv[2] ?? join(root, 'build', 'src'), process.argv[3] ?? join(root, 'dist')].map((path) =>
  resolve(path),
)
// Identifiers of modules and chunks are made from paths below the working directory.
process.chdir(root)

// What the libraries import and nobody here calls: undici (440 KB, 40 ms to load) is for getAgentDispatcher of
// @actions/http-client alone, whose requests, through a proxy too, use agents of node:http; @actions/exec is for `platform`
// of @actions/core; tunnel never uses assert. A stand-in that throws keeps a wrong guess from going unseen. And yaml asks the
// environment at every token whether it is to be printed, which takes a quarter of its time. @actions/core takes hold of
// three promises of fs at its start, for the job summary alone; they bring readline and web streams with them (1 ms).
const externals = {
  undici: 'left-out',
  '@actions/exec': 'left-out',
  assert: 'left-out',
  process: 'left-out',
  fs: 'late-promises',
}

/** Bundles one entry; gives the texts of its files by name, and the packages that went in. */
async function bundle(filename) {
  const { code, assets, stats } = await ncc(join(from, filename), {
    filename,
    externals,
    // Node starts a CommonJS file sooner than an ES module: it needs no loader, and no thread to read the file.
    esm: false,
    cache: false,
    quiet: true,
    target: 'es2022',
  })
  const chunks = Object.entries(assets).map(([name, { source }]) => [name, source.toString()])
  const names = chunkNames(stats.compilation)
  const files = [[filename, code], ...chunks].map((file) => withStandIns(withNames(file, names)))
  return { files, packages: packagesOf(stats.compilation.modules) }
}

/**
 * Names of chunks by their numbers, after what they are loaded for. webpack numbers them by their content, so that each change
 * of a rule would rename files, and hide what has changed.
 */
function chunkNames({ chunks, chunkGraph }) {
  const loaded = [...chunks].filter((chunk) => !chunk.hasRuntime())
  const names = loaded.map((chunk) => chunkName(chunk, [...chunkGraph.getChunkRootModules(chunk)]))
  const distinct = names.map((name, index) => (names.indexOf(name) === index ? name : `${name}-${index}`))
  return new Map(loaded.map(({ id }, index) => [String(id), distinct[index]]))
}

/** The module that a chunk begins with; where there are several, those that asked for it. */
function chunkName(chunk, roots) {
  const paths = roots.map((root) => moduleName((root.rootModule ?? root).resource))
  if (paths.length === 1) return paths[0]
  const asking = [...chunk.groupsIterable].flatMap(({ origins }) => origins.map(({ request }) => moduleName(request)))
  return `shared-by-${[...new Set(asking)].toSorted().join('-')}`
}

/** `languages-zh-cn` for build/src/languages/zh-cn/index.js, `yaml` for any module of that package. */
function moduleName(path) {
  const inPackage = /^.*[\\/]node_modules[\\/]((?:@[^\\/]+[\\/])?[^\\/]+)/.exec(path)?.[1]
  const inSources = (isAbsolute(path) ? relative(from, path) : path).replace(/(?:[\\/]index)?\.js$/, '')
  return (inPackage ?? inSources).replace(/[^A-Za-z0-9-]+/g, '-').replace(/^-/, '')
}

/** A file with chunks called by their names: in its own name, in its head, and where it loads them. */
function withNames([file, code], names) {
  const nameOf = (number) => names.get(number) ?? stop(`${file} loads a chunk ${number} that there is not`)
  const renamed = code
    .replace(/(?<=\w_require__\.e\((?:\/\* import\(\) \*\/ )?)\d+(?=\))/g, (number) => `"${nameOf(number)}"`)
    .replace(/^exports\.id = (\d+);\nexports\.ids = \[\1\];$/m, (_, number) => `exports.ids = ["${nameOf(number)}"];`)
  return [file.replace(/^\d+(?=\.)/, nameOf), renamed]
}

/** A file with the texts of the stand-ins in it: a file of their own would have to be found and read at each start. */
const withStandIns = ([file, code]) => [
  file,
  code.replace(/\brequire\("(left-out|late-promises)"\)/g, (_, name) => {
    const text = readFileSync(join(root, 'scripts', 'stand-ins', `${name}.cjs`), 'utf8')
    return `(function (module) {\n${text}\nreturn module.exports\n})({})`
  }),
]

function stop(why) {
  throw new Error(why)
}

/** ncc leaves an import that it does not find to the day when it is needed. */
function whole([name, code]) {
  const missing = /eval\("require"\)\((".*?")\)/.exec(code)?.[1]
  if (missing !== undefined) throw new Error(`${name} imports ${missing}, which is not there`)
}

/** Folders of the packages that these modules come from; modules may hold others that were joined to them. */
const packagesOf = (modules) =>
  [...modules].flatMap((module) => {
    const folder = /^.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+/.exec(module.resource ?? '')?.[0]
    return [...(folder ? [folder] : []), ...packagesOf(module.modules ?? [])]
  })

/** Name, version, licence and its text, as the packages' own files have them. */
function licence(folder) {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
  const text = ['LICENSE', 'LICENSE.md', 'license'].flatMap((file) => {
    try {
      return [readFileSync(join(folder, file), 'utf8')]
    } catch {
      return []
    }
  })[0]
  if (text === undefined) throw new Error(`${relative(root, folder)} has no licence file`)
  return `${name} ${version} (${license})\n\n${text.replaceAll('\r\n', '\n').trim()}\n`
}

/** Minified, and in ASCII: V8 reads a text with any other character at half the speed. */
async function small(code) {
  // Whatever else the minifier would do saves 6 kB, and costs the parser of YAML an eighth of its speed.
  const compress = { defaults: false, dead_code: true, evaluate: true, unused: true }
  const options = { compress, mangle: { keepClassNames: true }, format: { asciiOnly: true } }
  const program = await parse((await minify(code, options)).code, { syntax: 'ecmascript', target: 'es2022' })
  const { code: printed } = await print(compiledAtOnce(program), {
    minify: true,
    jsc: { target: 'es2022', output: { charset: 'ascii' } },
  })
  return printed
}

/**
 * webpack wraps every module in an arrow function, which V8 reads twice: it skims the function, then compiles it when it is
 * called. A function in parentheses is compiled at once.
 */
function compiledAtOnce(program) {
  walk(program, (node) => {
    if (node.type === 'CallExpression' && node.callee.type === 'ParenthesisExpression')
      node.callee.expression = asFunction(node.callee.expression)
    if (node.type === 'KeyValueProperty' && node.key.type === 'NumericLiteral') node.value = inParentheses(node.value)
  })
  return program
}

function walk(node, visit) {
  if (typeof node !== 'object' || node === null) return
  visit(node)
  for (const child of Object.values(node)) walk(child, visit)
}

const inParentheses = (node) =>
  asFunction(node) === node ? node : { type: 'ParenthesisExpression', span: node.span, expression: asFunction(node) }

/** An arrow function with a body as a function of the other kind: webpack's do without `this`. */
function asFunction(node) {
  if (node.type !== 'ArrowFunctionExpression' || node.body.type !== 'FunctionBody') return node
  const params = node.params.map((pat) => ({ type: 'Parameter', span: pat.span, decorators: [], pat }))
  return { ...node, type: 'FunctionExpression', identifier: null, decorators: [], params }
}

const bundles = await Promise.all(['index.js', 'cli.js'].map(bundle))
for (const file of bundles.flatMap(({ files }) => files)) whole(file)
rmSync(to, { recursive: true, force: true })
mkdirSync(to, { recursive: true })
for (const [name, code] of bundles.flatMap(({ files }) => files).filter(([name]) => name.endsWith('.js'))) {
  writeFileSync(join(to, name), await small(code))
}
// ncc copies package.json, as the sources read it. Of it only what they read, so that dist/ stays when a tool is updated.
const { name, version, repository } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
writeFileSync(join(to, 'package.json'), `${JSON.stringify({ name, version, repository, type: 'commonjs' }, null, 2)}\n`)
const folders = [...new Set(bundles.flatMap(({ packages }) => packages))]
const licences = folders.map(licence).toSorted()
writeFileSync(join(to, 'licenses.txt'), licences.join(`\n${'-'.repeat(80)}\n\n`))
