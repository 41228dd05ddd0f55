import type { Language } from '../languages/language.ts'
import { ownPackage } from '../program/own-package.ts'
import { printableJson } from '../report/json.ts'
import { rules } from '../rules/index.ts'
import type { Rule, Severity } from '../rules/rule.ts'
import type { Streams } from '../terminal/streams.ts'
import type { Region } from '../workflow/locate.ts'
import type { FormatOptions, LintFormat } from './formats.ts'
import type { LintedFinding } from './judge-file.ts'
import type { LintedFile } from './lint-files.ts'

const schema = 'https://json.schemastore.org/sarif-2.1.0.json'
const levels: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', notice: 'note' }

/** SARIF 2.1.0 as GitHub's code scanning takes it (docs.github.com, "SARIF support for code scanning"); results first, then the rules that they name. */
export function sarifFormat(options: Pick<FormatOptions, 'language' | 'docs'> & Pick<Streams, 'stdout'>): LintFormat {
  const { stdout } = options
  const named: string[] = []
  const failures: string[] = []
  let separator = ''
  return {
    begin: () => stdout.write(`{"$schema":"${schema}","version":"2.1.0","runs":[{"results":[`),
    file: (linted) => {
      for (const one of linted.findings) {
        if (!named.includes(one.finding.id)) named.push(one.finding.id)
        stdout.write(`${separator}\n${printableJson(resultOf(one, linted, named.indexOf(one.finding.id)))}`)
        separator = ','
      }
    },
    unread: () => {},
    failed: (why) => failures.push(why),
    end: () => {
      const rest = { columnKind: 'utf16CodeUnits', invocations: [invocation(failures)], tool: toolOf(named, options) }
      stdout.write(`\n],${printableJson(rest).slice(1)}]}\n`)
    },
  }
}

function resultOf({ finding, region, replacements, left }: LintedFinding, linted: LintedFile, ruleIndex: number) {
  const { id, severity, title, problem, remedy } = finding
  const artifactLocation = { uri: uriOf(linted), uriBaseId: '%SRCROOT%' }
  const isSafe = replacements !== undefined && left === undefined
  return {
    ruleId: id,
    ruleIndex,
    level: levels[severity],
    message: { text: `${title}. ${problem}\n\n${remedy}` },
    locations: [{ physicalLocation: { artifactLocation, region: regionOf(region) } }],
    ...(isSafe && {
      fixes: [
        {
          description: { text: remedy },
          artifactChanges: [
            {
              artifactLocation,
              replacements: replacements.map((one) => ({
                deletedRegion: regionOf(one.region),
                insertedContent: { text: one.text },
              })),
            },
          ],
        },
      ],
    }),
  }
}

function regionOf(region: Region | undefined) {
  if (region === undefined) return { startLine: 1 }
  const { start, end } = region
  return { startLine: start.line, startColumn: start.column, endLine: end.line, endColumn: end.column }
}

/** Relative to the repository that the file is in, or to the folder that lint runs in: in a workflow both are the same. */
const uriOf = ({ diffAs }: LintedFile): string => diffAs.split('/').map(encodeURIComponent).join('/')

const invocation = (failures: readonly string[]) => ({
  executionSuccessful: failures.length === 0,
  ...(failures.length > 0 && {
    toolExecutionNotifications: failures.map((text) => ({ level: 'error', message: { text } })),
  }),
})

function toolOf(named: readonly string[], { language, docs }: Pick<FormatOptions, 'language' | 'docs'>) {
  const { version, repository } = ownPackage()
  const used = named.flatMap((id) => rules.filter((rule) => rule.id === id)).map((rule) => ruleOf(rule, language, docs))
  return { driver: { name: 'ghcr-preflight', informationUri: repository, semanticVersion: version, rules: used } }
}

/** A rule as such: its results say what is the case in a file. */
function ruleOf(rule: Rule, language: Language, docs: (id: string) => string) {
  const { summary } = language.words(rule)
  const address = docs(rule.id)
  return {
    id: rule.id,
    name: rule.id,
    shortDescription: { text: summary },
    fullDescription: { text: summary },
    help: { text: `${summary}\n\n${address}`, markdown: `${summary}\n\n[${rule.id}](${address})` },
    helpUri: address,
    defaultConfiguration: { level: levels[rule.severity] },
  }
}
