import { describe, expect, it } from '@jest/globals'
import type { Assignment, Script, ShellNode, Word } from '../../../src/workflow/shell/shell-script.ts'
import { parseShell } from '../../../src/workflow/shell/shell-syntax.ts'

const shown = (word: Word): string =>
  word
    .map((part) => {
      if (part.kind === 'text') return part.text
      if (part.kind === 'expression') return `<<${part.text}>>`
      if (part.kind === 'variable') return `<${part.name}${part.operator}${shown(part.operand)}>`
      return `(${script(part.body)})`
    })
    .join('')

const set = ({ name, isAppending, value }: Assignment): string =>
  `${name}${isAppending ? '+' : ''}=${'list' in value ? `(${value.list.map(shown).join(' ')})` : shown(value)}`

const script = (nodes: Script): string => nodes.map(node).join('; ')

function node(one: ShellNode): string {
  switch (one.kind) {
    case 'command':
    case 'group':
      return [
        ...(one.kind === 'group' ? [one.isSubshell ? `sub{${script(one.body)}}` : `{${script(one.body)}}`] : []),
        ...(one.kind === 'command'
          ? [...one.assignments.map(set), ...one.words.map((word) => `[${shown(word)}]`)]
          : []),
        ...one.redirects.map(
          ({ operator, isOfErrors, target }) => `${isOfErrors ? '2' : ''}${operator}${shown(target)}`,
        ),
        ...(one.input === undefined ? [] : [`<<<${shown(one.input)}`]),
      ].join(' ')
    case 'pipeline':
      return one.parts.map(node).join(' | ')
    case 'not':
      return `! ${node(one.of)}`
    case 'chain':
      return [node(one.first), ...one.rest.flatMap((link) => [link.operator, node(link.node)])].join(' ')
    case 'if':
      return [
        ...one.branches.map(({ condition, body }) => `if ${script(condition)} then ${script(body)}`),
        `else ${script(one.otherwise)}`,
      ].join(' ')
    case 'case':
      return `case ${shown(one.word)} ${one.arms.map(({ patterns, body }) => `${patterns.map(shown).join('|')}) ${script(body)}`).join(' ')}`
    case 'for':
      return `for ${one.name} in ${one.words.map(shown).join(' ')} do ${script(one.body)}`
    case 'while':
      return `while ${script(one.condition)} do ${script(one.body)}`
    case 'function':
      return `${one.name}() ${script(one.body)}`
    case 'unread':
      return 'unread'
  }
}

