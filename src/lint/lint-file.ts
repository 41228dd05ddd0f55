import { type Renderer, type RenderOptions, toFinding } from '../report/finding.ts'
import type { Finding } from '../report/report.ts'
import { type Diagnosed, review } from '../rules/engine.ts'
import { rules } from '../rules/index.ts'
import { locator } from '../workflow/locate.ts'
import type { JobFacts, WorkflowFacts } from '../workflow/model.ts'
import { patch } from '../workflow/patch.ts'
import { readWorkflow } from '../workflow/read-workflow.ts'
import { readBytes, repositoryAround } from './repository-files.ts'

/** One file as lint tells of it. */
export interface Linted {
  readonly file: string
  readonly text: string
  readonly workflow: WorkflowFacts
  readonly jobs: readonly LintedJob[]
  readonly findings: readonly Finding[]
}

/** One job as the JSON of lint has it. */
export interface LintedJob {
  readonly id: string
  readonly line: number
  readonly permissions: {
    readonly level: 'job' | 'workflow' | 'default'
    readonly line: number | null
    readonly packages: 'write' | 'read' | 'none' | 'default'
  }
  readonly pushes: boolean | 'unknown'
  readonly findings: readonly string[]
}

/** Making a diff takes a reading of the whole file; nobody reads more of them. */
const mostDiffs = 25

/** Reads a file and judges it by its text alone. */
export function lintFile(file: string, renderOptions: RenderOptions): Linted {
  const text = readBytes(file).toString('utf8')
  const workflow = readInRepository(file, text)
  const diagnosed = review(workflow, rules)
  const lineOf = locator(text)
  const jobFindings = idsByJob(diagnosed)
  let diffs = 0
  const how: Renderer = {
    ...renderOptions,
    locate: (place) => ({ file: place.file, line: lineOf(place.path) }),
    patch: (edit) => (edit.file === file && diffs++ < mostDiffs ? patch(text, edit, workflow)?.diff : undefined),
  }
  return {
    file,
    text,
    workflow,
    jobs: workflow.jobs.map((job) => lintedJob(job, jobFindings.get(job.id) ?? [], lineOf)),
    findings: diagnosed.map((one) => toFinding(one, how)),
  }
}

/** What the text of a file means, with the files of its repository around it. */
export const readInRepository = (file: string, text: string): WorkflowFacts =>
  readWorkflow(file, text, { readFile: repositoryAround(file) })

type LineOf = ReturnType<typeof locator>

function lintedJob(
  { id, permissions, pushesToGhcr }: JobFacts,
  findings: readonly string[],
  lineOf: LineOf,
): LintedJob {
  const { level, place, packages } = permissions
  const line = level === 'default' ? null : lineOf(place.path)
  return {
    id,
    line: lineOf(['jobs', id]),
    permissions: { level, line, packages },
    pushes: pushesToGhcr,
    findings,
  }
}

/** Ids of the findings that are about a job, each once. */
function idsByJob(diagnosed: readonly Diagnosed[]): ReadonlyMap<string, readonly string[]> {
  const ids = new Map<string, Set<string>>()
  for (const { rule, diagnosis } of diagnosed) {
    if (diagnosis.job !== undefined) ids.set(diagnosis.job, (ids.get(diagnosis.job) ?? new Set()).add(rule.id))
  }
  return new Map([...ids].map(([job, own]) => [job, [...own]]))
}
