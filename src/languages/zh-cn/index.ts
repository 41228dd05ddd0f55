import type { Words } from '../../rules/rule.ts'
import type { Language } from '../language.ts'
import { findings } from './findings.ts'
import { report } from './report.ts'

const byRule: Readonly<Record<string, Words<unknown>>> = findings

/** Simplified Chinese. A rule whose text is missing here does not compile. */
export const chinese: Language = {
  id: 'zh-CN',
  report,
  words: (rule) => byRule[rule.id] ?? rule.words,
}
