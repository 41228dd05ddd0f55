// Skeletons of the three files of a finding. They compile, and tests are red until they are filled.

/** Name of what a rule's file exports. */
export const nameOf = (id) => id.replace(/-(.)/g, (_, letter) => letter.toUpperCase())

/** src/rules/index.ts with these rules, in order of precedence. */
export const indexText = (ids) => `${imports(ids)}

const inOrder = [
${ids.map((id) => `  ${nameOf(id)},\n`).join('')}] as const

/** The id of a rule. */
export type RuleId = (typeof inOrder)[number]['id']

/** The words of every rule, by id: each takes the detail that its rule finds. */
export type WordsById = { readonly [R in (typeof inOrder)[number] as R['id']]: R['words'] }

/** Every rule, in order of precedence: of findings that are equally grave and sure, the earlier comes first. */
export const rules: readonly Rule<RuleId, unknown, RuleId>[] = inOrder
`

const imports = (ids) =>
  [
    ...ids.map((id) => [id, `import { ${nameOf(id)} } from './${id}.ts'`]),
    ['rule', "import type { Rule } from './rule.ts'"],
  ]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([, line]) => line)
    .join('\n')

/** What only a rule has whose subject is a layer that refusals tell. */
const layered = (subject, text) => (['token', 'package'].includes(subject) ? text : '')

/** A rule that judges a run. */
export const runRule = ({ id, subject }) => `import type { Facts } from '../preflight/facts.ts'
import { type Diagnosis, defineRule } from './rule.ts'
import { answered, named } from './shared/phrases.ts'
${layered(subject, `import { refusalLayer } from './shared/refusal.ts'\n`)}import { ownedImage, packageLinks } from './shared/settings-links.ts'

/** What is wrong, in one sentence, and the source of it (docs/facts.md). */
export const ${nameOf(id)} = defineRule({
  id: '${id}',
  subject: '${subject}',
  verdict: '${subject === 'registry' ? 'inconclusive' : 'deny'}',
  severity: '${subject === 'registry' ? 'warning' : 'error'}',
  who: 'package-admin',
  diagnose(facts: Facts): Diagnosis<null> | undefined {
    if (facts.access !== 'push'${layered(subject, ` || refusalLayer(facts) !== '${subject}'`)}) return undefined
    return isFault(facts) ? { detail: null, confidence: 'likely', links: packageLinks(ownedImage(facts)) } : undefined
  },
  words: {
    summary: '',
    title: () => '',
    problem: (params) => \`\${answered(params)}\${named(params.images)} …\`,
    remedy: () => '',
  },
})

/** True if the facts show this fault: facts.package, facts.running, facts.credential, … */
const isFault = (_: Facts): boolean => false
`

/** A rule that judges a workflow file. */
export const lintRule = ({ id, subject }) => `import type { JobFacts, WorkflowFacts } from '../workflow/model.ts'
import { type Diagnosis, defineRule } from './rule.ts'
import { quoted } from './shared/phrases.ts'

interface Detail {
  readonly job: string
}

/** What is wrong in the file, in one sentence. */
export const ${nameOf(id)} = defineRule({
  id: '${id}',
  subject: '${subject}',
  verdict: 'none',
  severity: 'warning',
  who: 'workflow-author',
  lint: ({ isValid, jobs }: WorkflowFacts): readonly Diagnosis<Detail>[] =>
    isValid ? jobs.filter(isFault).map((job) => diagnosed(job)) : [],
  words: {
    summary: '',
    title: () => '',
    problem: ({ detail }) => \`In the job \${quoted(detail.job)}, …\`,
    remedy: () => '',
  },
})

/** True if the job shows this fault. */
const isFault = (_: JobFacts): boolean => false

const diagnosed = ({ id, permissions }: JobFacts): Diagnosis<Detail> => ({
  detail: { job: id },
  confidence: 'certain',
  place: permissions.place,
  job: id,
})
`

/** The test of a rule that judges a run. */
export const runTest = ({ id }) => `import { ${nameOf(id)} } from '../../src/rules/${id}.ts'
import { refused } from './facts.ts'
import { describeRule } from './table.ts'

// The facts of a run that has the fault; then the neighbours, each with what it changes. Other findings that such a run
// has beside it are the last argument: ['error ${id}', 'warning …'].
describeRule(${nameOf(id)}, { answer: refused('package-not-writable') }, [
  ['does not fire if a condition does not hold', { access: 'pull' }],
])
`

/** The test of a rule that judges a workflow file. */
export const lintTest = ({ id }) => `import { ${nameOf(id)} } from '../../src/rules/${id}.ts'
import { job, workflow } from './facts.ts'
import { describeLintRule } from './table.ts'

// A file that has the fault, what is found in it, and files that do not have it.
describeLintRule(${nameOf(id)}, workflow([job('none')]), [{ confidence: 'certain', job: 'build' }], [
  ['if a condition does not hold', workflow([job('write')])],
])
`

const page = (id, fix) => `# ${id}

## What you see

## Why

## Fix
${fix}
## How it is known

## When it is wrong

## See also

- [The page: paste a log or a workflow](https://org.github.io/ghcr-preflight/)
`

const workflow = `on: push
permissions:
  contents: read
  packages: write
jobs:
  build:
    runs-on: ubuntu-latest
    steps:
      - uses: docker/login-action@v4
        with: { registry: ghcr.io, username: '\${{ github.actor }}', password: '\${{ github.token }}' }
      - uses: docker/build-push-action@v7
        with: { push: true, tags: 'ghcr.io/octo/app:1' }
`

/** The page of a finding that a run meets. */
export const runPage = ({ id }) => page(id, '')

/** The page of a finding that lint meets: the workflow below Before has to have it, the one below After must not. */
export const lintPage = ({ id }) =>
  page(id, ['Before', 'After'].map((head) => `\n### ${head}\n\n\`\`\`yaml\n${workflow}\`\`\`\n`).join(''))
