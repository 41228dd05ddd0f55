import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { TemplateValidationError } from '@actions/workflow-parser/templates/template-validation-error'
import type { MappingToken } from '@actions/workflow-parser/templates/tokens/mapping-token'
import type { TemplateToken } from '@actions/workflow-parser/templates/tokens/template-token'
import { buildSync } from 'esbuild'
import { root } from '../project/project-files.ts'

/** How @actions/workflow-parser reads the permissions of a workflow file. */
export interface GithubReading {
  readonly isYaml: boolean
  /** Messages of errors in the `permissions:` of the workflow and its jobs, and of all others. */
  readonly errors: readonly string[]
  readonly others: readonly string[]
  /** What the deciding `permissions:` of each job declares; `default` if there is none. */
  readonly declared: Readonly<Record<string, unknown>>
}

type Parser = Pick<typeof import('@actions/workflow-parser'), 'parseWorkflow' | 'NoOperationTraceWriter'>

/** Loads the parser, whose module imports JSON in a way that Node 20 does not take: it is bundled first. */
export async function githubReader(): Promise<(text: string) => GithubReading> {
  const folder = mkdtempSync(join(tmpdir(), 'oracle-'))
  try {
    const outfile = join(folder, 'parser.mjs')
    const stdin = { contents: "export * from '@actions/workflow-parser'", resolveDir: root }
    buildSync({ stdin, bundle: true, platform: 'browser', format: 'esm', outfile, logLevel: 'error' })
    const parser: Parser = await import(pathToFileURL(outfile).href)
    return (text) => read(parser, text)
  } finally {
    rmSync(folder, { recursive: true })
  }
}

function read({ parseWorkflow, NoOperationTraceWriter }: Parser, content: string): GithubReading {
  const { context, value } = parseWorkflow({ name: 'workflow.yml', content }, new NoOperationTraceWriter())
  const errors = context.errors.getErrors()
  const workflow = isMapping(value) ? value : undefined
  const jobs = pairs(workflow?.find('jobs'))
  const own = workflow?.find('permissions')
  const blocks = [own, ...jobs.map(({ value: job }) => permissionsOf(job))]
  const isInside = (error: TemplateValidationError) =>
    blocks.some((block) => block !== undefined && covers(block, error))
  return {
    isYaml: workflow !== undefined,
    errors: errors.filter(isInside).map(({ rawMessage }) => rawMessage),
    others: errors.filter((error) => !isInside(error)).map(({ rawMessage }) => rawMessage),
    declared: Object.fromEntries(
      jobs
        .filter(({ value: job }) => isMapping(job))
        .map(({ key, value: job }) => [key.toString(), plain(permissionsOf(job) ?? own) ?? 'default']),
    ),
  }
}

// The classes are in the bundle: `instanceof` those of the package is false.
const isMapping = (token: TemplateToken | undefined): token is MappingToken => token !== undefined && 'find' in token

const pairs = (token: TemplateToken | undefined) => (isMapping(token) ? [...token] : [])

const plain = (token: TemplateToken | undefined): unknown =>
  isMapping(token)
    ? Object.fromEntries(pairs(token).map(({ key, value }) => [key.toString(), plain(value)]))
    : token?.toJSON()

const permissionsOf = (job: TemplateToken) => (isMapping(job) ? job.find('permissions') : undefined)

function covers({ range: outer }: TemplateToken, { range: inner }: TemplateValidationError): boolean {
  if (outer === undefined || inner === undefined) return false
  return outer.start.line <= inner.start.line && inner.end.line <= outer.end.line
}
