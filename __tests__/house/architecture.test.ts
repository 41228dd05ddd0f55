import { describe, expect, it } from '@jest/globals'
import { ruleLists } from './catalogue.ts'
import { type Import, readModule } from './module-syntax.ts'
import { filesBelow, read } from './project-files.ts'

/**
 * Parts of src (folders, and files that stand alone there) with those that they may import when they run: the arrows of
 * docs/how-it-works.md. A path names one file of a part: actions and commands make the doors to the world, and the report
 * reads in a file where a finding stands.
 */
const mayImport: Readonly<Record<string, readonly string[]>> = {
  index: ['actions'],
  cli: ['command-line'],
  'own-package': [],
  json: [],
  actions: [
    ...['preflight', 'probes/inquiry', 'probes/checkout', 'http/transport', 'http/deadline', 'own-package'],
    ...['report', 'languages', 'names', 'json'],
  ],
  'command-line': [
    ...['preflight', 'probes/inquiry', 'probes/checkout', 'http/transport', 'http/deadline', 'own-package'],
    ...['report', 'languages', 'rules', 'diagnose', 'workflow', 'registry/wire-texts', 'names'],
  ],
  preflight: ['probes', 'diagnose', 'report', 'rules', 'facts'],
  probes: ['registry', 'github', 'workflow', 'http', 'names', 'facts'],
  registry: ['http', 'names', 'json'],
  github: ['http', 'names', 'json', 'facts'],
  http: ['names', 'json'],
  languages: ['wording'],
  report: ['diagnose', 'workflow/changes/patch', 'workflow/locate', 'wording/hidden', 'names'],
  diagnose: ['grounds', 'facts'],
  rules: ['rule', 'grounds', 'wording', 'names', 'facts'],
  grounds: ['names', 'facts'],
  wording: [],
  rule: [],
  workflow: ['names'],
  names: [],
  facts: [],
  simulator: ['json'],
}

/** Arrows that go away with the types. */
const mayImportTypes: Readonly<Record<string, readonly string[]>> = {
  actions: ['facts'],
  'command-line': ['facts'],
  preflight: ['rule'],
  registry: ['facts'],
  languages: ['report', 'rules', 'rule', 'facts'],
  report: ['languages/language', 'facts', 'rule'],
  diagnose: ['rule'],
  wording: ['rule', 'facts'],
  rule: ['facts'],
  names: ['facts'],
  facts: ['workflow/facts'],
}

const pure = [
  ...['names', 'workflow', 'rules', 'grounds', 'wording', 'diagnose', 'report'],
  ...['rule', 'facts', 'languages'],
]

/** Packages that a part may import; `node:` modules are asked for apart. */
const packages: Readonly<Record<string, readonly string[]>> = {
  actions: ['@actions/core'],
  'command-line': ['@actions/core'],
  http: ['@actions/http-client', '@actions/http-client/lib/interfaces'],
  workflow: ['yaml'],
  simulator: ['yaml', 'marked'],
}

