import { describe, expect, it } from '@jest/globals'
import { parse } from 'yaml'
import { permissionScopes } from '../../src/github/permission-scopes.ts'
import { filesBelow, read } from './project-files.ts'

interface Step {
  readonly uses?: string
  readonly run?: string
  readonly with?: Readonly<Record<string, unknown>>
}

interface Job {
  readonly name?: string
  readonly uses?: string
  readonly permissions?: unknown
  readonly environment?: string
  readonly 'timeout-minutes'?: number
  readonly steps?: readonly Step[]
}

interface Workflow {
  readonly permissions?: unknown
  readonly concurrency?: unknown
  readonly on: unknown
  readonly jobs: Readonly<Record<string, Job>>
}

const paths = filesBelow('.github/workflows', '.yml')
const actions = filesBelow('.github/actions', 'action.yml')
const workflows = paths.map((path) => ({ path, workflow: parse(read(path)) as Workflow }))
const jobs = workflows.flatMap(({ path, workflow }) =>
  Object.entries(workflow.jobs).map(([id, job]) => ({ name: `${path}: ${id}`, job })),
)
const steps = [
  ...jobs.flatMap(({ name, job }) => (job.steps ?? []).map((step) => ({ name, step }))),
  ...actions.flatMap((path) => {
    const { runs } = parse(read(path)) as { runs: { steps: readonly Step[] } }
    return runs.steps.map((step) => ({ name: path, step }))
  }),
]

