import { readFile } from 'node:fs/promises'
import { realHost } from './host.ts'
import type { Simulator } from './server.ts'
import type { RecordedRequest } from './simulator.ts'

/** An annotation as the runner reads it from a workflow command. */
export interface SeenAnnotation {
  readonly level: 'error' | 'warning' | 'notice'
  readonly title: string
  readonly message: string
  readonly file?: string
  readonly line?: number
}

/** Everything that a run of the action left behind; addresses of the simulator are turned back into the real ones. */
export interface Transcript {
  readonly exitCode: number
  /** Standard output and error, without the commands that mask. */
  readonly log: string
  /** What the run asked the runner to mask. */
  readonly masks: readonly string[]
  readonly annotations: readonly SeenAnnotation[]
  readonly outputs: Readonly<Record<string, string>>
  readonly summary: string
  readonly requests: readonly RecordedRequest[]
  readonly unexpected: readonly string[]
}

/** Reads what a run has printed and written to the files of its environment. */
export async function transcribe(
  ended: { readonly exitCode: number; readonly printed: string },
  env: Readonly<Record<string, string>>,
  simulator: Simulator,
): Promise<Transcript> {
  const contentOf = async (name: string) => realHost(await readFile(env[name] ?? '', 'utf8'), simulator)
  const lines = realHost(ended.printed, simulator).split(/\r?\n/)
  return {
    exitCode: ended.exitCode,
    log: lines.filter((line) => !line.startsWith(mask)).join('\n'),
    masks: lines.flatMap((line) => (line.startsWith(mask) ? [unescaped(line.slice(mask.length))] : [])),
    annotations: lines.flatMap(annotationOf),
    outputs: parseOutputs(await contentOf('GITHUB_OUTPUT')),
    summary: await contentOf('GITHUB_STEP_SUMMARY'),
    requests: simulator.requests,
    unexpected: simulator.unexpected,
  }
}

const mask = '::add-mask::'

function annotationOf(line: string): readonly SeenAnnotation[] {
  const [, level, properties = '', message = ''] = /^::(error|warning|notice)(?: (.*?))?::(.*)$/.exec(line) ?? []
  if (level !== 'error' && level !== 'warning' && level !== 'notice') return []
  const named = new Map(
    properties.split(',').map((one) => [one.split('=')[0], unescaped(one.slice(one.indexOf('=') + 1))]),
  )
  const [file, at] = [named.get('file'), named.get('line')]
  return [
    {
      level,
      title: named.get('title') ?? '',
      message: unescaped(message),
      ...(file === undefined ? {} : { file }),
      ...(at === undefined ? {} : { line: Number(at) }),
    },
  ]
}

/** What the runner does to the text of a command: actions/toolkit, command.ts, the other way round. */
const unescaped = (text: string): string =>
  text
    .replaceAll('%0D', '\r')
    .replaceAll('%0A', '\n')
    .replaceAll('%3A', ':')
    .replaceAll('%2C', ',')
    .replaceAll('%25', '%')

/** Reads `GITHUB_OUTPUT`: `name=value`, and `name<<delimiter`, lines, `delimiter`. */
export function parseOutputs(content: string): Readonly<Record<string, string>> {
  const outputs: Record<string, string> = {}
  const lines = content.split(/\r?\n/)
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at] ?? ''
    const [, name, delimiter] = /^([^=<]+)<<(.+)$/.exec(line) ?? []
    if (name !== undefined && delimiter !== undefined) {
      const end = lines.indexOf(delimiter, at + 1)
      outputs[name] = lines.slice(at + 1, end).join('\n')
      at = end
    } else if (line.includes('=')) {
      outputs[line.slice(0, line.indexOf('='))] = line.slice(line.indexOf('=') + 1)
    }
  }
  return outputs
}
