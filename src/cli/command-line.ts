import { ownPackage } from '../program/own-package.ts'
import { visibleLine } from '../report/text.ts'
import type { Streams } from '../terminal/streams.ts'
import { UsageError } from '../terminal/usage-error.ts'
import { type Command, help } from './help.ts'

type RunCommand = (args: string[], streams: Streams) => Promise<number>

// Loaded when asked for: explaining a log needs neither YAML nor the network.
const commands: Readonly<Record<Command, () => Promise<RunCommand>>> = {
  check: async () => (await import('./check.ts')).check,
  lint: async () => (await import('../lint/lint.ts')).lint,
  explain: async () => (await import('../explain/explain.ts')).explain,
}

const isCommand = (text: string): text is Command => Object.hasOwn(commands, text)

/** Runs one command of the command line and gives its exit code: 2 for wrong use, with one line on standard error. */
export async function commandLine(args: readonly string[], streams: Streams): Promise<number> {
  try {
    return await dispatch(args, streams)
  } catch (error) {
    if (error instanceof UsageError) return complain(error.message, 2, streams)
    return complain(`this is a fault of ghcr-preflight itself: ${error}`, 3, streams)
  }
}

async function dispatch(args: readonly string[], streams: Streams): Promise<number> {
  const [name, ...rest] = args
  const command = name !== undefined && isCommand(name) ? name : undefined
  const options = args.slice(0, args.includes('--') ? args.indexOf('--') : args.length)
  if (options.includes('--help') || options.includes('-h')) return say(help(command), streams)
  if (options.includes('--version')) return say(`${ownPackage().version}\n`, streams)
  if (name === undefined) throw new UsageError('no command: check, lint or explain; see --help')
  if (command === undefined) throw new UsageError(`"${name}" is not a command: check, lint or explain; see --help`)
  const run = await commands[command]()
  return run(rest, streams)
}

function say(text: string, { stdout }: Streams): number {
  stdout.write(text)
  return 0
}

function complain(text: string, exitCode: number, { stderr }: Streams): number {
  stderr.write(`ghcr-preflight: ${visibleLine(text)}\n`)
  return exitCode
}
