import { printableJson } from '../report/json.ts'
import type { AuditReport } from './audit-report.ts'

/** A report as JSON for scripts (docs/audit.schema.json), piece by piece: one of ten thousand repositories is long. */
export function* jsonReport({ findings, packages, unread, requests, ...head }: AuditReport): Generator<string> {
  yield `${printableJson(head, 2).slice(0, -2)},\n  "findings": `
  yield* listOf(findings)
  yield `,\n  "packages": `
  yield* listOf(packages)
  yield `,\n  "unread": `
  yield* listOf(unread)
  yield `,\n  "requests": ${printableJson(requests)}\n}\n`
}

function* listOf(all: readonly object[]): Generator<string> {
  if (all.length === 0) return yield '[]'
  for (const [index, one] of all.entries()) yield `${index === 0 ? '[' : ','}\n    ${printableJson(one)}`
  yield '\n  ]'
}
