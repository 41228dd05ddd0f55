import { describe, expect, it } from '@jest/globals'
import { noContexts, variablesIn } from '../../../src/workflow/expressions/contexts.ts'
import { asText, literal, type PossibleValues, unknown } from '../../../src/workflow/expressions/possibilities.ts'
import { interpret } from '../../../src/workflow/shell/interpreter.ts'
import { parseShell } from '../../../src/workflow/shell/shell-syntax.ts'

const shownText = (text: ReturnType<typeof asText>): string =>
  text.map((piece) => (typeof piece === 'string' ? piece : `<${piece.name}>`)).join('')

const shown = (values: PossibleValues): readonly string[] =>
  values.map(({ value, isSure }) => `${shownText(asText(value))}${isSure ? '' : '?'}`)

interface Run {
  /** Words of each call of `push`, each way, and whether it is guarded. */
  readonly pushes: readonly { readonly ways: readonly string[]; readonly isGuarded: boolean }[]
  readonly settings: Readonly<Record<string, readonly string[]>>
}

/** Runs a script whose programs do nothing; `env` holds VALUE=known. */
function run(script: string): Run {
  const pushes: { ways: readonly string[]; isGuarded: boolean }[] = []
  const env = variablesIn(undefined)
  env.set('VALUE', literal('known'))
  const settings = interpret(script, parseShell, { ...noContexts, env }, (call, state) => {
    const ways = call.ways.map(
      ({ fields, isSure }) => `${fields.map(({ value }) => shownText(asText(value))).join(' ')}${isSure ? '' : '?'}`,
    )
    if (ways.some((way) => /^push\b|^<>/.test(way)))
      pushes.push({ ways: ways.map((way) => way.replace(/^push ?/, '')), isGuarded: call.isGuarded })
    const [name = ''] = ways[0]?.split(' ') ?? []
    const calls = call.ways.map((way) => state.callFunction(name, [{ ...way, fields: way.fields.slice(1) }]))
    if (!calls.includes(true)) state.out?.push({ kind: 'text', values: unknown })
  })
  return { pushes, settings: Object.fromEntries([...settings].map(([name, values]) => [name, shown(values)])) }
}

describe('a push of a script', () => {
  it.each([
    ['if', 'if [ "$A" = b ]; then\n  push\nfi'],
    ['if in one line', 'if [[ $A == b ]]; then build; push; fi'],
    ['else', 'if test "$A"; then build; else push; fi'],
    ['elif', 'if a; then b; elif c; then push; fi'],
    ['an if inside another', 'if a; then if b; then c; fi; push; fi'],
    ['a condition that is work', 'if build; then push; fi'],
    ['case', 'case "$A" in\n  main|next) push ;;\n  *) echo no ;;\nesac'],
    ['a test before &&', '[ "$A" = b ] && push'],
    ['a test with && inside', '[[ $A == b && $C ]] && push'],
    ['arithmetic', '(( A > 1 )) && push'],
    ['a test before ||', '[ "$A" = b ] || push'],
    ['a test and a build before it', 'test "$A" && build && push'],
    ['a question before &&', 'docker manifest inspect a || push'],
    ['a search before &&', 'git log -1 | grep -q release && push'],
    ['work that may fail before ||', 'build || push'],
    ['a negation', '! build && push'],
    ['a group behind a test', '[ "$A" ] && {\n  build\n  push\n}'],
    ['an early end', 'if [ "$A" = b ]; then\n  exit 0\nfi\npush'],
    ['an early end in one line', '[ "$A" = b ] || exit 0; push'],
    ['an early end in a function', 'check() { [ "$A" ] || exit; }\ncheck\npush'],
    ['an early end by a variable', '[ "$A" ] || exit $code; push'],
    ['a function that returns early', 'publish() { [ "$A" ] || return 0; push; }\npublish'],
    ['a turn that ends early', 'for a in b; do [ "$X" ] && continue; push; done'],
    ['a loop over what may be nothing', 'for a in $(list); do push; done'],
    ['a loop while', 'while read -r a; do push; done < list'],
    ['a function behind a test', 'publish() { push; }\n[ "$A" ] && publish'],
    ['a subshell behind a test', '[ "$A" ] && (build; push)'],
    ['a trap', "trap 'push' EXIT"],
  ])('is guarded by %s', (_, script) => {
    expect(run(script).pushes.map(({ isGuarded }) => isGuarded)).toEqual([true])
  })

  it.each([
    ['nothing', 'build\npush'],
    ['what has to succeed before it', 'build && push'],
    ['what may fail behind it', 'push || true'],
    ['an if before it', 'if [ "$A" ]; then build; fi\npush'],
    ['a case before it', 'case "$A" in a) build ;; esac\npush'],
    ['a group before it', '[ "$A" ] && { build; }\npush'],
    ['being the condition itself', 'if ! push; then echo failed; fi'],
    ['being what a loop waits for', 'until push; do sleep 1; done'],
    ['an end that fails the step', '[ "$A" ] || exit 1\npush'],
    ['an end of what failed', 'if ! build; then exit 1; fi\npush'],
    ['a test that nothing hangs on', '[ "$A" ]; push'],
    ['a group and a subshell', '{ (push); }'],
    ['a function that is called', 'publish() {\n  push\n}\npublish'],
    ['an early end of a subshell', '( [ "$A" ] && exit 0 )\npush'],
    ['a turn of a loop that ends early', 'for a in b c; do [ "$a" = b ] && continue; done\npush'],
    ['a loop over words', 'for a in b; do push; done'],
    ['a pipe', 'build | push'],
    ['eval', 'eval "push"'],
  ])('is not guarded by %s', (_, script) => {
    expect(run(script).pushes.map(({ isGuarded }) => isGuarded)).toEqual([false])
  })

  it.each([
    ['behind an end', 'exit 0\npush'],
    ['behind an end in every branch', 'if [ "$A" ]; then exit 0; else exit 0; fi; push'],
    ['in a function that nobody calls', 'publish() { push; }'],
    ['in a branch that no run takes', 'if [ "$VALUE" = other ]; then push; fi'],
    ['behind a test that no run passes', '[[ -z "$VALUE" ]] && push'],
    ['in an arm that no run takes', 'case "$VALUE" in other) push ;; esac'],
    ['in a turn of an empty list', 'a=()\nfor b in "${a[@]}"; do push; done'],
    ['as text', 'echo push; # push'],
  ])('does not happen %s', (_, script) => {
    expect(run(script).pushes).toEqual([])
  })
})

