import type { RuleId } from '../rules/index.ts'
import type { Subject } from '../rules/rule.ts'
import type { Cause, ExplainOptions } from './explanation.ts'

/** Something to run that settles whether a cause is the right one. */
export interface Check {
  /** Lines to type, or to add to a workflow. */
  readonly type: string
  /** What it answers, and whose credential it asks with. */
  readonly says: string
}

type Kind = 'check' | 'lint' | 'step'

/** What answers for causes of a subject: a person's credential says nothing about the job's token. */
const kinds: Readonly<Record<Subject, readonly Kind[]>> = {
  name: ['lint'],
  credential: ['check'],
  user: ['check'],
  token: ['lint', 'step'],
  package: ['step'],
  registry: ['check'],
  workflow: ['lint'],
  unknown: ['step'],
}

/** Causes that the others of their subject are no guide for; none if nothing that is run here would tell. */
const exceptions: Readonly<Partial<Record<RuleId, readonly Kind[]>>> = {
  'owner-not-found': [],
  'foreign-owner': ['lint', 'step'],
  'empty-credential': ['lint', 'step'],
  'app-installation-token': ['lint', 'step'],
  'private-package': ['check'],
  'missing-packages-read': ['step'],
  'manifest-missing': [],
  'blob-missing': [],
  'ip-allow-list': [],
  'credential-store-locked': [],
  'billing-problem': [],
}

/** Returns what answers for these causes, each thing once. */
export function checksFor(causes: readonly Cause[], options: ExplainOptions): readonly Check[] {
  const all = causes.flatMap((cause) =>
    kindsOf(cause).map((kind) => ({ type: typed(kind, cause, options), says: options.words.checks[kind] })),
  )
  return all.filter((one, at) => all.findIndex(({ type }) => type === one.type) === at).slice(0, mostChecks)
}

const mostChecks = 4

const kindsOf = ({ rule, log }: Cause): readonly Kind[] => {
  if (rule.id === 'not-logged-in' && log.access === 'pull') return ['check']
  return exceptions[rule.id] ?? kinds[rule.subject]
}

function typed(kind: Kind, { log: { access, image, registry } }: Cause, { program, action }: ExplainOptions): string {
  const name = image?.kind === 'image' ? image.reference : `${registry}/OWNER/NAME`
  if (kind === 'lint') return `${program} lint`
  if (kind === 'step') {
    const inputs = [`images: ${name}`, ...(access === 'pull' ? ['access: pull'] : [])]
    return [`- uses: ${action}`, '  with:', ...inputs.map((input) => `    ${input}`)].join('\n')
  }
  const options = [
    ...(access === 'pull' ? ['--access pull'] : []),
    ...(registry === 'ghcr.io' ? [] : [`--registry ${registry}`]),
  ]
  return [`${program} check`, name, ...options].join(' ')
}
