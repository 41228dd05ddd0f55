import { constants } from 'node:fs'
import { copyFile, link, mkdir, realpath, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { Scenario } from './scenario.ts'
import { flag, listOf, maybe, optional, recordOf, shape, text } from './shape.ts'
import { packagesLevel } from './token-layer.ts'

const readRecord = shape({
  /** When the worker began it: a part of its name. */
  at: optional(text, '20260102-030405'),
  /** The job's key, its run and attempt; those of this run if absent. */
  job: maybe(text),
  runId: maybe(text),
  runAttempt: maybe(text),
  /** `Packages: read`; those of the world's token if absent. */
  permissions: maybe(recordOf(text)),
  /** A text that the runner masks, in whatever it is a part of. */
  masked: maybe(text),
  /** A later page of a record, which has no message. */
  isPage: optional(flag, false),
})

type WorkerRecord = ReturnType<typeof readRecord>

/** Reads a runner: where its Node is, and what its workers have recorded; one record of this job if that is absent. */
export const readRunner = shape({
  node: optional(text, 'node20'),
  /** `externals.2.335.0` after the runner has updated itself. */
  externals: optional(text, 'externals'),
  records: maybe(listOf(readRecord)),
})

/** The number and the attempt of every simulated run. */
export const runNumbers = { runId: '9000000001', runAttempt: '1' }

/** The path of the Node that runs a step, below a directory; undefined if the scenario has no runner of its own. */
export const nodeOf = ({ run: { runner } }: Scenario, directory: string): string | undefined =>
  runner && join(directory, 'runner', runner.externals, runner.node, 'bin', 'node')

/** Puts a Node where the runner has it: the same file under another name (of what a symbolic link names, for a relative one would lead nowhere), or a copy if there can be none. */
export async function installNode(node: string, path: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true })
  const file = await realpath(node)
  await link(file, path).catch(() => copyFile(file, path, constants.COPYFILE_FICLONE))
}

/** Writes the records of a scenario's runner below a directory, as its workers do (actions/runner, Worker and HostTraceListener). */
export async function writeRecords(scenario: Scenario, directory: string): Promise<void> {
  const { runner } = scenario.run
  if (runner === undefined) return
  const folder = join(directory, 'runner', '_diag')
  await mkdir(folder, { recursive: true })
  for (const record of runner.records ?? [readRecord({}, 'record')])
    await writeFile(join(folder, `Worker_${record.at}-utc.log`), recordText(record, scenario))
}

function recordText(record: WorkerRecord, scenario: Scenario): string {
  const line = (said: string) => `[2026-01-02 03:04:05Z INFO Worker] ${said}\n`
  if (record.isPage) return line('Job completed.').repeat(100)
  const message = JSON.stringify(messageOf(record, scenario), null, 2)
  const whole = `${line('Version: 2.335.0')}${line(`Job message:\n ${message}`)}${line('Job ID')}`
  return record.masked === undefined ? whole : whole.replaceAll(record.masked, '***')
}

/** The parts of a job message that tell of the job, and one that only looks like it. */
function messageOf(record: WorkerRecord, scenario: Scenario): object {
  const { run } = scenario
  const permissions = record.permissions ?? permissionsOf(scenario)
  const event = {
    t: 2,
    d: [
      { k: 'run_id', v: '1' },
      { k: 'run_attempt', v: '7' },
    ],
  }
  const github = [
    { k: 'event', v: event },
    { k: 'run_id', v: record.runId ?? runNumbers.runId },
    { k: 'run_attempt', v: record.runAttempt ?? runNumbers.runAttempt },
  ]
  return {
    messageType: 'PipelineAgentJobRequest',
    mask: [{ type: 'regex', value: '***' }],
    variables: {
      'system.github.token': { value: '***', isSecret: true },
      'system.github.token.permissions': { value: JSON.stringify(permissions) },
      'system.github.job': { value: record.job ?? run.job },
    },
    contextData: { github: { t: 2, d: github } },
  }
}

/** `{"Contents":"read","Metadata":"read"}`: what the world gives to the job's token, as "Set up job" prints it. */
function permissionsOf({ world, run }: Scenario): Readonly<Record<string, string>> {
  const job = world.credentials['job']
  if (job?.kind !== 'job-token') throw new Error(`${run.repository} has no token of a job to record`)
  const levels = { metadata: 'read', ...job.permissions, packages: packagesLevel({ world }, job) }
  return Object.fromEntries(
    Object.entries(levels)
      .filter(([, level]) => level !== 'none')
      .map(([scope, level]) => [pascalCase(scope), level]),
  )
}

const pascalCase = (scope: string): string =>
  scope.replace(/(?:^|-)([a-z])/g, (_, letter: string) => letter.toUpperCase())
