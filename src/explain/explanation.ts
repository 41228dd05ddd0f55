import type { Language } from '../languages/language.ts'
import { readImages } from '../oci/image.ts'
import { type RuleId, rules } from '../rules/index.ts'
import type { LogFacts } from '../rules/log-facts.ts'
import type { Diagnosis, MessageParams, Rule, Subject } from '../rules/rule.ts'
import { subjectInLog } from './candidates.ts'
import { type Check, checksFor } from './checks.ts'
import type { LogReading, Match, ReportedFailure } from './log-reader.ts'
import type { ExplainWords } from './words.ts'

/** What the failures of a log mean, in words of one language: data for any output. */
export interface Explanation {
  readonly sections: readonly Section[]
  /** Refusals whose reason is written out and not known here. */
  readonly unexplained: LogReading['unexplained']
  /** What would settle the causes, and whose credential it asks with. */
  readonly checks: readonly Check[]
}

/** A cause with the lines that it explains, and what else may explain them. */
export interface Section {
  readonly finding: RuleId
  readonly title: string
  /** What the lines mean, and how sure that is. */
  readonly problem: string
  readonly remedy: string
  readonly lines: readonly Match[]
  readonly image?: string | undefined
  readonly docs: string
  readonly links: readonly Link[]
  readonly others: readonly OtherCauses[]
}

/** An address, in a text that says when it is the right one if there are two. */
export interface Link {
  readonly url: string
  readonly text: string
}

/** Causes of one subject, under a heading that says how the reader can tell that it is one of them. */
export interface OtherCauses {
  readonly heading: string
  readonly causes: readonly { readonly finding: RuleId; readonly summary: string; readonly docs: string }[]
}

/** In which words, and with which addresses, an explanation is given. */
export interface ExplainOptions {
  readonly language: Language
  readonly words: ExplainWords
  /** Returns the address of a finding's page. */
  docs(finding: string): string
  /** How this program is called: `npx ghcr-preflight`. */
  readonly program: string
  /** The action as a workflow names it: `octo/ghcr-preflight@v1`. */
  readonly action: string
}

/** Explains what was read in a log: one section for each cause. Pure. */
export function explanationOf({ failures, unexplained }: LogReading, options: ExplainOptions): Explanation {
  const causes = failures.flatMap((failure) => causeOf(failure))
  const keys = [...new Set(causes.map(({ key }) => key))]
  const groups = keys.map((key) => causes.filter((cause) => cause.key === key))
  return {
    sections: groups.flatMap((group) => sectionOf(group, options)),
    unexplained,
    checks: checksFor(
      groups.flatMap(([first]) => first ?? []),
      options,
    ),
  }
}

/** The likeliest cause of one failure, with what the log shows of it. */
export interface Cause {
  readonly rule: Rule<RuleId>
  readonly diagnosis: Diagnosis<unknown>
  readonly log: LogFacts
  readonly failure: ReportedFailure
  /** Causes with the same key are shown as one. */
  readonly key: string
}

function causeOf(failure: ReportedFailure): readonly Cause[] {
  const rule = rules.find(({ id }) => id === failure.findings[0])
  const log = factsOf(failure)
  const diagnosis = rule?.explain?.(log)
  if (rule === undefined || diagnosis === undefined) return []
  return [{ rule, diagnosis, log, failure, key: `${rule.id} ${log.access} ${JSON.stringify(diagnosis.detail)}` }]
}

const serverOf = (registry: string): string =>
  registry.startsWith('containers.') ? `https://${registry.slice('containers.'.length)}` : 'https://github.com'

function factsOf({ access, context, elsewhere, found, registry, reference }: ReportedFailure): LogFacts {
  const image = reference === undefined ? undefined : readImages([reference], registry, false).images[0]
  return {
    access,
    serverUrl: serverOf(registry),
    registry,
    image,
    elsewhere,
    reason: found.pattern.reason,
    run: context.isDependabot ? 'dependabot' : context.pullRequest === 'fork' ? 'fork-pull-request' : 'other',
    isLoggedIn: context.isLoggedIn,
  }
}

function sectionOf(group: readonly Cause[], options: ExplainOptions): readonly Section[] {
  const [first] = group
  if (first === undefined) return []
  const { rule, diagnosis } = first
  const images = [...new Set(group.flatMap(({ log: { image } }) => image?.reference ?? []))]
  const params: MessageParams<unknown> = { detail: diagnosis.detail, source: 'log', images, answers: [] }
  const words = options.language.words(rule)
  const findings = [...new Set(group.flatMap(({ failure }) => failure.findings))].filter((id) => id !== rule.id)
  // A text that means nothing else leaves no doubt; where the meaning itself is doubtful, that is said.
  const isOnlyOne = findings.length === 0 && diagnosis.confidence === 'likely'
  const howSure = options.language.report.confidence[isOnlyOne ? 'certain' : diagnosis.confidence]
  return [
    {
      finding: rule.id,
      title: words.title(params),
      problem: options.words.sentences(...[words.problem(params), howSure].filter((text) => text !== '')),
      remedy: words.remedy(params),
      lines: group.flatMap(({ failure }) => failure.matches).toSorted((a, b) => a.line - b.line),
      image: images[0],
      docs: options.docs(rule.id),
      links: linksOf(group, options.words),
      others: othersOf(findings.slice(0, mostOthers), first, options),
    },
  ]
}

const mostOthers = 5

/** Addresses of settings; of those that differ by the owner's kind each with its name. */
function linksOf(group: readonly Cause[], words: ExplainWords): readonly Link[] {
  const urls = [...new Set(group.flatMap(({ diagnosis }) => diagnosis.links ?? []))]
  const ownerIn = (url: string, form: RegExp) => form.exec(url)?.[1]
  const isUnknown = urls.some((url) => ownerIn(url, ofPerson)) && urls.some((url) => ownerIn(url, ofOrganization))
  return urls.map((url) => {
    const [organization, person] = [ownerIn(url, ofOrganization), ownerIn(url, ofPerson)]
    if (isUnknown && organization !== undefined) return { url, text: words.ofOrganization(organization, url) }
    return { url, text: isUnknown && person !== undefined ? words.ofPerson(person, url) : url }
  })
}

const ofOrganization = /^https:\/\/[^/]+\/(?:orgs|organizations)\/([^/]+)\//
const ofPerson = /^https:\/\/[^/]+\/users\/([^/]+)\//

function othersOf(
  findings: readonly RuleId[],
  { rule: first, log }: Cause,
  options: ExplainOptions,
): readonly OtherCauses[] {
  const { words, language, docs } = options
  const found = findings.flatMap((id) => rules.find((rule) => rule.id === id) ?? [])
  const subjects: readonly Subject[] = [...new Set(found.map(({ id }) => subjectInLog(id)))]
  return subjects.map((subject) => ({
    heading: subject === subjectInLog(first.id) ? words.alike : words.others(words.tells[subject](log.access)),
    causes: found
      .filter(({ id }) => subjectInLog(id) === subject)
      .map((rule) => ({
        finding: rule.id,
        summary: firstSentence(language.words(rule).summary),
        docs: docs(rule.id),
      })),
  }))
}

/** What follows is about lists of rules, such as the severity elsewhere. */
const firstSentence = (text: string): string => text.split(/\. |。/, 1).join('')
