import { describe, expect, it } from '@jest/globals'
import { type Contexts, noContexts, variablesIn } from '../../../src/workflow/expressions/contexts.ts'
import { evaluateText } from '../../../src/workflow/expressions/evaluate.ts'
import { asText, hole, literal, ofJson, type PossibleValues } from '../../../src/workflow/expressions/possibilities.ts'

const env = variablesIn(undefined)
env.set('REGISTRY', literal('ghcr.io'))

const contexts: Contexts = {
  ...noContexts,
  env,
  inputs: new Map([
    ['name', literal('app')],
    ['push', ofJson(true)],
  ]),
  matrix: {
    values: { image: 'web', os: ['a', 'b'], nested: { key: 'value' }, expression: '${{ env.REGISTRY }}/x' },
    isOpen: false,
  },
  outputs: new Map([['meta', new Map([['tags', hole('tags', 'any', 'unknown')]])]]),
  events: ['push', 'pull_request'],
}

const shown = (values: PossibleValues): readonly string[] =>
  values.map(({ value, isSure }) => {
    const text = asText(value).map((piece) => (typeof piece === 'string' ? piece : `<${piece.name}>`))
    return `${text.join('')}${isSure ? '' : '?'}`
  })

describe('an expression', () => {
  it.each([
    ['plain', ['plain']],
    ['a ${{ env.REGISTRY }} b', ['a ghcr.io b']],
    ['${{ ENV.registry }}', ['ghcr.io']],
    ["${{ env['REGISTRY'] }}", ['ghcr.io']],
    ['${{ env.OTHER }}', ['<>?']],
    ['${{ inputs.name }}:${{ github.sha }}', ['app:<github.sha>']],
    ['${{ github.event.inputs.name }}', ['app']],
    ['${{ github.repository }}', ['<github.repository>']],
    ['${{ github.event.repository.owner.login }}', ['<github.repository_owner>']],
    ['${{ secrets.GITHUB_TOKEN }}', ['<github.token>']],
    ['${{ secrets.PAT }}', ['<secrets.pat>']],
    ['${{ matrix.image }} ${{ matrix.os[1] }} ${{ matrix.nested.key }}', ['web b value']],
    ['${{ matrix.expression }}', ['ghcr.io/x']],
    ['${{ matrix.nothing }}', ['']],
    ['${{ steps.meta.outputs.tags }}', ['<tags>?']],
    ['${{ needs.a.outputs.b }}', ['<>?']],
    ["${{ 'it''s' }}", ["it's"]],
    ["${{ format('{0}/{1} {{}}', env.REGISTRY, 'x') }}", ['ghcr.io/x {}']],
    ['${{ fromJSON(\'{"a":["b"]}\').a[0] }}', ['b']],
    ["${{ env.REGISTRY == 'GHCR.IO' }}", ['true']],
    ["${{ env.REGISTRY != 'ghcr.io' }}", ['false']],
    ['${{ 1 < 2 }}', ['true']],
    ["${{ github.event_name == 'push' }}", ['true', 'false']],
    ["${{ github.event_name == 'schedule' }}", ['false']],
    ["${{ github.ref == 'refs/heads/main' }}", ['true', 'false']],
    ["${{ startsWith(github.ref, 'refs/tags/') }}", ['true', 'false']],
    ["${{ contains(fromJSON('[\"a\"]'), 'A') }}", ['true']],
    ["${{ startsWith(env.REGISTRY, 'GHCR') && endsWith(env.REGISTRY, 'io') }}", ['true']],
    ['${{ !inputs.push }}', ['false']],
    ["${{ inputs.push && 'yes' || 'no' }}", ['yes']],
    ["${{ github.ref_name == 'main' && 'a' || 'b' }}", ['a', 'b']],
    ["${{ vars.X || 'b' }}", ['<vars.x>?', 'b?']],
    ["${{ env.REGISTRY || 'b' }}", ['ghcr.io']],
    ["${{ '' || 'b' }}", ['b']],
    ['${{ (true && false) || true }}', ['true']],
    ['${{ true || false && false }}', ['true']],
    ['${{ unknown( }}', ['<>?']],
    ['${{ "double" }}', ['<>?']],
    ['${{ hashFiles(1) }}', ['<>?']],
    ['${{ not closed', ['${{ not closed']],
  ])('%s', (text, expected) => {
    expect(shown(evaluateText(text, contexts))).toEqual(expected)
  })
})
