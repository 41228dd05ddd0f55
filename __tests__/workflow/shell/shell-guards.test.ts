import { describe, expect, it } from '@jest/globals'
import { guardsOf } from '../../../src/workflow/shell/shell-guards.ts'
import { parseShell } from '../../../src/workflow/shell/shell-syntax.ts'

/** Whether the script's own conditions guard its `push`. */
function isPushGuarded(script: string): boolean | undefined {
  const commands = parseShell(script)
  const isPush = commands.map(({ words }) => words.some(([part]) => part?.kind === 'text' && part.text === 'push'))
  return guardsOf(commands)[isPush.indexOf(true)]
}

describe('a push of a script', () => {
  it.each([
    ['if', 'if [ "$A" = b ]; then\n  push\nfi'],
    ['if in one line', 'if [[ $A == b ]]; then build; push; fi'],
    ['else', 'if test "$A"; then build; else push; fi'],
    ['elif', 'if a; then b; elif c; then push; fi'],
    ['an if inside another', 'if a; then if b; then c; fi; push; fi'],
    ['case', 'case "$A" in\n  main|next) push ;;\n  *) echo no ;;\nesac'],
    ['a test before &&', '[ "$A" = b ] && push'],
    ['a test with && inside', '[[ $A == b && $C ]] && push'],
    ['a test before ||', '[ "$A" = b ] || push'],
    ['a test and a build before it', 'test "$A" && build && push'],
    ['a group behind a test', '[ "$A" ] && {\n  build\n  push\n}'],
    ['an early end', 'if [ "$A" = b ]; then\n  exit 0\nfi\npush'],
    ['an early end in one line', '[ "$A" = b ] || exit 0; push'],
    ['an if of PowerShell', 'if ($env:A -eq "b") { push }'],
  ])('is guarded by %s', (_, script) => {
    expect(isPushGuarded(script)).toBe(true)
  })

  it.each([
    ['nothing', 'build\npush'],
    ['what has to succeed before it', 'build && push'],
    ['what may fail behind it', 'push || true'],
    ['a loop', 'for a in b c; do push "$a"; done'],
    ['an if before it', 'if [ "$A" ]; then build; fi\npush'],
    ['a case before it', 'case "$A" in a) build ;; esac\npush'],
    ['a group before it', '[ "$A" ] && { build; }\npush'],
    ['being the condition itself', 'if ! push; then echo failed; fi'],
    ['an end that fails the step', '[ "$A" ] || exit 1\npush'],
    ['an end of what failed', 'if ! build; then exit 1; fi\npush'],
    ['a test that nothing hangs on', '[ "$A" ]; push'],
    ['a group of a function', 'publish() {\n  push\n}'],
  ])('is not guarded by %s', (_, script) => {
    expect(isPushGuarded(script)).toBe(false)
  })
})
