import { ownPackage } from '../program/own-package.ts'
import { visibleLine } from '../report/text.ts'
import { type Command, commandNames } from '../terminal/commands.ts'
import { takeLanguage } from '../terminal/language.ts'
import { nearest } from '../terminal/nearest.ts'
import type { Streams } from '../terminal/streams.ts'
import { usageWords } from '../terminal/translations.ts'
import { UsageError } from '../terminal/usage-error.ts'
import { helpPage } from '../terminal/wrap.ts'
import { helpOf } from './help.ts'

type RunCommand = (args: readonly string[], streams: Streams) => Promise<number>

// Loaded when asked for: explaining a log needs neither YAML nor the network.
const commands: Readonly<Record<Command, () => Promise<RunCommand>>> = {
  check: async () => (await import('./check.ts')).check,
  lint: async () => (await import('../lint/lint.ts')).lint,
  explain: async () => (await import('../explain/explain.ts')).explain,
  audit: async () => (await import('../audit/audit.ts')).audit,
}

/** Runs one command of the command line and returns its exit code: 2 for a usage error, with one line on standard error. */
export async function commandLine(args: readonly string[], streams: Streams): Promise<number> {
  let { language } = streams
  try {
    const taken = takeLanguage(args)
    language = taken.language ?? language
    return await dispatch(taken.rest, { ...streams, language })
  } catch (error) {
    if (error instanceof UsageError) return complain(error.says(await usageWords[language]()), 2, streams)
    return complain(`this is a fault of ghcr-preflight itself: ${error}`, 3, streams)
  }
}

async function dispatch(args: readonly string[], streams: Streams): Promise<number> {
  const [name, ...rest] = args
  const options = args.slice(0, args.includes('--') ? args.indexOf('--') : args.length)
  if (name === undefined) return sayHelp(streams)
  if (name === 'help') return sayHelp(streams, rest[0] === undefined ? undefined : commandOf(rest[0]))
  const asksHelp = options.includes('--help') || options.includes('-h')
  if (asksHelp)
    return sayHelp(
      streams,
      commandNames.find((one) => one === name),
    )
  if (options.includes('--version')) return say(`${ownPackage().version}\n`, streams)
  const run = await commands[commandOf(name)]()
  return run(rest, streams)
}

function commandOf(name: string): Command {
  const command = commandNames.find((one) => one === name)
  if (command !== undefined) return command
  throw new UsageError((words) =>
    name.startsWith('-')
      ? words.unknownOption(name, nearest(name, ['--help', '--version', '--language']))
      : words.unknownCommand(name, nearest(name, commandNames)),
  )
}

const sayHelp = async (streams: Streams, command?: Command): Promise<number> =>
  say(helpPage(await helpOf(streams.language, command), streams.columns), streams)

function say(text: string, { stdout }: Streams): number {
  stdout.write(text)
  return 0
}

function complain(text: string, exitCode: number, { stderr }: Streams): number {
  stderr.write(`ghcr-preflight: ${visibleLine(text)}\n`)
  return exitCode
}
