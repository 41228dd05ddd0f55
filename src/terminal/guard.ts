import type { Output } from './streams.ts'

/**
 * Keeps what is printed in a job's log from being taken for workflow commands: `::` that begins a line, after spaces too, and
 * `##[` anywhere (actions/runner, ActionCommand.cs). Both are shown as `\u{…}`, like hidden characters.
 */
export function guarded(output: Output): Output {
  let isLineStart = true
  return {
    write(text) {
      const begun = isLineStart ? text : `.${text}`
      isLineStart = text === '' ? isLineStart : text.endsWith('\n')
      const inert = begun.replace(/^([^\S\r\n\u2028\u2029]*)::/gm, '$1\\u{3a}:').replaceAll('##[', '##\\u{5b}')
      return output.write(begun === text ? inert : inert.slice(1))
    },
  }
}
