import { describe, expect, it } from '@jest/globals'
import { actionEffects } from '../../src/workflow/actions/action-effects.ts'
import { linesOf } from '../../src/workflow/actions/action-step.ts'
import { noContexts } from '../../src/workflow/expressions/contexts.ts'
import { evaluateText } from '../../src/workflow/expressions/evaluate.ts'
import { readWorkflow } from '../../src/workflow/read-workflow.ts'
import { scriptEffects } from '../../src/workflow/tools/script-effects.ts'
import { excessIn, type GrowingText, made } from './growth-measure.ts'

const contexts = { ...noContexts, events: ['push'] }
const readFile = () => undefined
const script = (shell: string) => (text: string) => scriptEffects({ text, shell, contexts, readFile })

const place = { file: 'a.yml', path: [] }
const action = (name: string) =>
  actionEffects({
    action: name,
    inputs: new Map(),
    writtenNames: new Map(),
    contexts,
    readFile,
    place,
    isWrittenHere: true,
  })

const readers: Readonly<Record<string, (text: string) => unknown>> = {
  'a shell script': script(''),
  'a script of PowerShell': script('pwsh'),
  'an expression': (text) => evaluateText(text, contexts),
  'lines of an input': (text) => linesOf(text, /[\n,]/),
  'the name of an action': action,
  'a workflow': (text) => readWorkflow('a.yml', text),
}