describe('the words of a call', () => {
  it.each([
    ['a variable', 'A=b; push $A', ['b']],
    ['a variable of the step', 'push $VALUE', ['known']],
    ['a name of the run', 'push "$GITHUB_REPOSITORY"', ['<github.repository>']],
    ['what is split', 'A="b  c"; push $A "$A"', ['b c b  c']],
    ['what is empty', 'A=; push $A "$A" b', [' b']],
    ['two branches', 'if a; then A=b; else A=c; fi; push $A', ['b', 'c']],
    ['a branch and what was before', 'A=b; if a; then A=c; fi; push $A', ['b', 'c']],
    ['a branch and nothing before', 'if a; then A=c; fi; push x$A', ['x', 'xc']],
    ['a branch that ends', 'A=b; if a; then A=c; exit 1; fi; push $A', ['b']],
    ['a branch that some runs do not take', '[ "$A" ] && A=b; push x$A', ['x', 'xb']],
    ['an arm', 'case $A in a) B=c ;; *) B=d ;; esac; push $B', ['c', 'd']],
    ['arms without a default', 'B=a; case $A in a) B=c ;; esac; push $B', ['a', 'c']],
    ['a function', 'f() { A=$1; }; f b; push $A', ['b']],
    ['a variable in lower case', 'A=Octo/App; declare -rl B="$A"; push $B', ['octo/app']],
    ['a local variable', 'A=b; f() { local A=c; push $A; }; f; push $A', ['c'], ['b']],
    ['arguments', 'f() { push "$@" $2; }; f a "b c"', ['a b c b'].map(() => 'a b c b c')],
    ['arguments after shift', 'f() { shift; push $1 $#x; }; f a b', ['b <>x']],
    ['a subshell', 'A=b; (A=c); push $A', ['b']],
    ['a loop', 'for A in b c; do push $A; done', ['b'], ['c']],
    ['a loop that adds', 'A=; for B in c d; do A="$A -t $B"; done; push $A', ['-t c -t d']],
    [
      'a long loop',
      'for A in 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16; do for B in c d; do push $B; done; done',
      ...Array.from({ length: 16 }, () => ['c', 'd']),
    ],
    ['a list', 'A=(--push -t "b c"); A+=(d); push "${A[@]}" x', ['--push -t b c d x']],
    ['a list of branches', 'A=(a); if b; then A+=(c); fi; push ${A[@]}', ['a', 'a c']],
    [
      'a default',
      'push ${NONE:-b} ${VALUE:-c} ${NONE:-"${VALUE}"}',
      ['b known known', 'b known <>?', '<> known known?', '<> known <>?'],
    ],
    ['an alternative', 'push ${VALUE:+--push} x${EMPTY:+y}', ['--push x', '--push xy?']],
    ['lower case', 'A=Octo; push ${A,,} $(echo "$A" | tr A-Z a-z)', ['octo <>']],
    ['an affix', 'A=v1.2; push ${A#v} ${A%.*} ${A##*/} ${GITHUB_REF##*/}', ['1.2 v1 v1.2 <>']],
    ['a substitution', 'push $(echo a b) "$(printf %s c)"', ['a b c']],
    ['a substitution with branches', 'push $(if [ $X ]; then echo b; else echo c; fi) d', ['b d', 'c d']],
    ['a substitution with a test', 'push $([ "$A" ] && echo --push) d', ['--push d', 'd']],
    ['a function that prints', 'f() { echo "x$1"; }; push $(f a)', ['xa']],
    ['a here-document that is read', 'while read -r A; do push $A; done <<EOF\nb\nc\nEOF', ['b', 'c']],
    ['several words read', 'read A B <<< "c d"; push $A', ['<>']],
    ['the arguments of set', 'set -- a b; push "$@"', ['a b']],
    ['an assignment before it', 'A=b push $A; push x$A', ['b'], ['x<>']],
  ])('come from %s', (_, script, ...expected) => {
    expect(run(script).pushes.map(({ ways }) => ways)).toEqual(expected)
  })
})

