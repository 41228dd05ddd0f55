import { describe, expect, it } from '@jest/globals'
import { observed } from '../../src/http/observed.ts'
import type { Facts } from '../../src/preflight/facts.ts'
import { diagnose } from '../../src/rules/engine.ts'
import { type RuleId, rules } from '../../src/rules/index.ts'
import type { LogFacts } from '../../src/rules/log-facts.ts'
import type { MessageParams } from '../../src/rules/rule.ts'
import { everyLanguage } from '../languages/every-language.ts'
import { absent, credential, facts, image, job, push, recorded, refused, run, running, visible } from './facts.ts'
import { worlds } from './worlds.ts'

const tokenWay = [
  'write:packages',
  'GHCR_TOKEN',
  'Settings → Secrets and variables → Actions',
  '\n  password: ${{ secrets.GHCR_TOKEN }}\n  fallback-password: ${{ secrets.GHCR_TOKEN }}',
]
const person: Partial<Facts> = { owner: observed('user'), run: run({ ownerKind: 'user' }) }
const { ownerKind: _, ...unowned } = run()
const fork = run({ event: 'pull_request', isForkPullRequest: true })
const write = refused('installation-may-not-write')
const at = (key: string) => ({
  place: { file: 'w.yml', path: ['jobs', 'build', 'steps', 1, 'with', key] },
  text: ['ghcr.io/octo/cache'],
  isSure: true,
  isPartial: false,
})
const cacheOf = (name: string) => ['ghcr.io/octo/', { name, shape: 'any', kind: 'varies' } as const, ':cache,mode=max']
const unguarded = (changes: Parameters<typeof push>[0]) => ({
  run: fork,
  answer: write,
  running: running(job('write', { pushes: [push({ isGuarded: true }), push(changes)] })),
})

/** A run, and what its finding's texts and links have to hold, and must not. */
interface Row {
  readonly title: string
  readonly id: RuleId
  readonly given: Partial<Facts>
  readonly has?: readonly string[]
  readonly lacks?: readonly string[]
}

