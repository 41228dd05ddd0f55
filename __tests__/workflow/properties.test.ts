import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { levelIn } from '../../src/github/permission-scopes.ts'
import { changed } from '../../src/workflow/changes/text-change.ts'
import { withoutSteps } from '../../src/workflow/changes/without-steps.ts'
import { readDocument } from '../../src/workflow/document.ts'
import type { WorkflowFacts } from '../../src/workflow/model.ts'
import { patch } from '../../src/workflow/patch.ts'
import { readDeclared } from '../../src/workflow/permissions/read-declared.ts'
import { readWorkflow } from '../../src/workflow/read-workflow.ts'
import { repositoryFiles } from '../../src/workflow/repository-files.ts'
import { naiveLevel } from './naive-reading.ts'
import { textOf, type WorkflowModel, workflows } from './workflow-texts.ts'

const file = '.github/workflows/w.yml'
const scopes = ['contents', 'packages', 'issues', 'id-token', 'attestations', 'pull-requests', 'actions']
const folder = mkdtempSync(join(tmpdir(), 'patches-'))
afterAll(() => rmSync(folder, { recursive: true }))

/** Jobs that push and are not allowed to, fixed one after the other as lint does. */
function mended(text: string): {
  readonly text: string
  readonly diffs: readonly string[]
  readonly jobs: readonly string[]
} {
  const { jobs } = readWorkflow(file, text).facts
  const wanting = jobs.filter(
    ({ pushesToGhcr, permissions }) => pushesToGhcr === true && permissions.packages !== 'write',
  )
  let after = text
  const diffs: string[] = []
  const done: string[] = []
  for (const { id } of wanting) {
    const read = readWorkflow(file, after)
    const job = read.facts.jobs.find((one) => one.id === id)
    // The block that jobs share was changed for the one before.
    if (job?.permissions.packages === 'write') done.push(id)
    const requiredPermissions = job?.requiredPermissions ?? {}
    const patched = patch(read, { file, job: id, packages: 'write', requiredPermissions, runsUntrusted: false })
    if (patched === undefined || patched.obstacle !== undefined) continue
    after = patched.text
    diffs.push(patched.diff)
    done.push(id)
  }
  return { text: after, diffs, jobs: done }
}

const isMapping = ({ declared }: WorkflowFacts['jobs'][number]['permissions']) => typeof declared !== 'string'

describe('reading', () => {
  it('agrees with a naive second implementation', () => {
    fc.assert(
      fc.property(workflows, (model) => {
        const text = textOf(model)
        const { jobs, isValid } = readWorkflow(file, text).facts
        expect(isValid).toBe(true)
        for (const { id, permissions } of jobs) {
          for (const scope of scopes)
            expect([id, scope, levelIn(permissions.declared, scope)]).toEqual([id, scope, naiveLevel(text, id, scope)])
        }
        expect(jobs.map(({ pushesToGhcr }) => pushesToGhcr)).toEqual(model.jobs.map(({ pushes }) => pushes))
      }),
      { numRuns: 150 },
    )
  })

  it('finds the same permissions in a text without its steps', () => {
    fc.assert(
      fc.property(workflows, (model) => {
        const text = textOf(model)
        const document = readDocument(text)
        const changes = document.kind === 'tree' ? withoutSteps(text, document.root) : []
        expect(changes.length).toBe(model.jobs.length)
        expect(readDeclared(file, changed(text, changes))).toEqual(readDeclared(file, text))
      }),
      { numRuns: 150 },
    )
  })

  it('never throws', () => {
    const pieces = [
      'on:',
      ' push',
      '\n',
      '  ',
      'permissions:',
      'jobs:',
      ' &a',
      ' *a',
      '{',
      '}',
      '[',
      ']',
      '- ',
      'run: |',
      '"',
      "'",
      '${{',
      '}}',
      '$(',
      '`',
      '<<EOF',
      '\\',
      '\r\n',
      '\t',
      '%',
      '---',
      'docker push ',
      'uses: ./x',
      'write',
      ': ',
    ]
    const texts = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(fc.constantFrom(...pieces)).map((parts) => parts.join('')),
    )
    fc.assert(
      fc.property(texts, texts, (text, other) => {
        readWorkflow(file, text, { files: repositoryFiles(() => other) })
        readWorkflow(
          file,
          `on: push\njobs:\n  a:\n    steps:\n      - run: ${JSON.stringify(text)}\n      - uses: ${JSON.stringify(other)}\n        if: ${JSON.stringify(text)}\n`,
        )
      }),
      { numRuns: 300 },
    )
  })
})

describe('mending', () => {
  it('lets every job push whose permissions are a mapping, and changes nothing else', () => {
    fc.assert(
      fc.property(workflows, (model) => {
        const before = textOf(model)
        const { text, jobs } = mended(before)
        const wanting = readWorkflow(file, before).facts.jobs.filter(
          (one) => one.pushesToGhcr === true && isMapping(one.permissions) && one.permissions.packages !== 'write',
        )
        expect(jobs).toEqual(wanting.map(({ id }) => id))
        for (const name of names(model)) {
          for (const scope of scopes) {
            const expected = scope === 'packages' && jobs.includes(name) ? 'write' : naiveLevel(before, name, scope)
            expect([name, scope, naiveLevel(text, name, scope)]).toEqual([name, scope, expected])
          }
        }
      }),
      { numRuns: 150 },
    )
  })

  it('keeps every line that it does not change, and changes nothing the second time', () => {
    fc.assert(
      fc.property(workflows, (model) => {
        const before = textOf(model)
        const { text } = mended(before)
        const after = new Set(text.split(model.layout.eol))
        const lost = before.split(model.layout.eol).filter((line) => !after.has(line))
        expect(lost.filter((line) => !/permissions|packages|\*shared/.test(line))).toEqual([])
        expect(mended(text).text).toBe(text)
      }),
      { numRuns: 150 },
    )
  })

  it('makes diffs that git takes', () => {
    fc.assert(
      fc.property(workflows, (model) => {
        const { text, diffs } = mended(textOf(model))
        writeFileSync(join(folder, 'w.yml'), textOf(model))
        for (const diff of diffs) {
          const { status, stderr } = spawnSync('git', ['apply', '-p3', '--unsafe-paths', '-'], {
            cwd: folder,
            input: diff,
            encoding: 'utf8',
          })
          expect([status, stderr]).toEqual([0, ''])
        }
        expect(readFileSync(join(folder, 'w.yml'), 'utf8')).toBe(text)
      }),
      { numRuns: 30 },
    )
  })
})

const names = ({ jobs }: WorkflowModel) => jobs.map((_, index) => `job${index}`)