describe('what a script leaves', () => {
  it.each([
    ['a line', 'echo "a=b" >> $GITHUB_OUTPUT', { 'output:a': ['b'] }],
    ['a variable', 'echo "A=b" >> "$GITHUB_ENV"', { 'env:A': ['b'] }],
    ['the last of several lines', 'echo a=b >> $GITHUB_OUTPUT\necho a=c >> $GITHUB_OUTPUT', { 'output:a': ['c'] }],
    [
      'two branches',
      'if a; then echo a=b >> $GITHUB_OUTPUT; else echo a=c >> $GITHUB_OUTPUT; fi',
      { 'output:a': ['b', 'c'] },
    ],
    ['one branch', 'if a; then echo a=b >> $GITHUB_OUTPUT; fi', { 'output:a': ['', 'b'] }],
    ['one branch of a known variable', 'if a; then echo VALUE=b >> $GITHUB_ENV; fi', { 'env:VALUE': ['known', 'b'] }],
    [
      'a branch that ends the script',
      'if a; then echo a=b >> $GITHUB_OUTPUT; exit 0; fi; echo a=c >> $GITHUB_OUTPUT',
      { 'output:a': ['b', 'c'] },
    ],
    [
      'a function that returns',
      'f() { if a; then echo a=b >> $GITHUB_OUTPUT; return; fi; echo a=c >> $GITHUB_OUTPUT; }; f',
      { 'output:a': ['b', 'c'] },
    ],
    ['a group', '{ echo a=b; echo "c=$VALUE"; } >> $GITHUB_OUTPUT', { 'output:a': ['b'], 'output:c': ['known'] }],
    [
      'branches in a group',
      '{ if a; then echo a=b; else echo a=c; fi; echo d=e; } >> $GITHUB_OUTPUT',
      { 'output:a': ['b', 'c'], 'output:d': ['e'] },
    ],
    ['a here-document', 'cat <<EOF >> $GITHUB_OUTPUT\na=b\nc=d\nEOF', { 'output:a': ['b'], 'output:c': ['d'] }],
    ['tee', 'echo a=b | tee -a $GITHUB_OUTPUT', { 'output:a': ['b'] }],
    ['printf', "printf 'a=%s\\nb=c\\n' d >> $GITHUB_OUTPUT", { 'output:a': ['d'], 'output:b': ['c'] }],
    [
      'several lines',
      'echo "a<<END" >> $GITHUB_OUTPUT\necho b >> $GITHUB_OUTPUT\necho c >> $GITHUB_OUTPUT\necho END >> $GITHUB_OUTPUT',
      { 'output:a': ['b\nc'] },
    ],
    ['a subshell', '(echo a=b >> $GITHUB_OUTPUT)', { 'output:a': ['b'] }],
    ['the old command', 'echo "::set-output name=a::b"', { 'output:a': ['b'] }],
    ['nothing for another file', 'echo a=b >> file; echo a=b > /dev/null', {}],
    ['nothing of errors', 'echo a=b 2>> $GITHUB_OUTPUT', {}],
  ])('is what it writes: %s', (_, script, expected) => {
    expect(run(script).settings).toEqual(expected)
  })
})

describe('a script without an end', () => {
  it.each([
    ['calls itself', 'f() { f; }\nf'],
    ['calls itself twice', 'f() { f; f; }\nf'],
    ['evaluates itself', 'a="eval \\"\\$a\\""; eval "$a"'],
  ])('becomes unknown: it %s', (_, script) => {
    expect(run(script).pushes.map(({ ways }) => ways)).toContainEqual(['<>?'])
  })
})
