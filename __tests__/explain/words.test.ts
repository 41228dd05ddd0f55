import { describe, expect, it } from '@jest/globals'
import { errorMessages } from '../../src/explain/error-messages.ts'
import { explainWords } from '../../src/explain/words.ts'
import { languageIds } from '../../src/languages/language.ts'
import { rules } from '../../src/rules/index.ts'
import { everyLanguage } from '../languages/every-language.ts'
import { has } from '../project/project-files.ts'
import { explained, logFacts } from '../rules/explained.ts'

const named = [...new Set(errorMessages.flatMap(({ findings }) => findings))]
const namedRules = rules.filter(({ id }) => named.includes(id))

describe.each(everyLanguage)('what a rule says of a log in $id', (language) => {
  it.each(namedRules.map((rule) => [rule.id, rule] as const))('speaks of no run and no job: %s', (_, rule) => {
    for (const access of ['push', 'pull'] as const) {
      for (const image of ['ghcr.io/octo/app', undefined]) {
        const facts = image === undefined ? logFacts({ access, image: undefined }) : logFacts({ access }, image)
        const { title, problem, remedy, links } = explained(rule, language, facts)
        expect([title, problem, remedy].filter((text) => text.trim() === '')).toEqual([])
        expect(title).not.toMatch(/[.!。！]$/)
        expect(`${title} ${problem} ${remedy}`).not.toMatch(/undefined|\[object|fallback-password|""|“”|input password/)
        if (links.length === 0) expect(remedy).not.toMatch(/addresses below|下面的两个地址/)
      }
    }
  })
})

describe('what explain says', () => {
  it('has a page for every finding that it names', () => {
    expect(named.filter((id) => !has(`docs/rules/${id}.md`))).toEqual([])
  })

  it.each(languageIds)('is there in %s', async (id) => {
    const { checks, tells, ...words } = await explainWords[id]()
    const texts = [
      words.nothing,
      words.unexplained,
      words.line(1, 'denied'),
      words.moreLines(2),
      words.others('if'),
      words.alike,
      words.ofOrganization('octo', 'https://github.com'),
      words.ofPerson('octo', 'https://github.com'),
      words.toBeSure,
      ...Object.values(checks),
      ...Object.values(tells).flatMap((tell) => [tell('push'), tell('pull')]),
    ]
    expect(texts.filter((text) => text.trim() === '')).toEqual([])
    expect(tells.token('pull')).toContain('Packages: read')
    expect(checks.check).toContain('GITHUB_TOKEN')
  })
})
