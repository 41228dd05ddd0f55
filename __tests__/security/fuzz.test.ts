import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { BadInput } from '../../src/action/bad-input.ts'
import { readInputs } from '../../src/action/inputs.ts'
import { errorMessages } from '../../src/explain/error-messages.ts'
import { matchesIn } from '../../src/explain/matches.ts'
import { languageIds } from '../../src/languages/language.ts'
import { readChallenge } from '../../src/oci/challenge.ts'
import { readImages, splitImages } from '../../src/oci/image.ts'
import { isHost, readReference } from '../../src/oci/reference.ts'
import { readRefusal } from '../../src/oci/refusal.ts'
import { review } from '../../src/rules/engine.ts'
import { rules } from '../../src/rules/index.ts'
import { locate } from '../../src/workflow/locate.ts'
import { patch } from '../../src/workflow/patch.ts'
import { readWorkflow } from '../../src/workflow/read-workflow.ts'
import { repositoryFiles } from '../../src/workflow/repository-files.ts'
import { answeredWith } from '../http/answered.ts'
import { schemaProblems } from '../project/report-schema.ts'
import {
  anyBody,
  anyChallenge,
  anyHeaders,
  anyIncoming,
  anyReference,
  anyStatus,
  anyText,
  anyWorkflowText,
  textOf,
} from './arbitraries.ts'
import { runStep } from './run-step.ts'

/** `npm run fuzz -- RUNS` sets it. */
const runs = Number(process.env['FUZZ_RUNS'] ?? 300)
const options = { numRuns: runs }
const timeout = 60_000 + runs * 40