const impureNames = [
  'process',
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

const modules = filesBelow('src', '.ts').map((path) => ({ path, part: partOf(path), ...readModule(path, read(path)) }))

function partOf(path: string): string {
  const [, first = ''] = path.split('/')
  return first.replace(/\.ts$/, '')
}

const isOurs = ({ target }: Import) => target.startsWith('src/')
const isNode = ({ target }: Import) => target.startsWith('node:')

/** The names by which an arrow may lead to it: its part's, and its file's. */
const namesOf = ({ target }: Import) => [partOf(target), target.slice('src/'.length, -'.ts'.length)]

const arrow = (from: string, to: string, isTypeOnly: boolean) => `${from} -> ${to}${isTypeOnly ? ' (types)' : ''}`

describe('the house', () => {
  it('has no room whose arrows are not known', () => {
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

  it('has no arrow that nothing goes along', () => {
    const used = modules.flatMap(({ part, imports }) =>
      imports.filter(isOurs).flatMap((one) => namesOf(one).map((name) => arrow(part, name, one.isTypeOnly))),
    )
    const drawn = [mayImport, mayImportTypes].flatMap((table) =>
      Object.entries(table).flatMap(([part, to]) => to.map((name) => arrow(part, name, table === mayImportTypes))),
    )
    expect(drawn.filter((one) => !used.includes(one))).toEqual([])
  })

  it('lets no rule lean on another', () => {
    const leaning = modules
      .filter(({ path, part }) => part === 'rules' && !ruleLists.includes(path))
      .filter(({ imports }) => imports.some(({ target }) => partOf(target) === 'rules'))
    expect(leaning.map(({ path }) => path)).toEqual([])
  })

  it('goes in no circle when it runs', () => {
    const next = new Map(modules.map(({ path, imports }) => [path, runtimeTargets(imports)]))
    expect([...next.keys()].filter((path) => reaches(path, path, next))).toEqual([])
  })

  it('keeps the simulator out of everything that is shipped', () => {
    const known = modules.filter(({ part, imports }) => part !== 'simulator' && imports.some(isOfSimulator))
    expect(known.map(({ path }) => path)).toEqual([])
  })

  it('takes each package in at one door', () => {
    const wrong = modules.flatMap(({ path, part, imports }) =>
      imports
        .filter((one) => !isOurs(one) && !isNode(one) && !(packages[part] ?? []).includes(one.target))
        .map(({ target }) => `${path} -> ${target}`),
    )
    expect(wrong).toEqual([])
  })

  it('leaves the world outside of its pure rooms', () => {
    const wrong = modules
      .filter(({ part }) => pure.includes(part))
      .flatMap(({ path, imports, names }) => [
        ...imports.filter(isNode).map(({ target }) => `${path} -> ${target}`),
        ...impureNames.filter((name) => names.has(name)).map((name) => `${path}: ${name}`),
      ])
    expect(wrong).toEqual([])
  })

  it('silences no tool', () => {
    const silencers = [
      'biome-ignore',
      'eslint-disable',
      'istanbul ignore',
      'c8 ignore',
      '@ts-ignore',
      '@ts-expect-error',
    ]
    const files = [...filesBelow('src', '.ts'), ...filesBelow('__tests__', '.ts'), ...filesBelow('scripts', '.mjs')]
    const others = files.filter((path) => path !== '__tests__/house/architecture.test.ts')
    expect(others.filter((path) => silencers.some((silencer) => read(path).includes(silencer)))).toEqual([])
  })

  it('opens every export with what it is', () => {
    const opens = /^export (async )?(function\*?|const|class|interface|type) \w/
    // The second form of a function stands below the first.
    const isTold = (above = '') => above.endsWith('*/') || above.startsWith('export function')
    const bare = modules.flatMap(({ path }) =>
      read(path)
        .split('\n')
        .flatMap((line, at, lines) => (opens.test(line) && !isTold(lines[at - 1]) ? [`${path}:${at + 1}`] : [])),
    )
    expect(bare).toEqual([])
  })

  it('says no `any` and no `!`', () => {
    const tests = filesBelow('__tests__', '.ts').map((path) => ({ path, ...readModule(path, read(path)) }))
    const loose = [...modules, ...tests].filter(({ names }) => names.has('any') || names.has('!'))
    expect(loose.map(({ path }) => path)).toEqual([])
  })
})

describe('the reader of imports', () => {
  it('sees every form', () => {
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

  it('sees what a module uses, not what its words say', () => {
    const { names } = readModule(
      'src/x.ts',
      "const a = { process: 'the Date', b: c.process }; Math.random(); process.env",
    )
    expect([...names].filter((name) => impureNames.includes(name)).toSorted()).toEqual(['Math.random', 'process'])
  })
})

const isOfSimulator = ({ target }: Import) => target.startsWith('src/simulator/')

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
