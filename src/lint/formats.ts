import type { Streams } from '../terminal/streams.ts'
import type { Format } from './arguments.ts'
import type { Counts } from './counts.ts'
import { jsonFormat } from './json-format.ts'
import type { LintedFile } from './lint-files.ts'
import { sarifFormat } from './sarif-format.ts'
import { textFormat } from './text-format.ts'

/** Writes what lint found, file by file. */
export interface LintFormat {
  begin(): void
  file(linted: LintedFile): void
  end(counts: Counts): void
}

/** The format of a name. Workflow commands are loaded only where they are wanted. */
export async function formatFor(name: Format, streams: Streams): Promise<LintFormat> {
  switch (name) {
    case 'text':
      return textFormat(streams)
    case 'json':
      return jsonFormat(streams.stdout)
    case 'sarif':
      return sarifFormat(streams.stdout)
    case 'github':
      return (await import('./github-format.ts')).githubFormat()
  }
}