describe('never throws', () => {
  it(
    'reading a reference',
    () => {
      fc.assert(
        fc.property(anyReference, (text) => {
          const read = readReference(text)
          if (read.kind === 'reference') {
            const { registry, repository, tag, digest } = read.reference
            const again = `${registry}/${repository}${tag === undefined ? '' : `:${tag}`}${digest === undefined ? '' : `@${digest}`}`
            expect(readReference(again)).toEqual(read)
            expect(isHost(registry)).toBe(true)
          }
          const { images } = readImages(splitImages(text), 'ghcr.io', false)
          expect(new Set(images.map(({ reference }) => reference)).size).toBe(images.length)
          for (const image of images)
            if (image.kind === 'image') expect(readReference(image.reference).kind).toBe('reference')
        }),
        options,
      )
    },
    timeout,
  )

  it(
    'reading a challenge',
    () => {
      fc.assert(
        fc.property(anyChallenge, (header) => {
          const challenge = readChallenge(header)
          if (challenge.kind === 'bearer') expect(header).toContain(challenge.realm)
        }),
        options,
      )
    },
    timeout,
  )

  it(
    'reading a refusal, which is one only with its status and in its form',
    () => {
      fc.assert(
        fc.property(
          anyStatus,
          anyHeaders,
          anyBody,
          fc.constantFrom('exchange', 'upload', 'tags'),
          (status, headers, body, at) => {
            const answer = readRefusal(answeredWith(status, body, headers), at)
            if (answer.kind !== 'refused') return
            expect([401, 403, ...(at === 'tags' ? [404] : [])]).toContain(status)
            expect(body === '' || Array.isArray(JSON.parse(body).errors)).toBe(true)
            expect(answer.message?.length ?? 0).toBeLessThanOrEqual(2000)
          },
        ),
        options,
      )
    },
    timeout,
  )

  it(
    'reading, judging, locating in and patching a workflow file',
    () => {
      const file = '.github/workflows/a.yml'
      fc.assert(
        fc.property(anyWorkflowText, anyWorkflowText, (text, other) => {
          const read = readWorkflow(file, text, { files: repositoryFiles(() => other), repository: 'octo/app' })
          const { facts: workflow, document } = read
          for (const { diagnosis, rule, params } of review(workflow, rules)) {
            expect(rule.words.problem(params)).not.toBe('')
            if (diagnosis.place?.file === file) expect(locate(document, diagnosis.place).start.line).toBeGreaterThan(0)
          }
          for (const { id } of workflow.jobs) {
            const patched = patch(read, {
              file,
              job: id,
              packages: 'write',
              requiredPermissions: { contents: 'read' },
              runsUntrusted: false,
            })
            if (patched !== undefined) expect(patched.text).not.toBe(text)
          }
        }),
        options,
      )
    },
    timeout,
  )

  it(
    'reading inputs, environment and event: nothing but a bad input',
    () => {
      const folder = mkdtempSync(join(tmpdir(), 'fuzz-'))
      const event = join(folder, 'event.json')
      const names = [
        'images',
        'registry',
        'username',
        'password',
        'fallback-password',
        'github-token',
        'access',
        'fail-on',
        'language',
        'summary',
        'timeout',
        'job-workflow-ref',
        'job-workflow-sha',
        'secret-source',
      ]
      const anyValue = fc.oneof(
        anyText,
        anyReference,
        fc.constantFrom(
          'push',
          'pull',
          'denied',
          'never',
          ...languageIds,
          '30',
          '0',
          '1e9',
          'octo/app/.github/workflows/a.yml@refs/heads/main',
        ),
      )
      const anyEnv = fc.dictionary(
        fc.constantFrom(
          'GITHUB_SERVER_URL',
          'GITHUB_API_URL',
          'GITHUB_REPOSITORY',
          'GITHUB_EVENT_NAME',
          'GITHUB_ACTOR',
          'GITHUB_REF',
          'GITHUB_JOB',
          'GITHUB_WORKFLOW_REF',
          'GITHUB_WORKFLOW_SHA',
          'GITHUB_TOKEN_PERMISSIONS',
          'DOCKER_METADATA_OUTPUT_TAGS',
        ),
        fc.oneof(
          anyText,
          fc.json(),
          fc.webUrl(),
          fc.constantFrom('octo/app', 'pull_request', 'dependabot[bot]', 'https://github.com', 'http://localhost:3000'),
        ),
      )
      const part = fc.oneof(
        fc.jsonValue(),
        fc.record(
          { full_name: fc.jsonValue(), owner: fc.jsonValue(), private: fc.jsonValue(), repo: fc.jsonValue() },
          { requiredKeys: [] },
        ),
      )
      const anyPayload = fc.oneof(
        fc.json(),
        anyText,
        fc
          .record(
            { repository: part, pull_request: fc.record({ head: part, base: part }, { requiredKeys: [] }) },
            { requiredKeys: [] },
          )
          .map((value) => JSON.stringify(value)),
      )
      fc.assert(
        fc.property(fc.dictionary(fc.constantFrom(...names), anyValue), anyEnv, anyPayload, (inputs, env, payload) => {
          writeFileSync(event, payload)
          try {
            readInputs((name) => inputs[name] ?? '', { ...env, GITHUB_EVENT_PATH: event })
          } catch (error) {
            if (!(error instanceof BadInput)) throw error
          }
        }),
        options,
      )
      rmSync(folder, { recursive: true })
    },
    timeout,
  )

  it(
    'explaining a log, and says the same however it comes in pieces',
    async () => {
      const texts = errorMessages.map(({ text }) => text)
      const anyLog = fc.oneof(
        anyText,
        textOf(
          ...texts,
          '\n',
          '\r\n',
          '\u001b[31m',
          '\u001b[0m',
          '2026-01-01T00:00:00.0000000Z ',
          'ghcr.io',
          'ghcr.io/octo/app',
          'docker push',
          'ERROR: ',
          '##[error]',
          '::error::',
          ' ',
        ),
      )
      await fc.assert(
        fc.asyncProperty(anyLog, fc.array(fc.nat(), { maxLength: 5 }), async (log, cuts) => {
          const bytes = Buffer.from(log)
          const whole = await matchesIn(from([bytes]))
          const at = [0, ...cuts.map((cut) => cut % (bytes.length + 1)).toSorted((a, b) => a - b), bytes.length]
          expect(await matchesIn(from(at.slice(1).map((end, index) => bytes.subarray(at[index], end))))).toEqual(whole)
        }),
        options,
      )
    },
    timeout,
  )

  it(
    'running against servers that answer anything, and denies only on a refusal',
    async () => {
      await fc.assert(
        fc.asyncProperty(
          fc.array(anyIncoming, { minLength: 1, maxLength: 12 }),
          fc.constantFrom('push', 'pull'),
          fc.constantFrom('ghs_job', 'ghp_pat', 'github_pat_x', 'x'),
          async (answers, access, password) => {
            let asked = 0
            const send = () => {
              const answer = answers[asked % answers.length]
              asked += 1
              return answer === undefined ? Promise.reject(new Error('no answer')) : Promise.resolve(answer)
            }
            const { outputs, report } = await runStep({
              inputs: { access, password },
              transport: { send, close: () => undefined },
            })
            expect(outputs.finding).not.toBe('internal-fault')
            expect(schemaProblems(report)).toEqual([])
            if (outputs.verdict !== 'denied') return
            const refusals = answers.filter((one) => one.kind === 'answered' && [401, 403, 404].includes(one.status))
            expect(refusals).not.toEqual([])
          },
        ),
        options,
      )
    },
    timeout,
  )
})

async function* from(pieces: readonly Buffer[]): AsyncGenerator<Buffer> {
  yield* pieces
}
