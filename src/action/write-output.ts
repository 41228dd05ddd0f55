import { endGroup, error, info, notice, setOutput, startGroup, summary, warning } from '@actions/core'
import { logLine } from '../report/log.ts'
import type { ActionOutput, Annotation, LogLine } from '../report/output.ts'

/** Writes an output: exit code, log, annotations, outputs, job summary. The log says what cannot be written. */
export async function writeOutput(output: ActionOutput): Promise<void> {
  process.exitCode = output.exitCode
  for (const line of output.log) print(line)
  for (const annotation of output.annotations) annotate(annotation)
  setOutputs(output.outputs)
  if (output.summary !== '') await summarise(output.summary)
}

function print(line: LogLine): void {
  if (typeof line === 'string') info(line)
  else fold(line)
}

function fold({ group, lines }: Exclude<LogLine, string>): void {
  startGroup(group)
  for (const line of lines) info(line)
  endGroup()
}

const commands = { error, warning, notice }

function annotate({ level, title, message, file, line }: Annotation): void {
  commands[level](message, {
    title,
    ...(file !== undefined && { file }),
    ...(line !== undefined && { startLine: line }),
  })
}

// A full disk is no reason to stop a build.
function setOutputs(outputs: ActionOutput['outputs']): void {
  try {
    for (const [name, value] of Object.entries(outputs)) setOutput(name, value)
  } catch (problem) {
    info(logLine(`The outputs could not be set: ${String(problem)}`))
  }
}

// Runners before 2.297 and most stand-ins have no job summary: the run says the same in its log.
async function summarise(markdown: string): Promise<void> {
  try {
    await summary.addRaw(markdown).write()
  } catch (problem) {
    info(logLine(`The job summary could not be written: ${String(problem)}`))
  }
}
