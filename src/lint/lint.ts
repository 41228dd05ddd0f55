import { registryIn } from '../github/endpoints.ts'
import { languages } from '../languages/index.ts'
import { docsOf } from '../program/own-docs.ts'
import { visibleLine } from '../report/text.ts'
import type { Streams } from '../terminal/streams.ts'
import { type Format, readArguments } from './arguments.ts'
import { formatFor } from './formats.ts'
import { type Progress, runLint } from './run-lint.ts'
import { type LintWords, lintWords } from './words.ts'

const few = 50
const silent: Progress = { show: () => {}, clear: () => {} }

/** Progress on a terminal, for text and more than a few files. */
function progressOn({ stderr, isTerminal }: Streams, format: Format, words: LintWords): Progress {
  if (!isTerminal || format !== 'text') return silent
  return {
    show: (done, files) => {
      if (files > few && done % 10 === 0) stderr.write(`\r\u001b[K${words.progress(done + 1, files)}`)
    },
    clear: () => stderr.write('\r\u001b[K'),
  }
}

/**
 * `ghcr-preflight lint [PATH…]`: lints workflow files. Exit code 1 if an error is left (with `--strict` a warning), 2 if a path
 * could not be read or written, else 0. Throws `UsageError`.
 */
export async function lint(args: readonly string[], streams: Streams): Promise<number> {
  const options = readArguments(args)
  const [language, words] = await Promise.all([languages[streams.language](), lintWords[streams.language]()])
  const docs = docsOf(streams)
  const format = await formatFor(options.format, { streams, language, words, isFixing: options.isFixing, docs })
  const { exitCode } = await runLint(options, {
    format,
    words,
    renderOptions: { language, docs },
    registry: registryIn(streams.env),
    progress: progressOn(streams, options.format, words),
    stdin: streams.stdin,
    tell: (text) => streams.stderr.write(`ghcr-preflight: ${visibleLine(text)}\n`),
  })
  return exitCode
}
