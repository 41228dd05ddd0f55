import { english } from '../src/languages/english.ts'
import { chinese } from '../src/languages/zh-cn/index.ts'
import { rules } from '../src/rules/index.ts'

/** Every finding in the order of precedence, as lists of them need it; the build evaluates this, so that no rule is in the page. */
export const catalogue = rules.map((rule) => ({
  id: rule.id,
  subject: rule.subject,
  severity: rule.severity,
  who: rule.who,
  summary: { en: english.words(rule).summary, 'zh-CN': chinese.words(rule).summary },
}))

/** One finding of the catalogue. */
export type CatalogueEntry = (typeof catalogue)[number]
