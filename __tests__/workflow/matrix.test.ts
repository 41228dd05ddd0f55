import { describe, expect, it } from '@jest/globals'
import { readDocument } from '../../src/workflow/document.ts'
import { noContexts } from '../../src/workflow/expressions/contexts.ts'
import { matrixKeysIn, readMatrix } from '../../src/workflow/matrix.ts'
import { readWorkflow } from '../../src/workflow/read-workflow.ts'

/** Combinations as texts, with `…` for those in which a run decides more. */
function combinationsOf(matrix: string): string | readonly string[] {
  const document = readDocument(`strategy:\n  matrix: ${matrix}\n`)
  if (document.kind !== 'tree') return document.reason
  const found = readMatrix(document.root, 'all', noContexts)
  if (found.kind !== 'known') return found.kind
  return found.combinations.map(({ values, isOpen }) => `${JSON.stringify(values)}${isOpen ? '…' : ''}`)
}

describe('a matrix', () => {
  it.each([
    ['{ a: [1, 2], b: [x] }', ['{"a":"1","b":"x"}', '{"a":"2","b":"x"}']],
    ['{ a: [1, 2], exclude: [{ a: 2 }] }', ['{"a":"1"}']],
    ['{ a: [1], include: [{ b: 2 }, { a: 3 }] }', ['{"a":"1","b":"2"}', '{"a":"3"}']],
    ['{ include: [{ a: true }] }', ['{"a":true}']],
    ["'${{ fromJSON(needs.a.outputs.b) }}'", 'unknown'],
    ["{ include: '${{ fromJSON(needs.a.outputs.b) }}' }", ['{}…']],
    ["{ a: [1], include: '${{ fromJSON(needs.a.outputs.b) }}' }", ['{"a":"1"}…', '{}…']],
    ["{ include: ['${{ fromJSON(needs.a.outputs.b)[0] }}', { a: 1 }] }", ['{"a":"1"}…', '{}…']],
    ["{ a: '${{ fromJSON(needs.a.outputs.b) }}' }", ['{"a":"${{ element() }}"}']],
    [`{ a: '\${{ fromJSON(''["x","y"]'') }}' }`, ['{"a":"x"}', '{"a":"y"}']],
  ])('%s', (matrix, expected) => {
    expect(combinationsOf(matrix)).toEqual(expected)
  })

  it('is asked for by name, or as a whole', () => {
    expect(matrixKeysIn('${{ matrix.A }} ${{ matrix.b-c }}')).toEqual(new Set(['a', 'b-c']))
    expect(matrixKeysIn('${{ toJSON(matrix) }}')).toBe('all')
  })
})

describe('what a job pushes', () => {
  const step = "{ uses: docker/build-push-action@v7, with: { push: '${{ VALUE }}', tags: ghcr.io/octo/app } }"
  const plan = (run: string) =>
    `  plan:\n    outputs: { x: '\${{ steps.a.outputs.x }}' }\n    steps: [{ id: a, run: ${JSON.stringify(run)} }]\n`

  it.each([
    ['an output that is true', plan('echo x=true >> $GITHUB_OUTPUT'), 'needs.plan.outputs.x', true],
    ['an output that is false', plan('echo x=false >> $GITHUB_OUTPUT'), 'needs.plan.outputs.x', false],
    ['an output of a script', plan('./plan.sh'), 'needs.plan.outputs.x', 'unknown'],
    ['the result of a job', plan('true'), "needs.plan.result == 'success'", true],
    ['an element of a list that was printed', plan('echo \'x=["true"]\' >> $GITHUB_OUTPUT'), 'matrix.x', true],
    ['an output that names what is pushed', plan('./plan.sh'), 'true', true],
  ])('is decided by %s', (_, jobs, value, expected) => {
    const matrix = "strategy: { matrix: { x: '${{ fromJSON(needs.plan.outputs.x) }}' } }"
    const build = `  build:\n    needs: plan\n    ${value === 'matrix.x' ? matrix : 'runs-on: ubuntu-latest'}\n    steps: [${step.replace('VALUE', value.replaceAll("'", "''"))}]\n`
    const { facts } = readWorkflow('a.yml', `on: push\njobs:\n${build}${jobs}`)
    expect(facts.jobs.find(({ id }) => id === 'build')?.pushesToGhcr).toBe(expected)
  })

  it.each([
    ['a boolean of a dispatch', 'workflow_dispatch: { inputs: { x: { type: boolean } } }', 'inputs.x', true],
    ['its opposite', 'workflow_dispatch: { inputs: { x: { type: boolean, default: true } } }', '!inputs.x', true],
    ['a text with a default', 'workflow_dispatch: { inputs: { x: { default: "no" } } }', "inputs.x == 'yes'", true],
    [
      'one of several choices',
      'workflow_dispatch: { inputs: { x: { type: choice, options: [a, b] } } }',
      "inputs.x == 'b'",
      true,
    ],
    [
      'none of several choices',
      'workflow_dispatch: { inputs: { x: { type: choice, options: [a, b] } } }',
      "inputs.x == 'c'",
      false,
    ],
    [
      'the text of a boolean in the event',
      'workflow_dispatch: { inputs: { x: { type: boolean } } }',
      "github.event.inputs.x == 'true'",
      true,
    ],
    ['an input of a caller', 'workflow_call: { inputs: { x: { type: boolean, default: false } } }', 'inputs.x', true],
    [
      'an input that other events leave empty',
      'push: {}\n  workflow_dispatch: { inputs: { x: { type: boolean } } }',
      "inputs.x == ''",
      true,
    ],
  ])('is decided by %s', (_, events, value, expected) => {
    const build = `  build:\n    runs-on: ubuntu-latest\n    steps: [${step.replace('VALUE', value.replaceAll("'", "''"))}]\n`
    const { facts } = readWorkflow('a.yml', `on:\n  ${events}\njobs:\n${build}`)
    expect(facts.jobs[0]?.pushesToGhcr).toBe(expected)
  })
})