const rows: readonly Row[] = [
  {
    title: 'a package that does not list the repository: the setting, then a token',
    id: 'repository-not-granted',
    given: worlds['repository-not-granted'],
    has: ['https://github.com/orgs/octo/packages/container/app/settings', 'Manage Actions access', '404', ...tokenWay],
  },
  {
    title: "a person's package",
    id: 'repository-not-granted',
    given: { ...worlds['repository-not-granted'], ...person },
    has: ['https://github.com/users/octo/packages/container/app/settings'],
    lacks: ['/orgs/'],
  },
  {
    title: 'a package of nobody knows whom: both addresses',
    id: 'repository-not-granted',
    given: { ...worlds['repository-not-granted'], run: unowned },
    has: [
      'https://github.com/orgs/octo/packages/container/app/settings',
      'https://github.com/users/octo/packages/container/app/settings',
    ],
  },
  {
    title: 'a package that refuses both credentials: no third one',
    id: 'repository-not-granted',
    given: { ...worlds['repository-not-granted'], answerToOther: refused('package-not-writable') },
    lacks: ['GHCR_TOKEN'],
  },
  {
    title: 'a linked package',
    id: 'package-linked-elsewhere',
    given: worlds['package-linked-elsewhere'],
    has: tokenWay,
  },
  { title: 'a hidden package', id: 'unreadable-package', given: worlds['unreadable-package'], has: tokenWay },
  {
    title: 'a hidden package and a personal token: no other one',
    id: 'unreadable-package',
    given: { ...worlds['unreadable-package'], credential: credential('classic-pat') },
    lacks: ['GHCR_TOKEN'],
  },
  {
    title: 'a policy: how little is known, then a token',
    id: 'actions-policy',
    given: worlds['actions-policy'],
    has: ['https://github.com/organizations/octo/settings/actions', ...tokenWay],
  },
  {
    title: "a policy that a person's account cannot have",
    id: 'actions-policy',
    given: { ...worlds['actions-policy'], ...person },
    has: ['Set up job', ...tokenWay],
    lacks: ['/organizations/', 'Package creation', 'organisation owner', '组织的所有者'],
  },
  {
    title: 'a creation that the owner forbids',
    id: 'package-creation-forbidden',
    given: worlds['package-creation-forbidden'],
    has: ['https://github.com/organizations/octo/settings/packages', ...tokenWay],
  },
  {
    title: "a creation in a person's account",
    id: 'package-creation-forbidden',
    given: {
      ...worlds['package-creation-forbidden'],
      ...person,
      run: run({ ownerKind: 'user' }),
    },
    has: tokenWay,
    lacks: ['/organizations/', 'Package creation'],
  },
  { title: 'an unknown refusal', id: 'unexplained-denial', given: worlds['unexplained-denial'], has: tokenWay },
  {
    title: 'another owner: a guard last',
    id: 'foreign-owner',
    given: worlds['foreign-owner'],
    has: ['\n  ghcr.io/octo/…', "\n  if: github.repository == 'hexa/app'", ...tokenWay],
  },
  {
    title: 'another owner in a fork: a guard first',
    id: 'foreign-owner',
    given: { ...worlds['foreign-owner'], run: run({ isFork: true }) },
    has: ["\n  if: github.repository == 'hexa/app'"],
  },
  {
    title: "another owner's private package, pulled in a fork: a guard",
    id: 'foreign-owner',
    given: {
      ...worlds['foreign-owner'],
      access: 'pull',
      answer: refused('installation-elsewhere'),
      run: run({ isFork: true }),
    },
    has: ["\n  if: github.repository == 'hexa/app'", 'Change visibility', 'read:packages'],
    lacks: ['write:packages'],
  },
  {
    title: 'a fork that pushes by an unguarded build',
    id: 'fork-pull-request',
    given: unguarded({ unguarded: [at('tags')] }),
    has: ['\n  push: ${{ !github.event.pull_request ||'],
  },
  {
    title: 'a fork that writes a cache: the cache is named, not push:',
    id: 'fork-pull-request',
    given: unguarded({ unguarded: [at('cache-to')] }),
    has: ['\n  cache-to: ${{ (!github.event.pull_request ||', "'type=registry,ref=ghcr.io/octo/cache'"],
    lacks: ['\n  push: ${{'],
  },
  {
    title: 'a fork that writes a cache with options and an expression: both are kept',
    id: 'fork-pull-request',
    given: unguarded({ unguarded: [{ ...at('cache-to'), text: cacheOf('matrix.app') }] }),
    has: ["&& format('type=registry,ref=ghcr.io/octo/{0}:cache,mode=max', matrix.app) || ''"],
  },
  {
    title: 'a fork that writes a cache that is not known',
    id: 'fork-pull-request',
    given: unguarded({ unguarded: [{ ...at('cache-to'), text: cacheOf('') }] }),
    has: ["&& 'type=registry,ref=ghcr.io/OWNER/NAME:cache' || ''"],
  },
  {
    title: 'a fork that attests: the step is skipped',
    id: 'fork-pull-request',
    given: unguarded({ tool: 'attest' }),
    has: ['\n  if: ${{ !github.event.pull_request ||'],
    lacks: ['\n  push: ${{'],
  },
  {
    title: 'a fork whose pushes are guarded: nothing to do',
    id: 'fork-pull-request',
    given: { run: fork, answer: write, running: running(job('write', { pushes: [push({ isGuarded: true })] })) },
    lacks: ['push: ${{', 'if: ${{'],
  },
  {
    title: 'a pull in a fork',
    id: 'fork-pull-request',
    given: {
      access: 'pull',
      run: fork,
      answer: refused('credential-refused', 'exchange'),
      running: running(job('read')),
    },
    has: ['Change visibility', '\n  if: ${{ !github.event.pull_request ||'],
    lacks: ['write:packages', 'packages: write'],
  },
  {
    title: 'a bad credential for a pull: reading only, or no login',
    id: 'rejected-credential',
    given: { ...worlds['rejected-credential'], access: 'pull', answer: refused('credential-refused', 'upload') },
    has: ['read:packages'],
    lacks: ['write:packages'],
  },
  {
    title: 'a re-run of a commit that the default branch has corrected: a new run, and no other change',
    id: 'missing-packages-write',
    given: {
      answer: write,
      running: running(job('none')),
      onDefaultBranch: running(job('write')),
    },
    has: ['Run workflow', 'Re-run jobs'],
    lacks: ['permissions:\n'],
  },
  {
    title: 'a re-run under a read-only default',
    id: 'read-only-default-permissions',
    given: { answer: write, running: running(job('default')), onDefaultBranch: running(job('write')) },
    has: ['Run workflow', 'Re-run jobs'],
    lacks: ['permissions:\n'],
  },
  {
    title: 'a certificate that is not trusted',
    id: 'registry-unavailable',
    given: { answer: observed({ kind: 'unanswered', reason: 'certificate', detail: 'x509', hosts: ['ghcr.io:443'] }) },
    has: ['\n  NODE_EXTRA_CA_CERTS=/path/to/ca.pem'],
    lacks: ['Re-run'],
  },
  {
    title: 'a proxy that refuses',
    id: 'registry-unavailable',
    given: { answer: observed({ kind: 'unanswered', reason: 'proxy', detail: '407', hosts: ['ghcr.io:443'] }) },
    has: ['\n  NO_PROXY=ghcr.io,api.github.com,pkg-containers.githubusercontent.com'],
    lacks: ['Re-run'],
  },
  {
    title: 'a first push: no visibility is promised',
    id: 'first-publish',
    given: { ...worlds['first-publish'], package: absent, run: run({ isPrivate: false }) },
    has: ['404'],
    lacks: ['be public', '为公开', 'private like', '采用与其相同的可见性'],
  },
]

