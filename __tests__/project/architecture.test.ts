import { describe, expect, it } from '@jest/globals'
import { isRule } from './catalogue.ts'
import { type Import, readModule } from './module-syntax.ts'
import { filesBelow, read } from './project-files.ts'

/**
 * Folders of src (and files directly in it), the simulator and the page with those that they may import: the arrows of
 * docs/how-it-works.md.
 * Programs know libraries, libraries know nothing above. A path names one file of a folder.
 */
const mayImport: Readonly<Record<string, readonly string[]>> = {
  index: ['action'],
  'lint-action': ['lint'],
  cli: ['terminal', 'lint', 'explain', 'audit', 'preflight', 'report', 'languages', 'program', 'oci', 'github', 'http'],
  action: ['preflight', 'report', 'languages', 'program', 'oci', 'github', 'http'],
  lint: ['terminal', 'report', 'rules', 'languages', 'program', 'github/endpoints', 'workflow'],
  audit: ['terminal', 'lint', 'report', 'languages', 'program', 'oci', 'github', 'workflow', 'http'],
  explain: ['terminal', 'report', 'rules', 'languages', 'program', 'oci', 'github', 'http'],
  terminal: ['languages', 'report/text'],
  preflight: ['report', 'rules', 'oci', 'github', 'workflow', 'http'],
  report: ['rules', 'oci/answer'],
  languages: ['rules'],
  rules: ['oci/answer', 'oci/image', 'oci/reference', 'github', 'http/observed'],
  oci: ['github/hosts', 'http'],
  workflow: ['github'],
  github: ['http'],
  program: ['github/hosts'],
  http: [],
  simulator: ['http/json', 'terminal/wrap'],
  site: ['lint/lint-files', 'explain', 'report/text', 'languages', 'rules', 'oci/refusal-messages'],
}

/** Arrows of types only. */
const mayImportTypes: Readonly<Record<string, readonly string[]>> = {
  cli: ['rules'],
  languages: ['report', 'explain', 'lint', 'audit', 'terminal', 'oci', 'github', 'workflow', 'http/secret'],
  audit: ['rules'],
  report: ['preflight', 'languages', 'oci', 'workflow'],
  rules: ['preflight', 'oci', 'workflow', 'http'],
  program: ['terminal', 'languages/language'],
  terminal: ['http/secret'],
  site: ['lint/judge-file', 'workflow/locate'],
}

/** Folders that run anywhere, in a browser too: no `node:`, no clock, no process, no state of its own. A path names one file of a folder. */
const pure = [
  'workflow',
  'rules',
  'report',
  'languages',
  'explain',
  'lint/lint-files',
  'lint/linted-file',
  'lint/judge-file',
  'lint/fix-files',
  'lint/safe-change',
  'lint/configuration',
  'lint/exceptions',
]

/** Files of a pure folder that are a command of the command line: they read files, the environment and the network. */
const commands = ['src/explain/explain.ts', 'src/explain/explain-run.ts']

/** Packages that a folder may import; `node:` modules are checked separately. */
const packages: Readonly<Record<string, readonly string[]>> = {
  action: ['@actions/core'],
  lint: ['@actions/core', 'picomatch', 'picomatch/posix.js'],
  audit: ['picomatch'],
  http: ['@actions/http-client', '@actions/http-client/lib/interfaces'],
  github: [
    '@actions/github/lib/utils',
    '@octokit/plugin-paginate-graphql',
    '@octokit/plugin-retry',
    '@octokit/plugin-throttling',
    'bottleneck',
    'bottleneck/light.js',
  ],
  workflow: ['yaml', 'diff'],
  terminal: ['fastest-levenshtein', 'get-east-asian-width'],
  simulator: ['yaml', 'marked', 'graphql', '@octokit/graphql-schema'],
  site: ['generated:worker', 'generated:pages', 'generated:catalogue', 'generated:project'],
}

