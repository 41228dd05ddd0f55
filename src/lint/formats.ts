import type { Streams } from '../terminal/streams.ts'
import type { Format } from './arguments.ts'
import type { Counts } from './counts.ts'
import type { Fix } from './fix.ts'
import { jsonFormat } from './json-format.ts'
import type { Linted } from './lint-file.ts'
import { sarifFormat } from './sarif-format.ts'
import { textFormat } from './text-format.ts'

/** How lint tells what it found, file by file. */
export interface LintFormat {
  begin(): void
  file(linted: Linted, fixes: readonly Fix[]): void
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
