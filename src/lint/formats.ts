import type { Language } from '../languages/language.ts'
import type { Streams } from '../terminal/streams.ts'
import type { Format } from './arguments.ts'
import type { Counts } from './counts.ts'
import { jsonFormat } from './json-format.ts'
import type { LintedFile } from './lint-files.ts'
import { sarifFormat } from './sarif-format.ts'
import { textFormat } from './text-format.ts'
import type { LintWords } from './words.ts'

/** Writes what lint found, file by file. */
export interface LintFormat {
  begin(): void
  file(linted: LintedFile): void
  /** A path that could not be read, and why. */
  unread(path: string, why: string): void
  /** Something that could not be read or written. */
  failed(why: string): void
  end(counts: Counts): void
}

/** What a format writes with. */
export interface FormatOptions {
  readonly streams: Streams
  readonly language: Language
  readonly words: LintWords
  readonly isFixing: boolean
  /** Address of a rule's page. */
  docs(id: string): string
}

/** Returns the format of a name. Workflow commands are loaded only where they are wanted. */
export async function formatFor(name: Format, options: FormatOptions): Promise<LintFormat> {
  switch (name) {
    case 'text':
      return textFormat(options)
    case 'json':
      return jsonFormat(options)
    case 'sarif':
      return sarifFormat({ ...options, stdout: options.streams.stdout })
    case 'github':
      return (await import('./github-format.ts')).githubFormat(options)
  }
}
