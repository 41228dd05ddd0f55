import type { PermissionsFault, WorkflowFacts } from '../workflow/model.ts'
import type { LogFacts } from './log-facts.ts'
import { type Diagnosis, defineRule } from './rule.ts'
import { permissionsBlock } from './shared/menus.ts'
import { quoted } from './shared/phrases.ts'
import { toCopy } from './shared/text.ts'

/** What is wrong; `in-log` if only GitHub's message is known, and not the file. */
type Kind = PermissionsFault['kind'] | 'in-log'

interface Detail extends Pick<PermissionsFault, 'text' | 'isCertain'> {
  readonly kind: Kind
  readonly instead?: string | undefined
}

/** A `permissions:` for which GitHub refuses the whole file, or one scope that may be new or mistyped. */
export const invalidPermissions = defineRule({
  id: 'invalid-permissions',
  subject: 'workflow',
  verdict: 'none',
  severity: 'error',
  who: 'workflow-author',
  lint: ({ faults }: WorkflowFacts): readonly Diagnosis<Detail>[] => faults.map(diagnosed),
  explain: (_: LogFacts): Diagnosis<Detail> => ({
    detail: { kind: 'in-log', text: '', isCertain: true },
    confidence: 'certain',
  }),
  words: {
    summary: 'GitHub would refuse the file for its permissions:. A warning if a scope is merely unknown',
    title: ({ detail }) =>
      titles[detail.kind] ??
      (detail.isCertain ? 'GitHub rejects the permissions: of this file' : 'The permissions: list an unknown scope'),
    problem: ({ detail }) => [seen[detail.kind](quoted(detail.text)), meaning(detail)].filter(Boolean).join(' '),
    remedy: ({ detail }) => remedies[detail.kind](detail.instead),
  },
})

function diagnosed({ place, job, kind, text, instead, isCertain }: PermissionsFault): Diagnosis<Detail> {
  return {
    detail: { kind, text, isCertain, instead },
    confidence: isCertain ? 'certain' : 'possible',
    place,
    ...(isCertain ? {} : { severity: 'warning' }),
    ...(job === undefined ? {} : { job }),
  }
}

const titles: Readonly<Partial<Record<Kind, string>>> = {
  'no-workflow': 'GitHub cannot read this file',
  'too-large': 'This file is too large to be checked',
}

function meaning({ kind, isCertain }: Detail): string {
  if (kind === 'too-large') return ''
  return isCertain
    ? 'GitHub rejects such a file, and none of its jobs run.'
    : 'It may be new; if it is mistyped, GitHub rejects the file.'
}

const seen: Readonly<Record<Kind, (text: string) => string>> = {
  'not-a-level': (text) => `${text} sets a level that this scope does not take.`,
  'not-permissions': (text) =>
    `permissions: holds ${text}, which is neither scopes with levels nor read-all, write-all or {}.`,
  'misspelt-scope': (text) => `${text} is not a scope, but close to one.`,
  'app-only-scope': (text) => `${text} is a permission of GitHub Apps; a workflow cannot ask for it.`,
  'misspelt-key': (text) => `${text} is not a key that GitHub knows, but close to permissions.`,
  'unknown-scope': (text) => `${text} is not a scope known here.`,
  'duplicate-scope': (text) => `${text} is there twice; upper and lower case count as the same.`,
  'merge-key': (text) => `${text} merges another mapping into this one, which GitHub does not support.`,
  'no-workflow': (text) => `This file is not one YAML mapping: ${text}.`,
  'too-large': () =>
    'This file is more than can be read here, so nothing is known of its jobs. GitHub may well take it.',
  'on-a-step': (text) => `${text} is on a step; it belongs on the workflow or on a job.`,
  'in-log': () => 'A permissions: of the workflow file is not valid.',
}

const remedies: Readonly<Record<Kind, (instead: string | undefined) => string>> = {
  'not-a-level': (instead) => `Use one of: ${instead ?? 'write, read, none'}`,
  'not-permissions': () =>
    `Name scopes with levels, for example:${toCopy(permissionsBlock({ contents: 'read', packages: 'write' }))}`,
  'misspelt-scope': (instead) => (instead === undefined ? 'Spell it as GitHub does.' : `Spell it:${toCopy(instead)}`),
  'app-only-scope': () => 'Remove the line. A step that needs it has to use the token of a GitHub App.',
  'misspelt-key': () => 'Spell it permissions:',
  'unknown-scope': () => "Compare it with GitHub's list of permissions; correct it or leave it.",
  'duplicate-scope': () => 'Remove one of the two.',
  'merge-key': () => `Write the scopes out, or use an alias for the whole mapping:${toCopy('permissions: *name')}`,
  'no-workflow': () => 'Correct the YAML at the line named above; a workflow is one mapping with on: and jobs:',
  'too-large': () => 'Split the file, or use fewer aliases and quoted texts that go over several lines.',
  'on-a-step': () => 'Move the permissions: to the job.',
  'in-log': () => `Lint names the line:${toCopy('npx ghcr-preflight lint')}`,
}
