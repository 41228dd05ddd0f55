import type { Explanation, Link, Section } from '../src/explain/explanation.ts'
import type { LanguageId } from '../src/languages/language.ts'
import type { Confidence, Severity, Who } from '../src/rules/rule.ts'

/** What the page asks its worker. A log is a text or a file; of workflow files all those that belong together. */
export type Request =
  | { readonly kind: 'explain'; readonly log: string | Blob; readonly language: LanguageId }
  | { readonly kind: 'check'; readonly files: readonly SourceFile[]; readonly language: LanguageId }

/** A file with its path in the repository. */
export interface SourceFile {
  readonly path: string
  readonly text: string
}

/** What the worker says: how far it is, then one answer. */
export type Reply =
  | { readonly kind: 'progress'; readonly done: number; readonly total: number }
  | { readonly kind: 'explained'; readonly explained: Explained }
  | { readonly kind: 'checked'; readonly checked: Checked }
  | { readonly kind: 'failed'; readonly message: string }

/** What a log says. */
export interface Explained {
  readonly lines: number
  readonly causes: readonly Cause[]
  /** Refusals whose reason is written out and not known. */
  readonly unexplained: readonly Excerpt[]
  /** What would settle the causes. */
  readonly checks: Explanation['checks']
}

/** A cause with the lines that it explains. */
export interface Cause extends Card {
  /** How many lines like these are not shown. */
  readonly more: number
  /** What else the same lines may mean, and how to tell. */
  readonly others: Section['others']
}

/** What is said of one finding, from a log or from a file. Texts are plain; hidden characters in them are shown as signs. */
export interface Card {
  readonly id: string
  readonly severity: Severity
  readonly title: string
  readonly problem: string
  readonly remedy: string
  readonly who: Who
  /** Addresses, each in a text that says when it is the right one if there are several. */
  readonly links: readonly Link[]
  readonly seen: readonly Excerpt[]
}

/** Lines of a text that follow each other. */
export interface Excerpt {
  /** Number of the first, counted from 1. */
  readonly first: number
  readonly lines: readonly string[]
  /** Numbers of the lines that it is about. */
  readonly marked: readonly number[]
  /** The word at fault, in one of these lines. */
  readonly word?: Word | undefined
}

/** A stretch of a line; `start` and `end` count UTF-16 units from 0, `line` counts from 1. */
export interface Word {
  readonly line: number
  readonly start: number
  readonly end: number
}

/** What the files say. */
export interface Checked {
  readonly files: readonly CheckedFile[]
}

/** One file as lint has read it. */
export interface CheckedFile {
  readonly path: string
  readonly isValid: boolean
  readonly jobs: readonly CheckedJob[]
  readonly findings: readonly CheckedFinding[]
  /** The whole file with every safe change, and these as one diff; undefined if nothing can be changed. */
  readonly fixed: { readonly text: string; readonly diff: string } | undefined
}

/** One job: what its token may do with packages, and whether it pushes. */
export interface CheckedJob {
  readonly id: string
  readonly packages: 'write' | 'read' | 'none' | 'default'
  readonly pushes: boolean | 'unknown'
}

/** A finding of a file. */
export interface CheckedFinding extends Card {
  readonly confidence: Confidence
  readonly diff: string | undefined
}
