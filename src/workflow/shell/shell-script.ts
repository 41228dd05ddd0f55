/** A piece of a word of a shell script; an `expression` is GitHub's, put in before the shell sees it. */
export type WordPart =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'expression'; readonly text: string }
  | { readonly kind: 'variable'; readonly name: string; readonly modifier: string }
  | { readonly kind: 'substitution'; readonly commands: readonly Command[] }

/** One word of a command, of parts that stand next to each other. */
export type Word = readonly WordPart[]

/** A word that is nothing but text; empty for any other. */
export const plainText = ([part, ...more]: Word): string =>
  part?.kind === 'text' && more.length === 0 ? part.text : ''

/** A simple command of a shell script. */
export interface Command {
  readonly assignments: readonly { readonly name: string; readonly value: Word }[]
  readonly words: readonly Word[]
  readonly redirects: readonly { readonly operator: string; readonly target: Word }[]
  /** What a here-document or here-string feeds it. */
  readonly input?: Word
  /** The command before the `|`. */
  readonly pipedFrom?: Command
  /** What lets it run only by how the command before has ended. */
  readonly follows?: '&&' | '||'
}
