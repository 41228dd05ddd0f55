import { relative, resolve } from 'node:path'
import { error, getInput, info, notice, setOutput, summary, warning } from '@actions/core'
import { registryIn } from '../github/endpoints.ts'
import { languages } from '../languages/index.ts'
import { type LanguageId, languageIds } from '../languages/language.ts'
import { docsOf } from '../program/own-docs.ts'
import { logLine } from '../report/log.ts'
import type { Severity } from '../rules/rule.ts'
import type { Streams } from '../terminal/streams.ts'
import { usageWords } from '../terminal/translations.ts'
import { oneOf, UsageError } from '../terminal/usage-error.ts'
import type { UsageWords } from '../terminal/usage-words.ts'
import { WriteError, writeWholeFile } from '../terminal/whole-file.ts'
import type { LintOptions } from './arguments.ts'
import { findingsIn } from './counts.ts'
import type { LintFormat } from './formats.ts'
import { type Commands, githubFormat } from './github-format.ts'
import { runLint } from './run-lint.ts'
import { sarifFormat } from './sarif-format.ts'
import { lintSummary, summaryFormat } from './step-summary.ts'
import { lintWords } from './words.ts'

/** What the runner gives to a step of `lint/action.yml`, and what it takes from it. */
export interface LintStep {
  readonly env: Streams['env']
  readonly commands: Commands
  input(name: string): string
  setOutput(name: string, value: string): void
  /** Writes the job summary. */
  summarise(markdown: string): Promise<void>
}

/** Lints the workflow files of a checkout; returns the exit code, that of the command line. */
export async function lintStep(step: LintStep): Promise<number> {
  const language = languageIds.find((id) => id === step.input('language')) ?? 'en'
  try {
    return await lintWith(readOptions(step), language, step)
  } catch (problem) {
    const usage = await usageWords[language]()
    step.commands.error(logLine(problem instanceof UsageError ? problem.says(usage) : String(problem)), {})
    setCount(step, 0)
    return problem instanceof UsageError ? 2 : 3
  }
}

interface StepOptions extends LintOptions {
  readonly sarifFile: string
}

function readOptions({ input, env }: LintStep): StepOptions {
  const chosen = <T extends string>(name: string, values: readonly [T, ...T[]]): T => oneOf(name, input(name), values)
  if (input('language') !== '') chosen('language', languageIds)
  const config = input('config')
  return {
    paths: input('paths')
      .split('\n')
      .map((path) => path.trim())
      // Standard input is nobody's here.
      .filter((path) => path !== '' && path !== '-'),
    isFixing: false,
    isStrict: input('strict') !== '' && chosen('strict', ['true', 'false']) === 'true',
    format: 'github',
    ...(input('assume-default') !== '' && { assumeDefault: chosen('assume-default', ['read', 'write']) }),
    ...(input('min-severity') !== '' && { minSeverity: chosen('min-severity', ['notice', 'warning', 'error']) }),
    ...(config !== '' && { config }),
    sarifFile: sarifFileIn(input('sarif-file'), env['GITHUB_WORKSPACE'] || process.cwd()),
  }
}

/** Returns the path of the file to write, empty for none. Throws `UsageError` if it is outside of the workspace. */
function sarifFileIn(path: string, workspace: string): string {
  if (path === '') return ''
  const below = relative(workspace, resolve(workspace, path))
  if (below === '' || below.startsWith('..') || resolve(below) === below)
    throw new UsageError((words) => words.outsideWorkspace('sarif-file', path))
  return resolve(workspace, path)
}

async function lintWith(options: StepOptions, id: LanguageId, step: LintStep): Promise<number> {
  const [language, words] = await Promise.all([languages[id](), lintWords[id]()])
  const docs = docsOf({ env: step.env, language: id })
  const sarif: string[] = []
  const seen = summaryFormat()
  const format = together([
    githubFormat({ words, isFixing: false }, step.commands),
    sarifFormat({ stdout: { write: (text: string) => sarif.push(text) }, language, docs }),
    seen.format,
  ])
  const { counts, exitCode } = await runLint(options, {
    format,
    words,
    renderOptions: { language, docs },
    registry: registryIn(step.env),
    progress: { show: () => {}, clear: () => {} },
    stdin: noInput(),
    tell: (text) => step.commands.info(logLine(text)),
  })
  setCount(step, findingsIn(counts))
  await step.summarise(lintSummary({ counts, files: seen.files, exitCode }, words, docs))
  if (options.sarifFile === '') return exitCode
  return written(options.sarifFile, sarif, exitCode, { step, usage: await usageWords[id]() })
}

// A full disk is no reason to fail, where nothing else is.
function setCount(step: LintStep, findings: number): void {
  try {
    step.setOutput('findings', String(findings))
  } catch (problem) {
    step.commands.info(logLine(`The outputs could not be set: ${String(problem)}`))
  }
}

async function* noInput(): AsyncGenerator<string> {}

/** Several formats as one. */
function together(formats: readonly LintFormat[]): LintFormat {
  const each = (write: (format: LintFormat) => void) => {
    for (const format of formats) write(format)
  }
  return {
    begin: () => each((format) => format.begin()),
    file: (linted) => each((format) => format.file(linted)),
    unread: (path, why) => each((format) => format.unread(path, why)),
    failed: (why) => each((format) => format.failed(why)),
    end: (counts) => each((format) => format.end(counts)),
  }
}

function written(
  path: string,
  chunks: readonly string[],
  exitCode: number,
  { step, usage }: { readonly step: LintStep; readonly usage: UsageWords },
): number {
  try {
    writeWholeFile(path, chunks)
    return exitCode
  } catch (problem) {
    const why =
      problem instanceof WriteError
        ? usage.notWritable('sarif-file', step.input('sarif-file'), problem.reason)
        : String(problem)
    step.commands.error(logLine(why), {})
    return 2
  }
}

/** The step that the runner has started. */
export const runnersLintStep = (): LintStep => ({
  env: process.env,
  commands: { error, warning, notice, info } satisfies Record<Severity | 'info', unknown>,
  input: getInput,
  setOutput,
  // Runners before 2.297 and most stand-ins have no job summary.
  summarise: async (markdown) => {
    try {
      await summary.addRaw(markdown).write()
    } catch (problem) {
      info(logLine(`The job summary could not be written: ${String(problem)}`))
    }
  },
})