const cases = rows.flatMap((row) => everyLanguage.map((language) => ({ ...row, language })))

describe('what gets the reader out of', () => {
  it.each(cases)('$title ($id, $language.id)', ({ id, given, has = [], lacks = [], language }) => {
    const found = diagnose([[facts(given)]], rules).findings.find(({ rule }) => rule.id === id)
    if (found === undefined) throw new Error(`${id} does not fire`)
    const words = language.words(found.rule)
    const all = [
      words.title(found.params),
      words.problem(found.params),
      words.remedy(found.params),
      ...(found.diagnosis.links ?? []),
    ].join('\n')
    expect(has.filter((text) => !all.includes(text))).toEqual([])
    expect(lacks.filter((text) => all.includes(text))).toEqual([])
  })

  it('a re-run offers no diff of what the default branch has already', () => {
    const given = { answer: write, running: running(job('none')), onDefaultBranch: running(job('write')) }
    const { findings } = diagnose([[facts(given)]], rules)
    expect(findings.map(({ rule, diagnosis }) => [rule.id, diagnosis.edit])).toEqual([
      ['missing-packages-write', undefined],
      ['stale-workflow-version', undefined],
    ])
  })

  it('a branch that is behind keeps its diff: its own file has to change', () => {
    const behind = run({
      ref: 'refs/heads/old',
      workflow: { githubRepository: { owner: 'octo', name: 'app' }, path: 'w.yml', ref: 'refs/heads/old' },
    })
    const given = { run: behind, answer: write, running: running(job('none')), onDefaultBranch: running(job('write')) }
    const [first] = diagnose([[facts(given)]], rules).findings
    expect(first?.diagnosis.edit).toBeDefined()
  })
})

describe('a block for a job with an action that nobody knows', () => {
  const unknown = { unknownActions: ['acme/tag-a-release'] }
  const undeclared = job('default', unknown)
  const all = job('read', unknown)
  const readAll = { ...all, permissions: { ...all.permissions, declared: 'read-all' as const } }

  it.each<[id: RuleId, given: Partial<Facts>]>([
    ['read-only-default-permissions', { running: running(undeclared) }],
    ['missing-packages-write', { running: running(readAll) }],
    ['dependabot-run', { ...worlds['dependabot-run'], running: running(undeclared) }],
    [
      'reusable-workflow-caller',
      { ...worlds['reusable-workflow-caller'], running: running(job('default'), [undeclared]) },
    ],
    [
      'missing-packages-read',
      { ...worlds['missing-packages-read'], running: running(undeclared), tokenPermissions: recorded({}) },
    ],
  ])('says that it may need more: %s', (id, given) => {
    for (const language of everyLanguage) expect(remedyOf(id, given, language)).toContain('acme/tag-a-release')
  })

  it('says nothing of it where a mapping is kept', () => {
    expect(remedyOf('missing-packages-write', { running: running(job('none', unknown)) })).not.toContain('acme')
  })

  function remedyOf(id: RuleId, given: Partial<Facts>, language = everyLanguage[0]): string {
    const { findings } = diagnose([[facts({ answer: write, ...given })]], rules)
    const found = findings.find(({ rule }) => rule.id === id)
    return found === undefined ? `${id} does not fire` : (language?.words(found.rule).remedy(found.params) ?? '')
  }
})

describe('the guard of another owner', () => {
  it.each(everyLanguage)('comes first in a fork, and last elsewhere ($id)', (language) => {
    const order = [true, false].map((isFork) => {
      const [found] = diagnose([[facts({ ...worlds['foreign-owner'], run: run({ isFork }) })]], rules).findings
      const remedy = found === undefined ? '' : language.words(found.rule).remedy(found.params)
      return remedy.indexOf('github.repository ==') < remedy.indexOf('ghcr.io/octo/…')
    })
    expect(order).toEqual([true, false])
  })
})

describe('a change that is shown beside the words', () => {
  const detail = {
    kind: 'left-out',
    job: 'build',
    isOfJob: false,
    packages: 'none',
    requiredPermissions: { contents: 'read' },
    isCalled: false,
  }
  const params = (change: MessageParams<unknown>['change']): MessageParams<unknown> => ({
    detail,
    source: 'file',
    images: [],
    answers: [],
    change,
  })
  const rule = rules.find(({ id }) => id === 'missing-packages-write')
  const block = '\n  permissions:\n    contents: read\n    packages: write'

  it.each(
    everyLanguage.flatMap(
      (language) =>
        [
          { language, kind: 'line', of: 'workflow', has: '\n  packages: write', lacks: block },
          { language, kind: 'level', of: 'job', has: '\n  packages: write', lacks: block },
          { language, kind: 'block', of: 'job', has: block, lacks: 'workflow' },
        ] as const,
    ),
  )('is what the words ask for: a $kind of the $of ($language.id)', ({ language, kind, of, has, lacks }) => {
    const remedy = rule === undefined ? '' : language.words(rule).remedy(params({ kind, of }))
    expect(remedy).toContain(has)
    expect(remedy).not.toContain(lacks)
    expect(/permissions: of the workflow|工作流的 permissions/.test(remedy)).toBe(of === 'workflow')
  })
})