const impureNames = [
  'process',
  'Buffer',
  'Date',
  'Date.now',
  'performance',
  'Math.random',
  'fetch',
  'setTimeout',
  'setInterval',
  'console',
  'globalThis',
]

const modules = ['src', 'simulator', 'site']
  .flatMap((folder) => filesBelow(folder, '.ts'))
  .map((path) => ({
    path,
    part: partOf(path),
    ...readModule(path, read(path)),
  }))

function partOf(path: string): string {
  const [top = '', folder = ''] = path.split('/')
  return top === 'src' ? folder.replace(/\.ts$/, '') : top
}

const isPure = ({ path, part }: { readonly path: string; readonly part: string }) =>
  !commands.includes(path) && (pure.includes(part) || pure.includes(path.slice('src/'.length, -'.ts'.length)))

const isOurs = ({ target }: Import) => /^(?:src|simulator|site)\//.test(target)
const isNode = ({ target }: Import) => target.startsWith('node:')

/** Names of an import's target in the tables: its folder, and its file. */
const namesOf = ({ target }: Import) => [partOf(target), target.slice('src/'.length, -'.ts'.length)]

const arrow = (from: string, to: string, isTypeOnly: boolean) => `${from} -> ${to}${isTypeOnly ? ' (types)' : ''}`

describe('the architecture', () => {
  it('lists every folder', () => {
    const parts = new Set(modules.map(({ part }) => part))
    expect([...parts].filter((part) => mayImport[part] === undefined)).toEqual([])
  })

  it('imports along the arrows only', () => {
    const wrong = modules.flatMap(({ path, part, imports }) =>
      imports.filter(isOurs).flatMap((one) => {
        const { target, isTypeOnly } = one
        const allowed = [part, ...(mayImport[part] ?? []), ...(isTypeOnly ? (mayImportTypes[part] ?? []) : [])]
        return namesOf(one).some((name) => allowed.includes(name)) ? [] : [arrow(path, target, isTypeOnly)]
      }),
    )
    expect(wrong).toEqual([])
  })

  it('has no unused arrow', () => {
    const used = modules.flatMap(({ part, imports }) =>
      imports.filter(isOurs).flatMap((one) => namesOf(one).map((name) => arrow(part, name, one.isTypeOnly))),
    )
    const drawn = [mayImport, mayImportTypes].flatMap((table) =>
      Object.entries(table).flatMap(([part, to]) => to.map((name) => arrow(part, name, table === mayImportTypes))),
    )
    expect(drawn.filter((one) => !used.includes(one))).toEqual([])
  })

  it('keeps rules independent of each other', () => {
    const leaning = modules
      .filter(({ path }) => isRule(path))
      .filter(({ imports }) => imports.some(({ target }) => isRule(target)))
    expect(leaning.map(({ path }) => path)).toEqual([])
  })

  it('has no import cycles', () => {
    const next = new Map(modules.map(({ path, imports }) => [path, runtimeTargets(imports)]))
    expect([...next.keys()].filter((path) => reaches(path, path, next))).toEqual([])
  })

  it('keeps the simulator out of what is shipped', () => {
    const known = modules.filter(({ part, imports }) => part !== 'simulator' && imports.some(isOfSimulator))
    expect(known.map(({ path }) => path)).toEqual([])
  })

  it('imports packages in their folders only', () => {
    const wrong = modules.flatMap(({ path, part, imports }) =>
      imports
        .filter((one) => !isOurs(one) && !isNode(one) && !(packages[part] ?? []).includes(one.target))
        .map(({ target }) => `${path} -> ${target}`),
    )
    expect(wrong).toEqual([])
  })

  it('keeps I/O out of pure folders', () => {
    const wrong = modules.filter(isPure).flatMap(({ path, part, imports, names }) => [
      ...imports.filter(isNode).map(({ target }) => `${path} -> ${target}`),
      ...runtimeTargets(imports)
        .filter((target) => partOf(target) === part && !isPure({ path: target, part }))
        .map((target) => `${path} -> ${target}`),
      ...impureNames.filter((name) => names.has(name)).map((name) => `${path}: ${name}`),
    ])
    expect(wrong).toEqual([])
  })

  it('keeps no state in pure modules', () => {
    const stateful = modules.filter(isPure).flatMap(({ path, mutable }) => mutable.map((name) => `${path}: ${name}`))
    expect(stateful).toEqual([])
  })

  it('has no lint suppressions', () => {
    const silencers = [
      'biome-ignore',
      'eslint-disable',
      'istanbul ignore',
      'c8 ignore',
      '@ts-ignore',
      '@ts-expect-error',
    ]
    const files = [...filesBelow('src', '.ts'), ...filesBelow('__tests__', '.ts'), ...filesBelow('scripts', '.mjs')]
    const others = files.filter((path) => path !== '__tests__/project/architecture.test.ts')
    expect(others.filter((path) => silencers.some((silencer) => read(path).includes(silencer)))).toEqual([])
  })

  it('documents every export', () => {
    const opens = /^export (async )?(function\*?|const|class|interface|type) \w/
    // An overload follows the first signature.
    const isTold = (above = '') => above.endsWith('*/') || above.startsWith('export function')
    const bare = modules.flatMap(({ path }) =>
      read(path)
        .split('\n')
        .flatMap((line, at, lines) => (opens.test(line) && !isTold(lines[at - 1]) ? [`${path}:${at + 1}`] : [])),
    )
    expect(bare).toEqual([])
  })

  it('uses no `any` and no `!`', () => {
    const tests = filesBelow('__tests__', '.ts').map((path) => ({ path, ...readModule(path, read(path)) }))
    const loose = [...modules, ...tests].filter(({ names }) => names.has('any') || names.has('!'))
    expect(loose.map(({ path }) => path)).toEqual([])
  })
})

