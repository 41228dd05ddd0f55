// Builds the page into site/dist: HTML, one script with everything in it, one style sheet.
// Use: npm run site:build
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import { rulePages } from './rule-pages.mjs'

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..', '..')
const site = join(root, 'site')
const target = join(site, 'dist')

const options = {
  absWorkingDir: root,
  bundle: true,
  minify: true,
  write: false,
  format: 'iife',
  target: ['chrome110', 'firefox115', 'safari16.4'],
  charset: 'utf8',
  legalComments: 'none',
  logLevel: 'warning',
}

/** Builds the whole page, and returns the names and sizes of what it wrote. */
export async function buildSite() {
  const project = readProject()
  const data = {
    worker: await bundled('site/worker/worker.ts', { plugins: [generated({ project })] }),
    pages: rulePages(root, project.repository),
    catalogue: await catalogue(),
    project,
  }
  const { outputFiles } = await build({
    ...options,
    entryPoints: ['site/main.ts', 'site/style.css'],
    entryNames: '[name]-[hash]',
    outdir: target,
    plugins: [generated(data)],
  })
  rmSync(target, { recursive: true, force: true })
  mkdirSync(target, { recursive: true })
  for (const { path, contents } of outputFiles) writeFileSync(path, contents)
  const names = outputFiles.map(({ path }) => basename(path))
  writeFileSync(join(target, 'index.html'), html(names))
  return [...names, 'index.html']
}

/** Address, name and version of the project, as package.json has them. */
function readProject() {
  const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
  const repository = manifest.repository.url.replace(/^git\+|\.git$/g, '')
  return { repository, name: repository.split('/').slice(-2).join('/'), version: manifest.version }
}

async function bundled(entry, more = {}) {
  const { outputFiles } = await build({ ...options, ...more, entryPoints: [entry] })
  return outputFiles[0].text
}

/** What site/catalogue.ts evaluates to. */
async function catalogue() {
  const script = await bundled('site/catalogue.ts', { format: 'esm' })
  return (await import(`data:text/javascript;base64,${Buffer.from(script).toString('base64')}`)).catalogue
}

/** Modules `generated:NAME`, each of which exports one value. */
const generated = (data) => ({
  name: 'generated',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^generated:/ }, ({ path }) => ({
      path: path.slice('generated:'.length),
      namespace: 'generated',
    }))
    onLoad({ filter: /.*/, namespace: 'generated' }, ({ path }) => ({
      contents: JSON.stringify(data[path]),
      loader: 'json',
    }))
  },
})

function html(names) {
  const named = (end) => names.find((name) => name.endsWith(end))
  return (
    readFileSync(join(site, 'index.html'), 'utf8')
      .replace('style.css', named('.css'))
      .replace('main.js', named('.js'))
      // A browser asks for an icon of its own again and again: as an address with the picture in it, it is asked for never.
      .replace(
        'favicon.svg',
        `data:image/svg+xml,${encodeURIComponent(readFileSync(join(site, 'favicon.svg'), 'utf8'))}`,
      )
  )
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const names = await buildSite()
  for (const name of names) console.log(`site/dist/${name}`)
}
