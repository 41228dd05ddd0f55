import { describe, expect, it } from '@jest/globals'
import { observed } from '../../src/http/observed.ts'
import type { Facts } from '../../src/preflight/facts.ts'
import { diagnose } from '../../src/rules/engine.ts'
import { rules } from '../../src/rules/index.ts'
import { everyLanguage } from '../languages/every-language.ts'
import { examplesIn, lintExample } from '../project/page-examples.ts'
import { read } from '../project/project-files.ts'
import { answerWith, casesOf, facts, image, job, refused, running } from './facts.ts'
import { testWords } from './table.ts'
import { worlds } from './worlds.ts'

const cases = everyLanguage.flatMap((language) =>
  Object.entries(worlds).map(([id, world]) => ({ id, world, language, title: `${id} (${language.id})` })),
)

describe.each(rules.filter(({ lint }) => lint !== undefined))('the words of $id in lint', (rule) => {
  const { before } = examplesIn(read(`docs/rules/${rule.id}.md`))
  testWords(rule, () => before.flatMap((example) => lintExample(example, before)))
})

type Spoken = Omit<(typeof cases)[number], 'title'>

function spoken({ id, world, language }: Spoken, changes: Partial<Facts> = {}) {
  const found = diagnose(casesOf({ ...world, ...changes }), rules).findings.find(({ rule }) => rule.id === id)
  if (found === undefined) throw new Error(`${id} does not fire in its world of __tests__/rules/worlds.ts`)
  const words = language.words(found.rule)
  return { title: words.title(found.params), problem: words.problem(found.params), remedy: words.remedy(found.params) }
}

describe('the words for a pull', () => {
  const ofCredentials: Readonly<Record<string, Facts['answer']>> = {
    'rejected-credential': refused('credential-refused', 'upload'),
    'fine-grained-pat': refused('credential-refused', 'exchange'),
    'classic-pat-forbidden': refused('classic-pat-forbidden', 'tags'),
    'app-installation-token': refused('app-installation-refused', 'tags'),
    'missing-write-packages-scope': refused('scopes-mismatch', 'tags'),
  }
  const pulls = cases.flatMap((one) => {
    const answer = ofCredentials[one.id]
    return answer === undefined ? [] : [{ ...one, answer }]
  })

  it.each(pulls)('ask for reading only in $title', ({ answer, ...one }) => {
    expect(spoken(one, { access: 'push', answer }).remedy).toMatch(/packages: write|write:packages/)
    const health = observed({ accepted: false, needsSso: false })
    const { remedy } = spoken(one, { access: 'pull', answer, health })
    expect(remedy).toMatch(/packages: read|read:packages/)
    expect(remedy).not.toMatch(/packages: write|write:packages/)
  })
})

describe('the words of an empty credential', () => {
  const run = { ...facts().run, isForkPullRequest: true }
  const id = 'empty-credential'

  it.each(everyLanguage)("send a pull of a fork's to the job's own token ($id)", (language) => {
    const [pull, push] = (['pull', 'push'] as const).map(
      (access) => spoken({ id, world: worlds[id], language }, { access, run }).remedy,
    )
    expect(pull).toContain('packages: read')
    expect(push).not.toContain('github.token')
  })
})

describe('untrusted text', () => {
  const nasty = `${'x'.repeat(5000)}\n::error::\u202egotcha\u0007`

  it.each(everyLanguage)('of a server is one bounded line ($id)', (language) => {
    const world = worlds['repository-not-granted']
    const { problem } = spoken({ id: 'repository-not-granted', world, language }, { answer: answerWith(nasty) })
    expect(problem).not.toMatch(/[\p{Cc}\p{Cf}]/u)
    expect(problem.length).toBeLessThan(1000)
  })

  it.each(everyLanguage)('of a workflow is one bounded line ($id)', (language) => {
    const world = { ...worlds['missing-packages-write'], running: running(job('none', { id: nasty })) }
    const { problem } = spoken({ id: 'missing-packages-write', world, language })
    expect(problem).not.toMatch(/[\p{Cc}\p{Cf}]/u)
    expect(problem.length).toBeLessThan(2000)
  })

  it.each(everyLanguage)('of an input is one bounded line ($id)', (language) => {
    const world = {
      ...worlds['invalid-image-reference'],
      image: { kind: 'invalid', reference: nasty, problem: 'path', isGuessed: false } as const,
    }
    const { problem } = spoken({ id: 'invalid-image-reference', world, language })
    expect(problem).not.toMatch(/[\p{Cc}\p{Cf}]/u)
    expect(problem.length).toBeLessThan(1000)
  })
})

describe('many images', () => {
  const all = [...'abcde'].map((name) => `ghcr.io/octo/${name}`)

  it.each(everyLanguage)('are counted, not listed ($id)', (language) => {
    const cases = casesOf(
      ...all.map((reference) => ({ ...worlds['repository-not-granted'], image: image({ reference }) })),
    )
    const [finding] = diagnose(cases, rules).findings
    const said = finding === undefined ? '' : language.words(finding.rule).problem(finding.params)
    expect(all.filter((reference) => said.includes(reference))).toEqual(all.slice(0, 3))
    expect(said).toMatch(/[25]/)
  })
})
