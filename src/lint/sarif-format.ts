import { relative, resolve } from 'node:path'
import { ownPackage } from '../program/own-package.ts'
import type { Finding } from '../report/report.ts'
import type { Output } from '../terminal/streams.ts'
import type { LintFormat } from './formats.ts'

const schema = 'https://json.schemastore.org/sarif-2.1.0.json'
const levels: Readonly<Record<Finding['severity'], string>> = { error: 'error', warning: 'warning', notice: 'note' }

/** SARIF 2.1.0 as GitHub's code scanning takes it (docs.github.com, "SARIF support for code scanning"); results first, then the rules they name. */
export function sarifFormat(stdout: Output): LintFormat {
  const named = new Map<string, Finding>()
  let separator = ''
  return {
    begin: () => stdout.write(`{"$schema":"${schema}","version":"2.1.0","runs":[{"results":[`),
    file: ({ file, findings }) => {
      for (const { finding } of findings) {
        if (!named.has(finding.id)) named.set(finding.id, finding)
        stdout.write(`${separator}\n${JSON.stringify(resultOf(finding, file, [...named.keys()].indexOf(finding.id)))}`)
        separator = ','
      }
    },
    end: () => stdout.write(`\n],"tool":${JSON.stringify(toolOf([...named.values()]))}}]}\n`),
  }
}

const resultOf = ({ id, severity, title, problem, remedy, location }: Finding, file: string, ruleIndex: number) => ({
  ruleId: id,
  ruleIndex,
  level: levels[severity],
  message: { text: `${title}. ${problem}\n\n${remedy}` },
  locations: [
    {
      physicalLocation: {
        artifactLocation: { uri: uriOf(location?.file ?? file), uriBaseId: '%SRCROOT%' },
        region: { startLine: location?.line ?? 1 },
      },
    },
  ],
})

/** Relative to the folder that lint runs in, which in a workflow is the repository's. */
const uriOf = (file: string): string =>
  relative(process.cwd(), resolve(file)).replaceAll('\\', '/').split('/').map(encodeURIComponent).join('/')

function toolOf(findings: readonly Finding[]) {
  const { version, repository } = ownPackage()
  const rules = findings.map(ruleOf)
  return { driver: { name: 'ghcr-preflight', informationUri: repository, semanticVersion: version, rules } }
}

const ruleOf = ({ id, title, docs, severity, remedy }: Finding) => ({
  id,
  name: id,
  shortDescription: { text: title },
  fullDescription: { text: title },
  help: { text: `${remedy}\n\n${docs}` },
  helpUri: docs,
  defaultConfiguration: { level: levels[severity] },
})