const sources: Readonly<Record<string, readonly GrowingText[]>> = {
  'a shell script': [
    ['export ', '-a ', ''],
    ['export ', 'A=1 ', ''],
    ['docker ', 'a ', ''],
    ['docker push ', '-t a ', 'ghcr.io/x/y'],
    ['docker push ', '$A ', ''],
    ['docker push ', '$A', ''],
    ['A=b\ndocker push ', '$A', ''],
    ['', 'A+=b;', 'docker push $A'],
    ['A=()\n', 'A+=(b);', 'docker push "${A[@]}"'],
    ['', 'A+=b; docker push $A\n', ''],
    ['', (i) => `A${i}=b; `, ''],
    ['', (i) => `if x; then A${i}=b; fi; `, ''],
    ['if x; then y', (i) => `; elif x; then A${i}=b`, '; fi'],
    ['case x in ', (i) => `a${i}) A${i}=b;; `, 'esac'],
    ['', (i) => `if x; then A=b${i}; fi; `, 'docker push $A'],
    ['', (i) => `A${i}=b; [ x ] && exit 0; `, ''],
    ['', (i) => `if x; then echo a${i}=b >> $GITHUB_OUTPUT; exit 0; fi; `, ''],
    ['', (i) => `echo a${i}=b >> $GITHUB_OUTPUT; `, ''],
    ['{ ', (i) => `echo a${i}=b; `, '} >> $GITHUB_OUTPUT'],
    ['cat <<E >> $GITHUB_OUTPUT\n', (i) => `a${i}=b\n`, 'E\n'],
    ['echo "a<<E" >> $GITHUB_OUTPUT\n', 'echo b >> $GITHUB_OUTPUT\n', ''],
    ['', (i) => `f${i}() { docker push ghcr.io/x/y; }; f${i}; `, ''],
    ['f() { docker push $1; }\n', (i) => `f ghcr.io/x/y${i}; `, ''],
    ['', (i) => `f${i}() { f${i + 1}; f${i + 1}; }; `, 'f0'],
    ['', 'for a in b c d e f g h i; do ', 'x'],
    ['', 'for a in b c; do docker push $a; done; ', ''],
    ['for a in ', 'b ', '; do docker push $a; done'],
    ['echo a', ' | tr a b', ''],
    ['', 'echo a | tr a b; ', ''],
    ['', 'A=$(echo a$A); ', ''],
    ['a ', '$(', ''],
    ['a ', '${a:-', ''],
    ['a ', '${a:-b}', ''],
    ['', '[[ a ', ''],
    ['', '((', ''],
    ['', '(( a\n', ''],
    ['a ', '$((', ''],
    ['', 'a <<E\nE\n', ''],
    ['', 'a <<E\n', ''],
    ['a ', '<<E ', '\n'],
    ['', 'a', ''],
    ['', 'a() ', ''],
    ["a $'", '\\x4', ''],
    ['', "$'", ''],
    ['', 'sudo ', 'docker push x'],
    ['sudo ', '-u a ', 'docker push x'],
    ['find ', '-exec docker push x \\; ', ''],
    ['echo ', 'a ', '| xargs docker push'],
    ['', 'echo a | xargs docker push; ', ''],
    ['', 'xargs ', 'docker push'],
    ['parallel docker push ::: ', 'a ', ''],
    ['nix run ', 'nixpkgs', '#a -- b'],
    ['nix run nixpkgs#', 'a.', '-- b'],
    ['mvn ', 'jib', ':build'],
    ['mvn ', 'jib-maven-plugin ', ''],
    ['docker buildx bake ', '--set *.tags=ghcr.io/a/b ', ''],
    ['docker buildx bake --set ', 'a.', ''],
    ['goreleaser release ', '--skip=a,', ''],
    ['git ', 'a ', 'push'],
    ['docker run ', '-v a ', 'x'],
    ['', 'bash -c "docker push a"; ', ''],
    ['', 'eval "docker push a"; ', ''],
    ['', 'eval ', 'a'],
    ['', 'trap "docker push a" EXIT; ', ''],
    ['set -- ', 'a ', '; docker push "$@"'],
    ['set -- a b c d e f; ', 'shift; ', 'docker push "$@"'],
    ['', 'read a <<< b; ', ''],
    ['', (i) => `docker login -p x ghcr${i}.io; `, ''],
    ['echo ', '${{ ', ''],
    ['echo ', '${{ github.sha }} ', ''],
    ['echo ', "'${{", ''],
  ],
  'a script of PowerShell': [
    ['', '\n', '$a = 1'],
    ['', ' ', '$a = 1'],
    ['', '[a]\n', ''],
    ['', '$a = "b"\n', ''],
    ['$a = "b"', ' + "c"', ''],
    ['$a = @(', '"b",', ')'],
    ['', 'if ($a) { ', ''],
    ['if ($a) {}', ' elseif ($b) { }', ''],
    ['', '(', ''],
    ['a "', '$(', ''],
    ['', '@(', ''],
    ['', '@"\n', ''],
    ['', "@'", ''],
    ['', '<# ', ''],
    ['', 'switch (', ''],
    ['', 'foreach ($a in ', ''],
    ['$a', '.a', '()'],
    ['docker push ', 'a ', ''],
    ['a ', '`\n', ''],
    ['', '{ ', ''],
  ],
  'an expression': [
    ['', '${{ ', ''],
    ['', '${{ a }}', ''],
    ['${{ ', "'", ''],
  ],
  'lines of an input': [
    ['', '${{ ', ''],
    ['', 'a,', ''],
  ],
  'the name of an action': [['a/', 'build', '']],
  'a workflow': [
    [
      'on: push\nenv:\n  A: b\njobs:\n',
      (i) =>
        `  j${i}: { runs-on: ubuntu-latest, env: {A: b}, steps: [{ run: docker push ghcr.io/a/b, env: {B: c} }] }\n`,
      '',
    ],
    [
      'on: push\njobs:\n',
      (i) =>
        `  j${i}: { needs: [j${i + 1}, j${i - 1}], outputs: {a: '\${{ needs.j${i + 1}.outputs.a }}'}, steps: [] }\n`,
      '',
    ],
    [
      'on: push\njobs:\n  b:\n    steps:\n      - parallel:\n',
      (i) => `        - { id: a${i}, run: "docker login -p x a${i}.io" }\n`,
      '',
    ],
    [
      'on: push\njobs:\n  b:\n    steps:\n',
      (i) => `      - { id: a${i}, background: true, run: "echo A${i}=b >> $GITHUB_ENV" }\n`,
      '',
    ],
    [
      'on: push\njobs:\n  b:\n    steps:\n',
      (i) => `      - { id: a${i}, run: "echo A${i}=\${{ steps.a${i - 1}.outputs.x }} >> $GITHUB_ENV" }\n`,
      '',
    ],
    [
      'on: push\njobs:\n  b:\n    runs-on: ubuntu-latest\n    steps:\n      - run: |\n',
      (i) => `          docker push ghcr.io/a/b${i}\n`,
      '',
    ],
    [
      'on: push\njobs:\n  b:\n    runs-on: ubuntu-latest\n    steps:\n      - uses: docker/build-push-action@v6\n        with:\n          push: true\n          tags: |\n',
      (i) => `            ghcr.io/a/b${i}\n`,
      '',
    ],
    [
      'on: push\njobs:\n  b:\n    runs-on: ubuntu-latest\n    steps:\n      - uses: docker/metadata-action@v6\n        with:\n          images: |\n',
      (i) => `            ghcr.io/a/b${i}\n`,
      '',
    ],
    [
      'on:\n  workflow_dispatch:\n    inputs:\n',
      (i) => `      a${i}: { default: x }\n`,
      'jobs: {b: {steps: [{run: x}]}}\n',
    ],
  ],
}

const sizes = [8_000, 32_000, 128_000]

/** Linear time makes it 4 from one size to the next, quadratic time 16. */
const bounds = { negligible: 100, most: 9 }

const shown = (source: GrowingText): string =>
  JSON.stringify(source.map((part) => (typeof part === 'string' ? part : part(1)).slice(-50)))

const textsOf = (source: GrowingText) => sizes.map((size) => made(source, size))

describe.each(Object.entries(readers))('the time to read %s', (name, read) => {
  const own = (sources[name] ?? []).map((source) => ({ source, text: shown(source) }))

  it.each(own)('grows no faster than the text over three sizes: $text', async ({ source }) => {
    expect(await excessIn(read, textsOf(source), 1, bounds)).toEqual([])
  })
})
