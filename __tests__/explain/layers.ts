import { rules } from '../../src/rules/index.ts'

/** Findings that a log's words speak of in another layer than their rule's, or whose rule has none that a log knows. */
const exceptions: Readonly<Record<string, string>> = {
  'package-creation-forbidden': 'token',
  'reusable-workflow-ceiling': 'token',
  'user-not-granted': 'package',
  'not-logged-in': 'credential',
}

/** Layer of a finding, for the order that a log's first finding is held against. */
export const layerOf = (finding: string | undefined): string | undefined =>
  finding === undefined ? undefined : (exceptions[finding] ?? rules.find(({ id }) => id === finding)?.subject)
