// Skeletons of what a finding is made of. They compile, and are red in the catalogue's test until they are filled.

const words = `{
    title: () => '',
    problem: () => '',
    remedy: () => '',
  }`

/** Words of a finding in another language than English. */
export const translation = ({ id }) => `  '${id}': ${words},\n`

/** A rule that judges a run. */
export const runRule = ({ id, name, layer }) => `import type { Facts } from '../preflight/facts.ts'
import { type Diagnosis, defineRule } from './rule.ts'

/** What is wrong, in one sentence, and the source of it (docs/facts.md). */
export const ${name} = defineRule({
  id: '${id}',
  layer: '${layer}',
  verdict: '${layer === 'no-verdict' ? 'inconclusive' : 'deny'}',
  severity: '${layer === 'no-verdict' ? 'warning' : 'error'}',
  who: 'workflow-author',
  diagnose(_: Facts): Diagnosis<null> | undefined {
    return undefined
  },
  words: ${words},
})
`

/** A rule that judges a workflow file. */
export const lintRule = ({ id, name, layer }) => `import type { WorkflowFacts } from '../workflow/model.ts'
import { type Diagnosis, defineRule } from './rule.ts'

/** What is wrong in the file, in one sentence. */
export const ${name} = defineRule({
  id: '${id}',
  layer: '${layer}',
  verdict: 'none',
  severity: 'warning',
  who: 'workflow-author',
  lint: (_: WorkflowFacts): readonly Diagnosis<null>[] => [],
  words: ${words},
})
`

/** The test of a rule that judges a run: its world is in worlds.ts. */
export const runTest = ({ id, name }) => `import { ${name} } from '../../src/rules/${id}.ts'
import { describeRule } from './table.ts'
import { worlds } from './worlds.ts'

describeRule(${name}, worlds['${id}'], [['does not fire where a condition does not hold', {}]])
`

/** The test of a rule that judges a workflow file. */
export const lintTest = ({ id, name }) => `import { describe, expect, it } from '@jest/globals'
import { ${name} } from '../../src/rules/${id}.ts'
import { job, linted, workflow } from './facts.ts'

describe('${id}', () => {
  it('tells of a job that has the fault', () => {
    expect(linted(${name}, workflow([job('none')]))).toMatchObject([{ confidence: 'certain', job: 'build' }])
  })

  it.each([['a job in which a condition does not hold', {}]])('passes over %s', (_, changes) => {
    expect(linted(${name}, workflow([job('write', changes)]))).toEqual([])
  })
})
`

/** The workflow of the scenario, of the fixture and of the page. */
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

/** A scenario in which a run meets the finding. */
export const scenario = ({ id }) => `world:
  repositories:
    octo/app:
      files:
        .github/workflows/release.yml: |
${workflow.replaceAll(/^/gm, ' '.repeat(10)).trimEnd()}
run:
  inputs: { images: ghcr.io/octo/app }
expect:
  exit: 1
  outputs: { verdict: denied, can-push: "false", finding: ${id}, credential: none }
  findings: [error ${id}]
`

/** A workflow in which lint meets the finding. */
export const fixture = workflow

const page = (id, fix) => `# ${id}

## What you see

## Why

## Fix
${fix}
## How it is known

## When it is wrong

## See also
`

/** The page of a finding that a run meets. */
export const runPage = ({ id }) => page(id, '')

/** The page of a finding that lint meets: what is below Before has to have it, what is below After must not. */
export const lintPage = ({ id }) =>
  page(id, ['Before', 'After'].map((head) => `\n### ${head}\n\n\`\`\`yaml\n${workflow}\`\`\`\n`).join(''))