describe('the reader of imports', () => {
  it('sees every form of import', () => {
    const text = [
      "import type { A } from './a.ts'",
      "import { type B, type C } from '../b.ts'",
      "import { type D, e } from './d.ts'",
      "export type * from './f.ts'",
      "export { g } from './g.ts'",
      "const h = await import('./h.ts')",
      "import 'node:fs'",
    ].join('\n')
    expect(readModule('src/x/y.ts', text).imports).toEqual([
      { target: 'src/x/a.ts', isTypeOnly: true },
      { target: 'src/b.ts', isTypeOnly: true },
      { target: 'src/x/d.ts', isTypeOnly: false },
      { target: 'src/x/f.ts', isTypeOnly: true },
      { target: 'src/x/g.ts', isTypeOnly: false },
      { target: 'src/x/h.ts', isTypeOnly: false },
      { target: 'node:fs', isTypeOnly: false },
    ])
  })

  it('sees what may change at the top of a module', () => {
    const text =
      'let a = 1\nexport const b = new Map()\nconst c = new Set([1]), d = []\nconst e = {}\nconst f = () => { let g = 1 }'
    expect(readModule('src/x.ts', text).mutable).toEqual(['a', 'b', 'd', 'e'])
  })

  it('sees what a module uses, not what its strings say', () => {
    const { names } = readModule(
      'src/x.ts',
      "const a = { process: 'the Date', b: c.process }; Math.random(); process.env",
    )
    expect([...names].filter((name) => impureNames.includes(name)).toSorted()).toEqual(['Math.random', 'process'])
  })
})

const isOfSimulator = ({ target }: Import) => target.startsWith('simulator/')

const runtimeTargets = (imports: readonly Import[]) =>
  imports.filter((one) => isOurs(one) && !one.isTypeOnly).map(({ target }) => target)

function reaches(from: string, to: string, next: ReadonlyMap<string, readonly string[]>): boolean {
  const seen = new Set<string>()
  const open = [...(next.get(from) ?? [])]
  for (let path = open.pop(); path !== undefined; path = open.pop()) {
    if (path === to) return true
    if (!seen.has(path)) open.push(...(next.get(path) ?? []))
    seen.add(path)
  }
  return false
}
