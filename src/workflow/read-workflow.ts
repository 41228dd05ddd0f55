import { child, type Document, entriesOf, type Node, readDocument } from './document.ts'
import { type Contexts, noContexts } from './expressions/contexts.ts'
import { matrixKeysIn } from './matrix.ts'
import type { JobFacts, SymbolicLocation, WorkflowFacts } from './model.ts'
import { type PlacedPermissions, permissionsBelow, permissionsOfJob } from './permissions/deciding-permissions.ts'
import type { Given } from './read-call.ts'
import { type JobAround, type JobOutputs, readJob } from './read-job.ts'
import { nameOf, noFiles, type RepositoryFiles, type WorkflowElsewhere } from './repository-files.ts'
import { behindGuards, inOrderOfNeeds, type WrittenJob } from './steps/job-needs.ts'
import { defaultsBelow, noDefaults } from './steps/run-defaults.ts'
import { beginSession, jobBudget, type Session, spend } from './steps/session.ts'
import { withEnv } from './steps/with-env.ts'
import { calledInputs, calledOutputs, declaredInputs, declaredSecrets, runsUntrusted, triggersOf } from './triggers.ts'

/** What may be known around a workflow file. */
export interface Surroundings extends Pick<Contexts, 'repository' | 'registry'> {
  /** The other files of the repository. */
  readonly files?: RepositoryFiles
  /** The document of the text, if it was read already. */
  readonly document?: Document
  /** Tells whether the time for this file is over: what is left of it counts as unknown. */
  isOverdue?(): boolean
}

/** One workflow file: its text, the document that was read from it, and what GitHub would make of it. */
export interface WorkflowFile {
  /** Its path as it was given: places and edits name it so. */
  readonly path: string
  readonly text: string
  readonly document: Document
  readonly facts: WorkflowFacts
}

/** Reads one workflow file, its local composite actions and the workflows that it calls. Never throws. */
export function readWorkflow(
  path: string,
  text: string,
  { files = noFiles, document = readDocument(text), isOverdue = () => false, ...known }: Surroundings = {},
): WorkflowFile {
  const session = beginSession(files, isOverdue, known)
  const { facts } = read(path, document, { session, isGuarded: false, chain: [path] })
  return { path, text, document, facts }
}

/** Returns the file of a path among a workflow file and those of its repository that it calls; undefined for another path. */
export function fileAmong(top: WorkflowFile, files: RepositoryFiles): (path: string) => WorkflowFile | undefined {
  return (path) => {
    if (path === top.path) return top
    const facts = calledFrom(top.facts).find(({ file }) => file === path)
    const [text, document] = [files.text(path), files.document(path)]
    return facts && text !== undefined && document ? { path, text, document, facts } : undefined
  }
}

const calledFrom = ({ jobs }: WorkflowFacts): readonly WorkflowFacts[] =>
  jobs.flatMap(({ call }) => (call?.callee === undefined ? [] : [call.callee, ...calledFrom(call.callee)]))

interface Reading {
  readonly session: Session
  readonly isGuarded: boolean
  /** Files that led here, to stop workflows that call each other. */
  readonly chain: readonly string[]
  readonly call?: { readonly given: Given; readonly events: readonly string[] }
  /** The workflow itself, if it is another repository's. */
  readonly itself?: WorkflowElsewhere
}

/** A file that was read, and what it gives back to a caller. */
interface ReadFile {
  readonly facts: WorkflowFacts
  readonly outputs: JobOutputs
}

function read(file: string, document: Document, reading: Reading): ReadFile {
  if (document.kind === 'unreadable') return unreadable(file, document.reason, document.isTooLarge)
  if (document.root.kind !== 'mapping') return unreadable(file, 'it is no mapping of keys to values')
  const { root, text } = document
  const place: SymbolicLocation = { file, path: [] }
  const triggers = triggersOf(root)
  const workflow = permissionsBelow(root, place)
  const written = entriesOf(child(root, 'jobs')).filter(({ value }) => value.kind === 'mapping')
  const around = { ...jobAround(text, root, workflow, triggers, reading), behindGuards: behindGuards(written) }
  const needs = new Map<string, JobOutputs>()
  const read = readJobs(written, { ...around, contexts: { ...around.contexts, needs } }, needs, { file, reading })
  const jobs = written.flatMap((one) => read.get(one) ?? [])
  const faults = [...workflow.faults, ...jobs.flatMap((one) => one.faults)]
  const facts: WorkflowFacts = {
    file,
    isValid: !faults.some(({ isCertain }) => isCertain),
    triggers,
    isOnlyCalled: triggers.length === 1 && triggers[0] === 'workflow_call',
    runsUntrusted: runsUntrusted(triggers),
    faults,
    ...(workflow.read !== undefined && { declared: workflow.read.declared }),
    isWhole: !reading.session.budget.ofFile.isSpent,
    jobs: jobs.map((one) => one.facts),
  }
  return { facts, outputs: calledOutputs(root, { ...around.contexts, needs }) }
}