describe('what a log lets one say', () => {
  const log = (changes: Partial<LogFacts> = {}): LogFacts => ({
    access: 'push',
    serverUrl: 'https://github.com',
    registry: 'ghcr.io',
    image: image(),
    reason: 'unknown',
    run: 'other',
    isLoggedIn: false,
    ...changes,
  })
  const explained = rules.filter(({ explain }) => explain !== undefined)
  const speaking = explained.flatMap((rule) => everyLanguage.map((language) => ({ id: rule.id, rule, language })))
  const variants = [log(), log({ image: undefined, isLoggedIn: true }), log({ access: 'pull' })]

  it.each(speaking)('of $id is whole, and of no run ($language.id)', ({ rule, language }) => {
    const words = language.words(rule)
    for (const facts of variants) {
      const diagnosis = rule.explain?.(facts)
      const images = facts.image === undefined ? [] : [facts.image.reference]
      const params = { detail: diagnosis?.detail, source: 'log', images, answers: [] } as const
      const said = [words.title(params), words.problem(params), words.remedy(params)]
      for (const text of said) {
        expect(text).toMatch(/\S/)
        expect(text).not.toMatch(/undefined|null|\[object|NaN|fallback-password|this step|(?<=\S) {2}/)
      }
      expect(said[0]?.length).toBeLessThanOrEqual(70)
    }
  })

  it.each(everyLanguage)('leads to both addresses, each with its name ($id)', (language) => {
    const rule = rules.find(({ id }) => id === 'repository-not-granted')
    const diagnosis = rule?.explain?.(log())
    expect(diagnosis?.links).toHaveLength(2)
    const remedy =
      rule === undefined
        ? ''
        : language
            .words(rule)
            .remedy({ detail: diagnosis?.detail, source: 'log', images: [image().reference], answers: [] })
    expect(remedy).toMatch(/\/orgs\/.*\/users\//)
  })

  it.each([
    ['package-not-creatable', 'creation'],
    ['package-not-writable', 'role'],
  ] as const)('tells a missing role from a missing right to create: %s', (reason, lacks) => {
    const rule = rules.find(({ id }) => id === 'user-not-granted')
    expect(rule?.explain?.(log({ reason }))).toMatchObject({ detail: { lacks } })
  })

  it.each([
    ['package-not-writable', false, /docker\/login-action/],
    ['unknown', true, /sudo[\s\S]*DOCKER_CONFIG/],
  ] as const)('asks where a login went that the log shows (%s, %j)', (reason, isLoggedIn, expected) => {
    const rule = rules.find(({ id }) => id === 'not-logged-in')
    const detail = rule?.explain?.(log({ reason, isLoggedIn }))?.detail
    expect(rule?.words.remedy({ detail, source: 'log', images: [], answers: [] })).toMatch(expected)
  })

  it('asks for reading only where a pull was refused, and says that what is public needs no login', () => {
    const rule = rules.find(({ id }) => id === 'rejected-credential')
    const detail = rule?.explain?.(log({ access: 'pull' }))?.detail
    const remedy = rule?.words.remedy({ detail, source: 'log', images: [], answers: [] })
    expect(remedy).toContain('\n  docker logout ghcr.io')
    expect(remedy).toContain('read:packages')
    expect(remedy).not.toContain('write:packages')
  })
})

describe('a public image', () => {
  it('needs no login, and says so if GitHub shows it', () => {
    const given = {
      ...worlds['rejected-credential'],
      access: 'pull',
      answer: refused('credential-refused', 'upload'),
      package: visible(),
    } as const
    const found = diagnose([[facts(given)]], rules).findings.find(({ rule }) => rule.id === 'rejected-credential')
    expect(found?.rule.words.remedy(found.params)).toContain('This image is public')
  })

  it.each(everyLanguage)('needs no login in a job whose token GitHub refuses either ($id)', (language) => {
    const given = { access: 'pull', answer: refused('credential-refused', 'upload'), package: visible() } as const
    const found = diagnose([[facts(given)]], rules).findings.find(({ rule }) => rule.id === 'rejected-credential')
    const remedy = found === undefined ? '' : language.words(found.rule).remedy(found.params)
    expect(remedy).toMatch(/This image is public|该镜像是公开的/)
  })
})