describe('our own workflows', () => {
  it('open with a paragraph on why they are so', () => {
    expect(paths.filter((path) => !read(path).startsWith('# '))).toEqual([])
  })

  it('grant nothing to all jobs, and each job what it needs', () => {
    // A called workflow takes no more than its caller gives.
    const open = workflows.filter(({ workflow }) => JSON.stringify(workflow.permissions) !== '{}')
    expect(open.map(({ path }) => path)).toEqual([])
    expect(jobs.filter(({ job }) => job.permissions === undefined).map(({ name }) => name)).toEqual([])
  })

  it('say why a job may write', () => {
    const isWriting = (line: string) =>
      /permissions: (?:read|write)-all\s*$/.test(line) ||
      permissionScopes.has(/^\s+([\w-]+): write\s*$/.exec(line)?.[1] ?? '')
    expect(paths.flatMap((path) => read(path).split('\n')).filter(isWriting)).toEqual([])
  })

  it('have a name and an end for each job, and one run at a time', () => {
    const nameless = jobs.filter(({ job }) => job.name === undefined)
    const endless = jobs.filter(({ job }) => job['timeout-minutes'] === undefined && job.uses === undefined)
    expect([...nameless, ...endless].map(({ name }) => name)).toEqual([])
    expect(workflows.filter(({ workflow }) => !mayOverlap(workflow)).map(({ path }) => path)).toEqual([])
  })

  it('never start on code of strangers with a token that may write', () => {
    const events = workflows.map(({ path, workflow }) => ({ path, on: JSON.stringify(workflow.on) }))
    expect(events.filter(({ on }) => /pull_request_target|workflow_run|issue_comment/.test(on))).toEqual([])
  })

  it('pin actions to commits, each to one, with its version beside it', () => {
    const uses = [...paths, ...actions].flatMap((path) =>
      [...read(path).matchAll(/uses: (\S+)(.*)/g)].map(([, action = '', rest = '']) => ({ action, rest })),
    )
    const foreign = uses.filter(({ action }) => !action.startsWith('./'))
    const loose = foreign.filter(
      ({ action, rest }) => !/@[0-9a-f]{40}$/.test(action) || !/^ # v\d+\.\d+\.\d+$/.test(rest),
    )
    expect(loose).toEqual([])
    const commits = new Map<string, Set<string>>()
    for (const { action } of foreign) {
      const [repository = '', commit = ''] = action.replace(/^([^/]+\/[^/@]+)[^@]*/, '$1').split('@')
      commits.set(repository, new Set([...(commits.get(repository) ?? []), commit]))
    }
    expect([...commits].filter(([, { size }]) => size > 1)).toEqual([])
  })

  it('leave no token behind in a checkout', () => {
    const kept = steps.filter(
      ({ step }) => step.uses?.startsWith('actions/checkout@') && step.with?.['persist-credentials'] !== false,
    )
    expect(kept.map(({ name }) => name)).toEqual([])
  })

  it('put no expression into a script', () => {
    expect(steps.filter(({ step }) => step.run?.includes('${{')).map(({ name }) => name)).toEqual([])
  })

  it('run no install script of a package', () => {
    const scripts = steps.flatMap(({ name, step }) => (step.run?.split('\n') ?? []).map((line) => `${name}: ${line}`))
    const installing = scripts.filter((line) => /\bnpm (?:ci|install|publish)\b/.test(line))
    expect(installing.filter((line) => !line.includes('--ignore-scripts'))).toEqual([])
    expect(installing.length).toBeGreaterThan(2)
  })

  it('restore no cache of an owner whose name begins like this one', () => {
    const prefixes = steps.flatMap(({ step }) => String(step.with?.['restore-keys'] ?? '').match(/.*\S/g) ?? [])
    expect(prefixes.filter((prefix) => /\$\{\{ *matrix\./.test(prefix))).toEqual([expect.stringMatching(/\}\.$/)])
  })

  it('keep secrets in environments, but those that a caller hands on', () => {
    const open = workflows.flatMap(({ path, workflow }) => {
      const handedOn = Object.keys(
        (workflow.on as { workflow_call?: { secrets?: object } }).workflow_call?.secrets ?? {},
      )
      return Object.entries(workflow.jobs).flatMap(([id, job]) => {
        const used = [...JSON.stringify(job).matchAll(/secrets\.([\w-]+)/g)].map(([, name = '']) => name)
        const own = used.filter((name) => !handedOn.includes(name))
        return own.length > 0 && job.environment === undefined ? [`${path}: ${id}`] : []
      })
    })
    expect(open).toEqual([])
  })
})

/** A called workflow is held back by its caller. */
const mayOverlap = ({ concurrency, on }: Workflow): boolean =>
  concurrency !== undefined || (typeof on === 'object' && on !== null && Object.keys(on).join() === 'workflow_call')

describe('a release', () => {
  const release = read('.github/workflows/release.yml')

  it('attests every file that an action.yml names, and these themselves', () => {
    const { steps: of = [] } = (parse(release) as Workflow).jobs['release'] ?? {}
    const subjects = String(of.find(({ uses }) => uses?.startsWith('actions/attest@'))?.with?.['subject-path'])
    expect(subjects.trim().split('\n')).toEqual(['dist/*', 'action.yml', 'node24/action.yml', 'lint/action.yml'])
  })

  it('publishes with provenance, and without a secret', () => {
    expect(release).toContain('npm publish --provenance')
    expect(release).not.toContain('secrets.')
  })
})

describe('Dependabot', () => {
  interface Update {
    readonly cooldown?: { readonly 'default-days': number }
    readonly groups: Readonly<Record<string, { readonly patterns: readonly string[] }>>
  }
  const { updates } = parse(read('.github/dependabot.yml')) as { updates: readonly Update[] }

  it('lets new releases wait a week', () => {
    expect(updates.filter(({ cooldown }) => (cooldown?.['default-days'] ?? 0) < 7)).toEqual([])
  })

  it('updates what is bundled apart from tools', () => {
    const { devDependencies }: { devDependencies: Readonly<Record<string, string>> } = JSON.parse(read('package.json'))
    const lines = read('dist/licenses.txt').split('\n')
    const bundled = Object.keys(devDependencies).filter((name) => lines.includes(name))
    const patterns = updates[0]?.groups['bundled']?.patterns ?? []
    const covers = (name: string) =>
      patterns.some((one) => one === name || (one.endsWith('*') && name.startsWith(one.slice(0, -1))))
    expect(bundled.filter((name) => !covers(name))).toEqual([])
  })
})