interface ReadJob {
  readonly facts: JobFacts
  readonly faults: WorkflowFacts['faults']
}

/** Reads each job behind those that it needs, and keeps the outputs of all. */
function readJobs(
  written: readonly WrittenJob[],
  around: JobAround,
  outputs: Map<string, JobOutputs>,
  { file, reading: { session, call } }: { readonly file: string; readonly reading: Reading },
): ReadonlyMap<WrittenJob, ReadJob> {
  const jobs = new Map<WrittenJob, ReadJob>()
  for (const job of inOrderOfNeeds(written)) {
    const place = { file, path: ['jobs', job.key] }
    const own = permissionsOfJob(job.value, place, job.key)
    // Every job of the file itself has a budget of its own; those of a called one share that of the calling job.
    const budget = call === undefined ? jobBudget(session.budget) : session.budget
    const { facts, outputs: given } = readJob(job.key, job.value, place, own, {
      ...around,
      session: { ...session, budget },
    })
    outputs.set(job.key.toLowerCase(), given)
    jobs.set(job, { facts, faults: own.faults })
  }
  return jobs
}

function jobAround(
  text: string,
  root: Node,
  workflow: PlacedPermissions,
  triggers: readonly string[],
  reading: Reading,
): Omit<JobAround, 'behindGuards'> {
  const { session, isGuarded, call, itself } = reading
  const contexts = withEnv(contextsOf(root, triggers, session, call), child(root, 'env'))
  return {
    matrixKeys: matrixKeysIn(text),
    session,
    isGuarded,
    workflow,
    defaults: defaultsBelow(root, noDefaults),
    contexts,
    ...(itself && { caller: itself }),
    readCallee: calleeReader(reading, contexts.events),
  }
}

function contextsOf(
  root: Node,
  triggers: readonly string[],
  { repository, registry }: Session,
  call: Reading['call'],
): Contexts {
  const events = call?.events ?? triggers.filter((trigger) => trigger !== 'workflow_call')
  const base = {
    ...noContexts,
    events,
    ...(repository !== undefined && { repository }),
    ...(registry !== undefined && { registry }),
  }
  if (call === undefined) {
    const inputs = declaredInputs(root, base)
    const secrets = declaredSecrets(root)
    return secrets.size === 0 ? { ...base, inputs } : { ...base, inputs, secrets }
  }
  const given = calledInputs(root, call.given.inputs, base)
  return call.given.secrets === undefined
    ? { ...base, inputs: given }
    : { ...base, inputs: given, secrets: call.given.secrets, hasEverySecret: false }
}

/** A called workflow takes as much of the budget as this many steps. */
const calleeCost = 20

function calleeReader({ session, chain }: Reading, events: readonly string[]): JobAround['readCallee'] {
  return (called, given, isGuarded, budget) => {
    const [name, itself] = typeof called === 'string' ? [called] : [nameOf(called), called]
    const isEndless = chain.length >= 10 || chain.includes(name) || !spend(budget, calleeCost)
    if (isEndless) return undefined
    const { files } = session
    const document = itself === undefined ? files.document(name) : files.elsewhere?.(itself)
    if (document === undefined) return undefined
    return read(name, document, {
      session: { ...session, budget },
      isGuarded,
      chain: [...chain, name],
      call: { given, events },
      ...(itself && { itself }),
    })
  }
}

const unreadable = (file: string, reason: string, isTooLarge = false): ReadFile => ({
  facts: {
    file,
    isValid: isTooLarge,
    unreadable: reason,
    triggers: [],
    isOnlyCalled: false,
    runsUntrusted: false,
    isWhole: false,
    faults: [
      {
        kind: isTooLarge ? 'too-large' : 'no-workflow',
        text: reason,
        isCertain: !isTooLarge,
        place: { file, path: [] },
      },
    ],
    jobs: [],
  },
  outputs: new Map(),
})
