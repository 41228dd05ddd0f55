import { describe, expect, it } from '@jest/globals'
import { forEachChild, parse, type SyntaxNode } from 'unbash'
import type { Command, Script, Word } from '../../src/workflow/shell/shell-script.ts'
import { parseShell } from '../../src/workflow/shell/shell-syntax.ts'
import { programs } from '../../src/workflow/tools/programs.ts'
import { commandsIn, otherWordsIn } from '../workflow/shell/commands-in.ts'
import { expressionPattern, shellScripts, workflowTexts } from './material.ts'

/** Scripts made to be hard, beside those of workflows. */
const made = [
  'docker push "ghcr.io/o/${A:-${B:-${C}}}" && echo done',
  'echo "${A:-"${B}"}" "${C//\\//-}" ${D#*/} ${#E} ${!F} ${G@L}',
  'echo `docker images -q` $(docker ps -q | head -1)',
  'x=$(docker inspect "$(docker ps -lq)")\ndocker push "$x"',
  'cat <<EOF | docker login -u me --password-stdin ghcr.io\n$TOKEN\nEOF\ndocker push a',
  "cat <<'EOF' > f\ndocker push not-a-command $(neither)\nEOF\ndocker push a",
  'cat <<-EOF\n\tindented $(date)\n\tEOF\ndocker push a',
  'docker push a # docker push b\n#docker push c\necho a#b',
  'docker \\\n  push \\\n  a',
  'if docker pull a; then docker push a; elif true; then echo b; else echo c; fi',
  'for tag in a b "$c"; do docker push "$tag"; done',
  'for ((i = 0; i < 3; i++)); do docker push "$i"; done',
  'while read -r line; do docker push "$line"; done < list',
  'until docker push a; do sleep 1; done',
  'case "$x" in a|b) docker push a ;; *) echo no ;; esac',
  'push() { docker push "$1"; }\npush a\nfunction other { docker pull b; }',
  '(cd sub && docker push a) || { echo failed; exit 1; }',
  '[[ -n "$a" && "$b" == c* ]] && docker push a',
  '(( count > 1 )) && docker push a',
  '! docker push a | tee log |& cat &',
  'DOCKER_CONFIG=/tmp docker push a > log 2>&1',
  'if true; then IFS=, read -ra tags <<< "$TAGS"; fi',
  'export A=b C="$d"; local e=f; readonly g; declare -r h=i; env J=k docker push a',
  "echo 'it'\\''s' \"a'b\" 'c\"d' e\\ f",
  'set -euo pipefail; docker push a; trap "docker logout" EXIT',
  'tags=(a "b c"); docker push "${tags[@]}"',
  'call=(docker push a)\n"${call[@]}"',
  "printf $'a\\tb' | docker load",
  'diff <(docker images) <(echo a)',
  'echo $((1 + $(wc -l < f)))',
  'time docker push a; exec docker push b',
  'a=b c=d\ne+=f docker push a',
  'docker push {a,b}:{1..3} *.tar ?x [ab]',
  'docker push a;docker push b&&docker push c||docker push d',
  'select x in a b; do docker push "$x"; done',
  "echo ${{ github.actor }} \"${{ format('}}', 'a b') }}\" '${{ inputs.a }}'",
].map((text) => ({ name: 'made', text }))

/** A difference that is known: which it is, an example, and why it may stay. */
interface Known {
  readonly why: string
  readonly example: string
  explains(command: string, script: string): boolean
}

