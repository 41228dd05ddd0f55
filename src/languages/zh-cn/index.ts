import type { Words } from '../../rules/rule.ts'
import type { Catalogue, Language } from '../language.ts'
import { credentials } from './credentials.ts'
import { logs } from './logs.ts'
import { names } from './names.ts'
import { noVerdict } from './no-verdict.ts'
import { packages } from './packages.ts'
import { report } from './report.ts'
import { token } from './token.ts'
import { workflow } from './workflow.ts'

const findings: Catalogue = { ...names, ...credentials, ...token, ...packages, ...noVerdict, ...workflow, ...logs }
const byRule: Readonly<Record<string, Words<unknown> | undefined>> = findings

/** Simplified Chinese. Names of GitHub's menus stay as GitHub shows them. */
export const chinese: Language = {
  id: 'zh-CN',
  report,
  words: (rule) => byRule[rule.id] ?? rule.words,
}
