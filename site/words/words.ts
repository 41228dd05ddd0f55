import type { LanguageId } from '../../src/languages/language.ts'
import type { Confidence, Severity, Subject, Who } from '../../src/rules/rule.ts'
import type { ButtonWords } from '../views/field.ts'
import { chinese } from './chinese.ts'
import { english } from './english.ts'

/** Everything that the page itself says. */
export interface SiteWords {
  readonly title: string
  readonly heading: string
  readonly lead: string
  readonly privacy: { readonly claim: string; readonly proof: string }
  readonly skip: string
  readonly nav: { readonly home: string; readonly rules: string; readonly source: string; readonly languages: string }
  readonly field: {
    readonly choose: string
    readonly clear: string
    readonly drop: string
    readonly remove: (name: string) => string
    readonly tooLarge: (name: string, limit: string) => string
    readonly unreadable: (name: string) => string
    readonly archive: (name: string) => string
  }
  readonly log: {
    readonly label: string
    readonly hint: string
    readonly placeholder: string
    readonly replaced: string
    /** A text that is too long for the field. */
    readonly pasted: string
    readonly button: ButtonWords
    readonly empty: string
  }
  readonly workflow: {
    readonly label: string
    readonly hint: string
    readonly placeholder: string
    readonly button: ButtonWords
    readonly empty: string
    readonly files: string
    readonly path: string
    readonly add: string
    readonly tooMany: (limit: number) => string
  }
  readonly progress: { readonly reading: (percent: number) => string; readonly stop: string }
  readonly failure: { readonly slow: string; readonly fault: string; readonly report: string }
  readonly result: {
    readonly causes: (count: number, lines: number) => string
    readonly noCause: { readonly title: string; readonly text: string }
    readonly unexplained: { readonly title: string; readonly text: string; readonly report: string }
    readonly findings: (count: number, files: number) => string
    readonly noFinding: { readonly title: string; readonly text: string }
    readonly seen: string
    readonly line: (line: number) => string
    readonly more: (count: number) => string
    readonly show: string
    readonly hidden: (count: number) => string
    readonly problem: string
    readonly remedy: string
    readonly who: string
    readonly links: string
    readonly others: string
    readonly diff: string
    readonly page: string
    readonly checks: { readonly title: string }
    readonly next: { readonly title: string; readonly text: string }
    readonly invalid: string
    readonly jobs: { readonly title: string; readonly id: string; readonly packages: string; readonly pushes: string }
    readonly packages: { readonly default: string }
    readonly pushes: { readonly yes: string; readonly no: string; readonly unknown: string }
    readonly fixed: { readonly title: string; readonly text: string; readonly apply: string; readonly applied: string }
  }
  readonly copy: {
    readonly copy: string
    readonly diff: string
    readonly file: string
    readonly done: string
    readonly failed: string
    readonly link: string
    readonly linkDone: string
    readonly tooLong: string
    readonly broken: string
  }
  readonly severity: Readonly<Record<Severity, string>>
  readonly confidence: Readonly<Record<Confidence, string>>
  readonly who: Readonly<Record<Who, string>>
  readonly examples: { readonly title: string; readonly text: string }
  readonly rules: {
    readonly title: string
    readonly lead: (count: number) => string
    readonly search: string
    readonly searchHint: string
    readonly about: string
    readonly severity: string
    readonly ask: string
    readonly subjects: Readonly<Record<Subject, string>>
    readonly messages: string
    readonly messageMeans: string
    readonly nothing: (query: string) => string
    readonly found: (findings: number, messages: number) => string
    readonly missing: (id: string) => string
    readonly untranslated: string
    readonly edit: string
    readonly back: string
  }
  readonly footer: { readonly how: string; readonly security: string; readonly facts: string; readonly licence: string }
}

/** The page's words in each language, with the language's own name. */
export const words: Readonly<Record<LanguageId, { readonly name: string; readonly words: SiteWords }>> = {
  'zh-CN': { name: '中文', words: chinese },
  en: { name: 'English', words: english },
}