describe('a shell script', () => {
  it.each([
    ['words', 'docker  push\tx', '[docker] [push] [x]'],
    ['lines', 'a\n\nb\r\nc', '[a]; [b]; [c]'],
    ['continued lines', 'a \\\n  b\\\nc', '[a] [bc]'],
    ['a comment', 'a # b\n# c\nd#e', '[a]; [d#e]'],
    ['separators', 'a; b & c', '[a]; [b]; [c]'],
    ['a chain', 'a && b ||\n c', '[a] && [b] || [c]'],
    ['a pipe', 'a | b |& c', '[a] | [b] | [c]'],
    ['a negation', '! a | b', '! [a] | [b]'],
    ['single quotes', "a 'b  # c' 'd'e", '[a] [b  # c] [de]'],
    ['double quotes', 'a "b $C \\" d" ""', '[a] [b <C> " d] []'],
    ['ANSI-C quotes', "a $'b\\tc\\x41\\'' $\"d\"", "[a] [b\tcA'] [d]"],
    ['an escape', 'a\\ b \\$c', '[a b] [$c]'],
    ['variables', '$A ${B} ${C:-d} $1 $ ${D[@]} ${#E}', '[<A>] [<B>] [<C:-d>] [<1>] [$] [<D[@]>] [<#E>]'],
    ['a default in a default', '${A:-"${B:-c}"} d', '[<A:-<B:-c>>] [d]'],
    ['a substitution in a default', '${A:-$(b | c "}")} d', '[<A:-([b] | [c] [}])>] [d]'],
    ['a brace in a pattern', '${A//"}"/} b', '[<A//}/>] [b]'],
    ['an assignment', 'A=1 B="x y" c', 'A=1 B=x y [c]'],
    ['what appends', 'A+=1 b', 'A+=1 [b]'],
    ['a list', 'A=(b "c d"\n  # no\n  $e) B+=(f)', 'A=(b c d <e>) B+=(f)'],
    ['an element of a list', 'A[1]=b', 'A+=(b)'],
    ['declared assignments', 'export -a A=1 B C=2', 'A=1 C=2 [export] [-a] [B]'],
    ['no assignment behind the program', 'env_file A=1', '[env_file] [A=1]'],
    ['an assignment behind a keyword', 'if a; then B=1 c; fi', 'if [a] then B=1 [c] else '],
    ['a substitution', 'A=$(b | c) d', 'A=([b] | [c]) [d]'],
    ['nested substitutions', 'a "$(b "$(c)")"', '[a] [([b] [([c])])]'],
    ['a subshell in a substitution', 'a $( (b) ) c', '[a] [(sub{[b]})] [c]'],
    ['backquotes', 'a `b "c"` "`d`" e', '[a] [([b] [c])] [([d])] [e]'],
    ['a process substitution', 'a <(b) < <(c)', '[a] [([b])] <<<([c])'],
    ['arithmetic', 'a $((1 + 2)) b', '[a] [<>] [b]'],
    ['an arithmetic command', '((a > b)) && c', '[((] && [c]'],
    [
      'a test',
      '[[ a == b* && -n "$c" || ! (d) ]] && e',
      '[[[] [a] [==] [b*] [&] [&] [-n] [<c>] [|] [|] [!] [(] [d] [)] []]] && [e]',
    ],
    [
      "GitHub's expressions",
      "a ${{ format('{0} }}', b) }} 'c ${{ d }}' \"${{ e }}\"",
      "[a] [<<format('{0} }}', b)>>] [c <<d>>] [<<e>>]",
    ],
    ['redirections', 'a > b 2>&1 >> "$C" 2> d', '[a] >b 2>&1 >><C> 2>d'],
    ['a here-string', 'a <<< "$B"', '[a] <<<<B>'],
    ['a here-document', 'a <<EOF && c\nb $C\nEOF\nd', '[a] <<<b <C>\n && [c]; [d]'],
    ['a quoted here-document', "a <<'EOF'\nb $C\nEOF\nd", '[a] <<<b $C\n; [d]'],
    ['a here-document of a loop', 'while a; do b; done <<EOF\nc\nEOF\nd', '{while [a] do [b]} <<<c\n; [d]'],
    [
      'if, elif and else',
      'if a; then\n  b\nelif c; then d\nelse e; fi; f',
      'if [a] then [b] if [c] then [d] else [e]; [f]',
    ],
    ['a case', 'case $a in\n  (b|"c d") e ;;\n  *) f ;;&\nesac\ng', 'case <a> b|c d) [e] *) [f]; [g]'],
    ['a case in a substitution', 'a $(case b in c) d;; esac) e', '[a] [(case b c) [d])] [e]'],
    [
      'loops',
      'for a in b "$c"; do d; done\nfor e; do f; done',
      'for a in b <c> do [d]; for e in <@[@]> do [f]'.replace('[@]>', '>'),
    ],
    ['an arithmetic loop', 'for ((;;)); do a; done', 'while  do [a]'],
    ['while and until', 'while a; do b; done; until c; do d; done', 'while [a] do [b]; while [c] do [d]'],
    ['groups', '{ a; b; } > c; (d)', '{{[a]; [b]}} >c; sub{[d]}'],
    ['functions', 'a() { b; }\nfunction c { d; }\nfunction e() (f)', 'a() {[b]}; c() {[d]}; e() sub{[f]}'],
    ['a keyword that is a word', 'echo if then; done_', '[echo] [if] [then]; [done_]'],
    ['a keyword too many', 'fi; a; done; b }', '[a]; [b] [}]'],
    ['an end too many', 'a) b;; c', '[a]; [b]; [c]'],
    ['a quote without an end', 'a "b', '[a] [b]'],
    ['a substitution without an end', 'a $(b', '[a] [([b])]'],
    ['an if without an end', 'if a; then b', 'if [a] then [b] else '],
    ['a parameter without an end', 'a ${b:-c d\ne', '[a] [<b:-c d\ne>]'],
  ])('has %s', (_, text, expected) => {
    expect(script(parseShell(text))).toBe(expected)
  })

  it.each([
    ['parentheses', '('],
    ['braces', '{ '],
    ['substitutions', '$('],
    ['parameters', '${a:-'],
    ['quoted substitutions', '"$('],
    ['conditions', 'if '],
    ['functions', 'a() '],
    ['negations', '! '],
  ])('may be nested without an end in %s', (_, opening) => {
    expect(script(parseShell(opening.repeat(5000)))).not.toBe('')
  })
})
