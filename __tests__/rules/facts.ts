import type { PackageMetadata } from '../../src/github/container-package.ts'
import type { Level, Permissions } from '../../src/github/permission-scopes.ts'
import type { Run } from '../../src/github/run.ts'
import { observed, skipped } from '../../src/http/observed.ts'
import type { NoAnswer, RefusalReason, Refused } from '../../src/oci/answer.ts'
import type { NamedImage } from '../../src/oci/image.ts'
import type { Facts } from '../../src/preflight/facts.ts'
import type { Credential } from '../../src/preflight/request.ts'
import type { RunningWorkflow } from '../../src/preflight/running-workflow.ts'
import type { RepositoryFacts, Rule } from '../../src/rules/rule.ts'
import { grouped } from '../../src/rules/shared/needs.ts'
import type { JobFacts, Push, WorkflowFacts, WrittenName } from '../../src/workflow/model.ts'

const nothing = skipped('nothing depends on it')

export const file = '.github/workflows/release.yml'
export const callingFile = '.github/workflows/ci.yml'

/** A healthy world: a push of octo/app from octo/app's default branch with the job's token, nothing known beyond it. */
export const facts = (changes: Partial<Facts> = {}): Facts => ({
  run: run(),
  registry: 'ghcr.io',
  access: 'push',
  image: image(),
  credential: jobToken,
  answer: observed({ kind: 'granted' }),
  controlRequest: nothing,
  package: nothing,
  owner: nothing,
  health: nothing,
  tokenPermissions: nothing,
  running: nothing,
  onDefaultBranch: nothing,
  isReplaced: false,
  answerToOther: nothing,
  ...changes,
})

/** The cases of these worlds, grouped by image as a run has them. */
export const casesOf = (...worlds: readonly Partial<Facts>[]): readonly (readonly Facts[])[] =>
  grouped(worlds.map(facts), ({ image: { reference } }) => reference)

export const run = (changes: Partial<Run> = {}): Run => ({
  serverUrl: 'https://github.com',
  apiUrl: 'https://api.github.com',
  event: 'push',
  githubRepository: { owner: 'octo', name: 'app' },
  ownerKind: 'organization',
  isPrivate: false,
  defaultBranch: 'main',
  ref: 'refs/heads/main',
  isForkPullRequest: false,
  isDependabot: false,
  secretSource: 'Actions',
  job: 'build',
  workflow: { githubRepository: { owner: 'octo', name: 'app' }, path: file, ref: 'refs/heads/main' },
  workflowSha: 'a'.repeat(40),
  calledWorkflowSha: '',
  ...changes,
})

export const image = (changes: Partial<Omit<NamedImage, 'kind'>> = {}): NamedImage => ({
  kind: 'image',
  reference: 'ghcr.io/octo/app',
  repository: 'octo/app',
  owner: 'octo',
  packageName: 'app',
  isGuessed: false,
  ...changes,
})

export const jobToken: Credential = { role: 'password', kind: 'installation', isJobToken: true }

export const credential = (kind: Credential['kind'], role: Credential['role'] = 'password'): Credential => ({
  role,
  kind,
  isJobToken: false,
})

export const refused = (reason: RefusalReason, at: Refused['at'] = 'upload'): Facts['answer'] =>
  observed({ kind: 'refused', at, status: 403, code: 'DENIED', message: `as ${reason}`, reason })

/** What the runner's record says of the job's token. */
export const recorded = (permissions: Permissions): Facts['tokenPermissions'] =>
  observed({ permissions, packages: permissions['packages'] ?? 'none', source: 'runner' })

/** A refusal of the package with this text. */
export const answerWith = (message: string): Facts['answer'] =>
  observed({ kind: 'refused', at: 'upload', status: 403, code: 'DENIED', message, reason: 'package-not-writable' })

export const unanswered = (reason: NoAnswer): Facts['answer'] =>
  observed({ kind: 'unanswered', reason, detail: '503 Service Unavailable', hosts: ['ghcr.io:443'] })

export const granted: Facts['answer'] = observed({ kind: 'granted' })

export const visible = (linked?: { name: string; isPrivate: boolean }): Facts['package'] => {
  const of = (name: string) => ({ owner: name.split('/')[0] ?? '', name: name.split('/')[1] ?? '' })
  const metadata: PackageMetadata = { kind: 'visible', visibility: 'public' }
  if (linked === undefined) return observed(metadata)
  return observed({ ...metadata, linked: { githubRepository: of(linked.name), isPrivate: linked.isPrivate } })
}

export const absent: Facts['package'] = observed({ kind: 'absent' })

export const push = (changes: Partial<Push> = {}): Push => ({
  place: { file, path: ['jobs', 'build', 'steps', 1] },
  tool: 'docker',
  isCertain: true,
  isGuarded: false,
  credential: 'job-token',
  images: ['ghcr.io/octo/app'],
  names: [],
  unguarded: [],
  isOwn: false,
  isLoggedInToGhcrAlone: false,
  ...changes,
})

/** A name at a step's `tags`, or at another of its inputs. */
export const written = (name: string, key = 'tags'): WrittenName => ({
  text: [name],
  place: { file, path: ['jobs', 'build', 'steps', 1, 'with', key] },
  isSure: true,
  isPartial: false,
})

/** A job whose deciding permissions are a block of its own, its workflow's, or none. */
export const job = (packages: Level | 'default', changes: Partial<JobFacts> = {}): JobFacts => {
  const isDefault = packages === 'default'
  const of = { file, id: 'build', ...changes }
  const place = { file: of.file, path: ['jobs', of.id, ...(isDefault ? [] : ['permissions'])] }
  return {
    permissions: {
      level: isDefault ? 'default' : 'job',
      place,
      packages,
      declared: isDefault ? 'default' : { contents: 'read', ...(packages === 'none' ? {} : { packages }) },
    },
    pushesToGhcr: true,
    pushes: [push()],
    misnamed: [],
    logins: [],
    preflights: [],
    needs: [],
    unknownActions: [],
    requiredPermissions: { contents: 'read' },
    isBehindGuard: false,
    mayUsePackagesWrite: true,
    ...of,
  }
}

export const workflow = (jobs: readonly JobFacts[], changes: Partial<WorkflowFacts> = {}): WorkflowFacts => ({
  file,
  isValid: true,
  triggers: ['push'],
  isOnlyCalled: false,
  runsUntrusted: false,
  faults: [],
  isWhole: true,
  jobs,
  ...changes,
})

/** The running job, with the jobs that call it, the nearest first. */
export const running = (of: JobFacts, callers: readonly JobFacts[] = [], runsUntrusted = false): Facts['running'] =>
  observed({ workflow: workflow([of], { runsUntrusted }), job: of, callers } satisfies RunningWorkflow)

export const calledWorkflow: NonNullable<Run['calledWorkflow']> = {
  githubRepository: { owner: 'octo', name: 'app' },
  path: file,
  ref: 'refs/heads/main',
}

/** Returns the diagnosis of a rule about a run, without its words, or undefined if it does not fire. */
export const seen = (rule: Rule, changes: Partial<Facts>) => rule.diagnose?.(facts(changes))

/** What a rule says about a file, without its words. */
export const linted = (rule: Rule, of: WorkflowFacts, repository: RepositoryFacts = {}) =>
  rule.lint?.(of, repository) ?? []
