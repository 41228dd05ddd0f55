import { describe, expect, it } from '@jest/globals'
import type { Command, Word } from '../../../src/workflow/shell/shell-script.ts'
import { parseShell } from '../../../src/workflow/shell/shell-syntax.ts'

const shown = (word: Word): string =>
  word
    .map((part) => {
      if (part.kind === 'text') return part.text
      if (part.kind === 'expression') return `<<${part.text}>>`
      if (part.kind === 'variable') return `<${part.name}${part.modifier}>`
      return `(${part.commands.map(line).join('; ')})`
    })
    .join('')

const line = ({ assignments, words, redirects, input, pipedFrom }: Command): string =>
  [
    ...(pipedFrom === undefined ? [] : ['|']),
    ...assignments.map(({ name, value }) => `${name}=${shown(value)}`),
    ...words.map((word) => `[${shown(word)}]`),
    ...redirects.map(({ operator, target }) => `${operator}${shown(target)}`),
    ...(input === undefined ? [] : [`<<<${shown(input)}`]),
  ].join(' ')

describe('a shell script', () => {
  it.each([
    ['words', 'docker  push\tx', ['[docker] [push] [x]']],
    ['lines', 'a\n\nb\r\nc', ['[a]', '[b]', '[c]']],
    ['continued lines', 'a \\\n  b\\\nc', ['[a] [bc]']],
    ['a comment', 'a # b\n# c\nd#e', ['[a]', '[d#e]']],
    ['separators', 'a; b && c || d & e', ['[a]', '[b]', '[c]', '[d]', '[e]']],
    ['a pipe', 'a | b', ['[a]', '| [b]']],
    ['single quotes', "a 'b  # c' 'd'e", ['[a] [b  # c] [de]']],
    ['double quotes', 'a "b $C \\" d" ""', ['[a] [b <C> " d] []']],
    ['an escape', 'a\\ b \\$c', ['[a b] [$c]']],
    ['variables', '$A ${B} ${C:-d} $1 $', ['[<A>] [<B>] [<C:-d>] [<1>] [$]']],
    ['an assignment', 'A=1 B="x y" c', ['A=1 B=x y [c]']],
    ['an exported assignment', 'export A=1', ['A=1 [export]']],
    ['no assignment behind the program', 'env_file A=1', ['[env_file] [A=1]']],
    ['a substitution', 'A=$(b | c) d', ['A=([b]; | [c]) [d]']],
    ['nested substitutions', 'a "$(b "$(c)")"', ['[a] [([b] [([c])])]']],
    ['a subshell in a substitution', 'a $( (b) ) c', ['[a] [([b])] [c]']],
    ['backquotes', 'a `b c` d', ['[a] [([b] [c])] [d]']],
    ['arithmetic', 'a $((1 + 2)) b', ['[a] [<>] [b]']],
    [
      "GitHub's expressions",
      "a ${{ format('{0} }', b) }} 'c ${{ d }}' \"${{ e }}\"",
      ["[a] [<<format('{0} }', b)>>] [c <<d>>] [<<e>>]"],
    ],
    ['redirections', 'a > b 2>&1 >> "$C"', ['[a] >b >&1 >><C>']],
    ['a here-string', 'a <<< "$B"', ['[a] <<<<B>']],
    ['a here-document', 'a <<EOF\nb $C\nEOF\nd', ['[a] <<<b <C>\n', '[d]']],
    ['a quoted here-document', "a <<'EOF'\nb $C\nEOF\nd", ['[a] <<<b $C\n', '[d]']],
    ['a here-document without an end', 'a <<EOF\nb', ['[a] <<<b']],
    ['control structures', 'if a; then\n  b\nfi', ['[if] [a]', '[then]', '[b]', '[fi]']],
    ['a quote without an end', 'a "b', ['[a] [b]']],
    ['a substitution without an end', 'a $(b', ['[a] [([b])]']],
  ])('has %s', (_, script, commands) => {
    expect(parseShell(script).map(line)).toEqual(commands)
  })
})
