import type { Language } from '../../src/languages/language.ts'
import { readImages } from '../../src/oci/image.ts'
import type { LogFacts } from '../../src/rules/log-facts.ts'
import type { Rule } from '../../src/rules/rule.ts'

/** What a log shows of a refusal of `ghcr.io/octo/app`, or of what is given. */
export const logFacts = (given: Partial<LogFacts> = {}, image = 'ghcr.io/octo/app'): LogFacts => ({
  access: 'push',
  serverUrl: 'https://github.com',
  registry: 'ghcr.io',
  image: readImages([image], 'ghcr.io', false).images[0],
  reason: 'unknown',
  run: 'other',
  isLoggedIn: false,
  ...given,
})

/** What a rule says of a log in one language, with the addresses that it gives. */
export function explained(rule: Rule, language: Language, log: LogFacts) {
  const diagnosis = rule.explain?.(log)
  if (diagnosis === undefined) throw new Error(`${rule.id} says nothing of a log`)
  const images = log.image === undefined ? [] : [log.image.reference]
  const params = { detail: diagnosis.detail, source: 'log', images, answers: [] } as const
  const { title, problem, remedy } = language.words(rule)
  return { title: title(params), problem: problem(params), remedy: remedy(params), links: diagnosis.links ?? [] }
}