/** What may stay as it is. */
const known: readonly Known[] = [
  {
    why: 'A command inside of arithmetic gives a number.',
    example: 'echo $((1 + $(wc -l < f)))',
    explains: (command, script) => /\(\([^\n]*\$\([^(]/.test(script) && !programOf(command),
  },
  {
    why: 'What runs another command is a program like others, until its words are known.',
    example: 'time docker push a',
    explains: (command, script) => /\b(time|env) /.test(script) && /docker push a$/.test(command),
  },
]

/** A command as a text: what it sets, then its words, with `$` for what is expanded; and the commands of `$( )` in it. */
const ours = (script: string): readonly string[] => ofScript(parseShell(script))

const ofScript = (script: Script): readonly string[] => [
  ...commandsIn(script).flatMap(ofCommand),
  ...otherWordsIn(script).flatMap(ofWord),
]

function ofCommand({ words, assignments, redirects, input = [] }: Command): readonly string[] {
  const values = assignments.flatMap(({ value }) => ('list' in value ? value.list : [value]))
  const inner = [...words, ...values, ...redirects.map(({ target }) => target), input].flatMap(ofWord)
  const sets = assignments.map(({ name, value }) => `${name}=${'list' in value ? '$' : textOf(value)}`)
  return [[...sets, ...words.map(textOf)].join(' '), ...inner]
}

const ofWord = (word: Word): readonly string[] =>
  word.flatMap((part) => {
    if (part.kind === 'substitution') return ofScript(part.body)
    return part.kind === 'variable' ? ofWord(part.operand) : []
  })

const textOf = (word: Word): string =>
  word.map((part) => (part.kind === 'text' ? part.text : part.kind === 'expression' ? expression : '$')).join('')

function theirs(script: string): readonly string[] {
  const found: string[] = []
  const visit = (node: SyntaxNode): void => {
    if (node.type === 'Command') found.push(ofNode(node))
    forEachChild(node, visit)
  }
  visit(parse(script))
  return found
}

function ofNode(node: SyntaxNode): string {
  switch (node.type) {
    case 'Command': {
      const all = [...node.prefix, ...(node.name === undefined ? [] : [node.name]), ...node.args]
      const isSet = (one: SyntaxNode) =>
        one.type === 'Assignment' || (node.name?.value === 'env' && /^\w+=/.test(ofNode(one)))
      const words = all.filter((one) => one.type === 'Word' && !isSet(one))
      return [...all.filter(isSet), ...words].map(ofNode).join(' ')
    }
    case 'Assignment':
      return `${node.name}=${node.value.type === 'Word' ? ofNode(node.value) : '$'}`
    case 'Word':
      return node.parts === undefined ? node.value : node.parts.map(ofNode).join('')
    case 'DoubleQuoted':
    case 'LocaleString':
      return node.parts.map(ofNode).join('')
    case 'BraceExpansion':
      return node.text
    default:
      return 'value' in node && typeof node.value === 'string' ? node.value : '$'
  }
}

/** A placeholder for an expression of GitHub, which is put in before the shell sees the script. */
const expression = 'EXPRESSION'

const names = new Set(programs.flatMap((program) => program.names))
const programOf = (command: string) => command.split(' ').find((word) => names.has(word))

/** What the one list has beyond the other, which it may hold several times. */
function beyond(left: readonly string[], right: readonly string[]): readonly string[] {
  const rest = [...right]
  return left.filter((one) => {
    const at = rest.indexOf(one)
    if (at !== -1) rest.splice(at, 1)
    return at === -1
  })
}

interface Difference {
  readonly side: 'only unbash' | 'only ours'
  readonly command: string
}

function differences(script: string): readonly Difference[] {
  const [mine, other] = [ours(script), theirs(script.replace(expressionPattern, expression))]
  // What else is in our list alone are keywords, patterns and tests, which it holds as commands of no known program.
  const invented = beyond(mine, other).filter((command) => programOf(command) !== undefined)
  return [
    ...beyond(other, mine).map((command) => ({ side: 'only unbash' as const, command })),
    ...invented.map((command) => ({ side: 'only ours' as const, command })),
  ]
}

const scripts = [...made, ...shellScripts(workflowTexts())]

describe('the shell reader, held against unbash', () => {
  it('has scripts to read', () => {
    expect(scripts.length).toBeGreaterThan(200)
  })

  it('finds the same commands', () => {
    const unexplained = scripts.flatMap(({ name, text }) =>
      differences(text)
        .filter(({ command }) => !known.some((one) => one.explains(command, text)))
        .map(({ side, command }) => `${name}: ${side}: ${command}`),
    )
    expect(unexplained).toEqual([])
  })

  it.each(known)('still differs, else this row can go: $why', ({ example, explains }) => {
    expect(differences(example).filter(({ command }) => explains(command, example))).not.toEqual([])
  })
})
