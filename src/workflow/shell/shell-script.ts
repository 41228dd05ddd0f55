/**
 * A piece of a word of a shell script; an `expression` is GitHub's, put in before the shell sees it. What is not quoted is
 * split into words where it has blanks.
 */
export type WordPart =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'expression'; readonly text: string; readonly isQuoted: boolean }
  | VariablePart
  | { readonly kind: 'substitution'; readonly body: Script; readonly isQuoted: boolean }

/** `$name`, or `${name:-operand}` with what follows the name as its operator. */
export interface VariablePart {
  readonly kind: 'variable'
  readonly name: string
  readonly isQuoted: boolean
  /** `:-`, `,,`, `#`, `[@]`, …; empty for none. */
  readonly operator: string
  readonly operand: Word
}

/** One word of a command, of parts that follow each other without a blank. */
export type Word = readonly WordPart[]

/** The text of a word that is nothing but text; empty for any other. */
export const plainText = ([part, ...more]: Word): string =>
  part?.kind === 'text' && more.length === 0 ? part.text : ''

/** Sets a variable, or one element of a list; `+=` appends. */
export interface Assignment {
  readonly name: string
  /** True for `+=`, and for one element of a list. */
  readonly isAppending: boolean
  /** A word, or the words of a list in parentheses. */
  readonly value: Word | { readonly list: readonly Word[] }
}

/** Where the output of a command goes, or what it reads. */
export interface Redirect {
  readonly operator: string
  /** True for what goes to standard error, and not to standard output. */
  readonly isOfErrors: boolean
  readonly target: Word
}

/** A simple command. */
export interface Command {
  readonly kind: 'command'
  readonly assignments: readonly Assignment[]
  readonly words: readonly Word[]
  readonly redirects: readonly Redirect[]
  /** The text of a here-document or here-string. */
  readonly input?: Word
}

/** A command of a script, simple or compound (POSIX Shell Command Language, 2.9). */
export type ShellNode =
  | Command
  | { readonly kind: 'pipeline'; readonly parts: readonly ShellNode[] }
  | { readonly kind: 'not'; readonly of: ShellNode }
  /** `first && … || …`. */
  | { readonly kind: 'chain'; readonly first: ShellNode; readonly rest: readonly Link[] }
  | { readonly kind: 'if'; readonly branches: readonly Branch[]; readonly otherwise: Script }
  | { readonly kind: 'case'; readonly word: Word; readonly arms: readonly Arm[] }
  | { readonly kind: 'for'; readonly name: string; readonly words: readonly Word[]; readonly body: Script }
  | { readonly kind: 'while'; readonly condition: Script; readonly body: Script }
  | Group
  | { readonly kind: 'function'; readonly name: string; readonly body: Script }
  /** What is nested too deeply to be read. */
  | { readonly kind: 'unread' }

/** What follows in a chain, and on what it hangs. */
export interface Link {
  readonly operator: '&&' | '||'
  readonly node: ShellNode
}

/** A condition, and what runs if it holds. */
export interface Branch {
  readonly condition: Script
  readonly body: Script
}

/** The patterns of a `case`, and what runs for them. */
export interface Arm {
  readonly patterns: readonly Word[]
  readonly body: Script
}

/** Commands in braces or in parentheses, or a compound command with redirects. */
export interface Group {
  readonly kind: 'group'
  readonly isSubshell: boolean
  readonly body: Script
  readonly redirects: readonly Redirect[]
  readonly input?: Word
}

/** Commands in order. */
export type Script = readonly ShellNode[]
