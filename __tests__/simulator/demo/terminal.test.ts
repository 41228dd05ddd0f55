import { describe, expect, it } from '@jest/globals'
import { onTerminal, wantsColour } from '../../../simulator/demo/terminal.ts'
import { columnsOf } from '../../../src/terminal/wrap.ts'
import { scene } from './scenes.ts'

const text = (width: number, changes = {}) => onTerminal(scene(changes), { width, hasColour: false }).join('\n')

describe('onTerminal', () => {
  it('shows what a run looks like', () => {
    expect(text(80)).toMatchInlineSnapshot(`
"A job that leaves packages out is annotated on its line.

== Annotation
  error: The permissions block leaves packages out [missing-packages-write]
  .github/workflows/release.yml:3

       1 | name: release
       2 | on: push
  >    3 | permissions:
       4 |   contents: read # for the checkout
       5 | jobs:
       6 |   build:

  GHCR answered 403 DENIED: installation not allowed to Write organization
  package. The block in this file gives the job contents: read and nothing else.
  Give the job packages: write, beside what it has.
  https://github.com/octo/ghcr-preflight/blob/v1/docs/rules/missing-packages-write.md

== Log
  This run cannot push to ghcr.io
  ▸ What was asked, and every answer (2 requests)

== Job summary
  ❌ This run cannot push to ghcr.io

  See below what has to change, and who can change it. Nothing was uploaded.

  Image             Answer           Package  Findings
  ghcr.io/octo/app  ❌ push refused  exists   missing-packages-write

  ❌ The permissions block leaves packages out missing-packages-write

  What happened
  GHCR answered 403 DENIED: installation not allowed to Write organization
  package. The block in this file gives the job contents: read and nothing else.

  Where it is decided
  .github/workflows/release.yml line 3

  What to do
  Give the job packages: write, beside what it has.

  The change

  --- a/.github/workflows/release.yml
  +++ b/.github/workflows/release.yml
  @@ -3,2 +3,3 @@
   permissions:
     contents: read # for the checkout
  +  packages: write

  Who can do it
  Anyone who can change the workflow

  Where to go

  - https://github.com/octo/app/settings/actions
  - All about missing-packages-write:
  https://github.com/octo/ghcr-preflight/blob/v1/docs/rules/missing-packages-write.md

  How to see that it worked

  1. After a change of the workflow, start a new run: push a commit, or choose
  Run workflow. Re-run jobs takes the files of the old commit, and is enough
  only if nothing but settings or a secret changed.
  2. The log of this step then says: ghcr.io accepted an upload session for
  ghcr.io/octo/app: this run can push.

  ▸ What was asked, and every answer (2 requests)

== Outputs
  verdict   denied
  can-push  false
  images    ghcr.io/octo/app, ghcr.io/octo/web
  report    {"version":1,"verdict":"denied","access":"push","registry":"ghcr.io…

== Requests that were sent
  GET /token 200
  POST /v2/octo/app/blobs/uploads/ 403
  POST /v2/octo/app/blobs/uploads/ 403

== Exit code of the step
  1

As the scenario expects."
`)
  })

  it.each([20, 60, 80, 200])('fits into %i columns, addresses aside', (width) => {
    const room = Math.min(Math.max(width, 60), 100)
    const long = text(width)
      .split('\n')
      .filter((line) => columnsOf(line) > room && !line.includes('https://'))
    expect(long).toEqual([])
  })

  it('has colour only if the terminal has', () => {
    const start = '\u001b['
    expect(text(80)).not.toContain(start)
    expect(onTerminal(scene(), { width: 80, hasColour: true }).join('\n')).toContain(`${start}31m`)
  })

  it('says what was not as the scenario expects', () => {
    expect(text(80)).toContain('As the scenario expects.')
    expect(text(80, { deviations: ['exit: expected 0, but saw 1'] })).toContain('- exit: expected 0, but saw 1')
    expect(text(80, { deviations: ['x'] })).not.toContain('As the scenario expects.')
  })

  it('leaves out what is absent', () => {
    const quiet = text(80, { annotations: [], summary: '' })
    expect(quiet).not.toContain('== Annotation')
    expect(quiet).not.toContain('== Job summary')
  })
})

describe('wantsColour', () => {
  it.each([
    [true, undefined, true],
    [true, '', true],
    [true, '1', false],
    [false, undefined, false],
  ])('of a terminal: %s, NO_COLOR: %s, is %s', (isTerminal, noColor, expected) => {
    expect(wantsColour(isTerminal, noColor)).toBe(expected)
  })
})
