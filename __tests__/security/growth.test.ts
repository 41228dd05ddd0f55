import { describe, expect, it } from '@jest/globals'
import { readInputs } from '../../src/action/inputs.ts'
import { matchesIn } from '../../src/explain/matches.ts'
import { readChallenge } from '../../src/oci/challenge.ts'
import { readImages, splitImages } from '../../src/oci/image.ts'
import { readReference } from '../../src/oci/reference.ts'
import { readRefusal } from '../../src/oci/refusal.ts'
import { docsAddress } from '../../src/program/docs-address.ts'
import { logLine } from '../../src/report/log.ts'
import { link, text } from '../../src/report/markdown.ts'
import { review } from '../../src/rules/engine.ts'
import { rules } from '../../src/rules/index.ts'
import { patch } from '../../src/workflow/patch.ts'
import { readWorkflow } from '../../src/workflow/read-workflow.ts'
import { repositoryFiles } from '../../src/workflow/repository-files.ts'
import { bakeByFile } from '../../src/workflow/tools/bake.ts'
import { imagesInConfig } from '../../src/workflow/tools/goreleaser.ts'
import { pieces } from '../explain/logs.ts'
import { answeredWith } from '../http/answered.ts'
import { excessIn, type GrowingText, made } from './growth-measure.ts'

/** A reader of untrusted text, and texts made to slow it down: beginning, repeated part, end. */
interface Subject {
  read(text: string): unknown
  readonly texts: readonly GrowingText[]
}

const file = '.github/workflows/a.yml'
const workflow = (source: string): void => {
  const read = readWorkflow(file, source, { repository: 'octo/app', files: repositoryFiles(() => source) })
  review(read.facts, rules)
  const [job] = read.facts.jobs
  if (job !== undefined)
    patch(read, { file, job: job.id, packages: 'write', requiredPermissions: {}, runsUntrusted: false })
}

const jobs = 'on: push\npermissions: {}\njobs:\n'
const steps = `${jobs}  build:\n    runs-on: x\n    steps:\n`
const script = `${steps}      - run: |\n          `
const condition = `${steps}      - run: docker push ghcr.io/octo/app\n        if: `

const inputs = (name: string) => (value: string) => {
  try {
    const given: Readonly<Record<string, string>> = { username: 'octocat', images: 'ghcr.io/octo/app', [name]: value }
    readInputs((input) => given[input] ?? '', { [name]: value })
  } catch {
    // A bad input is an end, too.
  }
}

const subjects: Readonly<Record<string, Subject>> = {
  'a reference': {
    read: readReference,
    texts: [
      ['ghcr.io/', 'a/', ''],
      ['ghcr.io/', 'a-', '!'],
      ['ghcr.io/', '_', ''],
      ['ghcr.io/', 'a.', '.'],
      ['', 'a.', '/x'],
      ['', 'a-', '/x:y@'],
      ['ghcr.io/a/b@', 'sha256:', ''],
      ['', ':', ''],
      ['https://', '/', ''],
      ['[', 'a:', ']/x'],
      ['', '1', ''],
    ],
  },
  'the input images': {
    read: (value) => readImages(splitImages(value), 'ghcr.io', false),
    texts: [
      ['', (at) => `ghcr.io/octo/app${at},`, ''],
      ['', 'ghcr.io/octo/app\n', ''],
      ['', ',', ''],
      ['', ' ', 'x'],
      ['', (at) => `${at}.io/x,`, ''],
      ['ghcr.io/', 'ghcr.io/', ''],
    ],
  },
  'a challenge': {
    read: readChallenge,
    texts: [
      ['Bearer ', 'a', ''],
      ['Bearer ', 'a=', ''],
      ['Bearer ', 'a="', ''],
      ['Bearer realm="', 'a', ''],
      ['', ' ', 'Bearer'],
      ['Bearer ', '-', '='],
      ['Bearer ', 'a="b",', ''],
    ],
  },
  'a refusal': {
    read: (body) => readRefusal(answeredWith(403, body), 'upload'),
    texts: [
      ['', '[', ''],
      ['{"errors":', '[', ''],
      ['{"errors":[{"message":"', 'permission_denied: ', '"}]}'],
      ['{"errors":[', '{},', '{}]}'],
      ['', '{"a":', ''],
      ['"', '\\u0041', '"'],
      ['', ' ', '{'],
    ],
  },
  'a workflow': {
    read: workflow,
    texts: [
      [
        jobs,
        (at) =>
          `  j${at}: { runs-on: x, steps: [{ uses: docker/build-push-action@v6, with: { push: true, tags: ghcr.io/a/b } }] }\n`,
        '',
      ],
      [jobs, (at) => `  j${at}: { needs: j${at - 1}, uses: ./${file} }\n`, ''],
      [steps, '      - uses: docker/build-push-action@v6\n        with: { push: true, tags: ghcr.io/octo/app }\n', ''],
      [steps, '      - run: docker push ghcr.io/octo/app\n', ''],
      [script, 'docker push ghcr.io/octo/app\n          ', ''],
      [script, 'docker push x && ', 'true\n'],
      [`${script}docker push ghcr.io`, '/x', '/\n'],
      [script, '(', '\n'],
      [script, '$(', '\n'],
      [script, '`', '\n'],
      [script, '"', '\n'],
      [script, "'", '\n'],
      [script, '\\', '\n'],
      [script, '${', '\n'],
      [script, '$x ', '\n'],
      [script, 'a=$a$a; ', '\n'],
      [script, '<<x ', '\n'],
      [script, 'if x; then ', '\n'],
      [script, 'for i in 1 2; do ', '\n'],
      [script, 'case x in x) ', '\n'],
      [script, '{ ', '\n'],
      [script, '| ', '\n'],
      [script, '#', '\n'],
      [script, 'echo "a" > x; ', '\n'],
      [script, 'sudo ', 'docker push x\n'],
      [condition, '(', '\n'],
      [condition, '!', 'x\n'],
      [condition, 'x && ', 'x\n'],
      [condition, 'x || (', 'x\n'],
      [condition, "contains('a', ", '\n'],
      [condition, '${{ x }} ', '\n'],
      [condition, '${{ ', '\n'],
      [condition, "'", '\n'],
      [condition, 'x.', 'x\n'],
      [condition, 'x[', '\n'],
      [condition, '1', '\n'],
      ['on: push\npermissions:\n', (at) => `  p${at}: read\n`, 'jobs: {}\n'],
      ['on: push\npermissions:\n', '  packages: write\n', 'jobs: {}\n'],
      ['on: ', '[', ''],
      ['on: ', '{a: ', ''],
      ['on: ', '- ', ''],
      ['on: ', '? ', ''],
      ['', ' ', 'on: push'],
      ['', '\n', ''],
      ['', '#\n', ''],
      ['on: "', '\\n', '"'],
      ['on: |\n', '  x\n', ''],
      ['', '---\n', ''],
      ['', '!!x ', ''],
      ['', '&a ', ''],
      ['a: &a x\nb: [', '*a, ', ']\n'],
      ['x: &x [a, a]\n', (at) => `y${at}: &y${at} [*${at === 0 ? 'x' : `y${at - 1}`}, *x]\n`, `${jobs}`],
      [
        `on: push\nenv:\n`,
        (at) => `  A${at}: \${{ env.A${at - 1} }}\${{ env.A${at - 1} }}\n`,
        'jobs: { b: { steps: [{ run: docker push $A9 }] } }\n',
      ],
      [
        `${jobs}  b:\n    strategy:\n      matrix:\n        x: [`,
        'a, ',
        'a]\n    steps: [{ run: docker push ghcr.io/octo/${{ matrix.x }} }]\n',
      ],
      [
        `${jobs}  b:\n    strategy:\n      matrix:\n`,
        (at) => `        x${at}: [1, 2, 3]\n`,
        '    steps: [{ run: docker push ghcr.io/octo/${{ matrix.x0 }} }]\n',
      ],
      [
        `${jobs}  b:\n    strategy:\n      matrix:\n`,
        (at) => `        x${at}: [1, 2]\n`,
        '    steps: [{ run: "docker push ghcr.io/octo/${{ toJSON(matrix) }}" }]\n',
      ],
      [
        `${jobs}  b:\n    strategy:\n      matrix:\n        y: [1, 2, 3]\n        exclude:\n`,
        (at) => `          - { y: ${at} }\n`,
        '    steps: [{ run: "docker push ghcr.io/octo/${{ matrix.y }}" }]\n',
      ],
      [
        `${jobs}  b:\n    strategy:\n      matrix:\n        y: [1, 2, 3]\n        include:\n`,
        (at) => `          - { y: ${at}, z${at}: 1 }\n`,
        '    steps: [{ run: "docker push ghcr.io/octo/${{ toJSON(matrix) }}" }]\n',
      ],
      [`x: &x { a: "1" }\n${jobs}`, (at) => `  j${at}: { env: *x, steps: [{ run: x, env: *x }] }\n`, ''],
      ['on: push\njobs:\n', (at) => `  j${at}: { needs: [j${at - 1}, j${at + 1}], if: x }\n`, ''],
      ['a:\n', (at) => `  n${at}: "x\n  y"\n`, ''],
      ['a:\n', '  - [b]# c\n', ''],
      ['a: "', 'x\n', '"\n'],
      ['a: "x\n', ' ', 'y"\n'],
      ['on: push\npermission', 's', ': {}\n'],
    ],
  },
  'a configuration of GoReleaser': {
    read: (config) => imagesInConfig(() => config, '.goreleaser.yml'),
    texts: [
      ['', '\n', ''],
      ['', ' ', 'kos'],
      ['dockers:\n  - ', 'ghcr.io/', ''],
      ['dockers:\n  - ghcr.io/', 'a', '{{ x }}'],
    ],
  },
  'a file of bake': {
    read: (bakeFile) => bakeByFile(() => bakeFile, ['docker-bake.hcl'], false),
    texts: [
      ['', 'type ', ''],
      ['', 'outputs ', ''],
      ['', 'output=', ''],
      ['', 'output=[', ''],
      ['output', ' ', '='],
      ['output:', '\n', ''],
      ['output:', '\n - ', ''],
      ['output:\n', '- ', ''],
    ],
  },
  'a log': {
    read: async (log) => matchesIn(pieces(log, 4096)),
    texts: [
      ['', 'a', ''],
      ['', 'denied: ', ''],
      ['', 'ghcr.io/', ''],
      ['', 'denied: permission_denied: write_package\n', ''],
      ['', '\u001b[', ''],
      ['', '\u001b[31m', ''],
      ['', '\n', ''],
      ['', '403 Forbidden ', '\n'],
      ['', 'ghcr 403kB ', '\n'],
      ['', '403\n', ''],
      ['', 'denied '.repeat(500), '\n'],
      ['', 'docker push ghcr.io/octo/app\n', ''],
      ['', '##[error]', ''],
      ['400 bad request ', 'containers.', '/v2/x'],
      ['denied ', 'containers.', '!'],
      ['403 failed to push ', 'a', ''],
      ['403 ', 'pushing ', ''],
      ['docker pull ', '-a ', ''],
      ['docker pull ', 'a.', '$'],
      ['[a', 'a', ' denied'],
      ['* **fix(', 'a', ' denied'],
      ['', ' login docker login ', 'ghcr'],
      ['', '2026-01-01T00:00:00.0000000Z ', ''],
      ['', '[', ' denied ghcr'],
      ['403 forbidden ', '[a', '/'],
      ['denied: ', 'ghcr.io/v2/', ' 403'],
      ['denied: ', 'ghcr.io/a', '!'],
      ['403 ', 'ghcr.io/token?scope=repository:', ' denied'],
      ['{"ghcr.io denied: ', '\\', '"}'],
      ['{"ghcr.io denied: ', '\\n', '"}'],
      ['ghcr.io login ', 'docker login ', 'x'],
      ['403 helm push ', 'a/', ' oci://ghcr.io/octo'],
      ['pull ghcr.io/', 'ghcr.io/a', ': not found'],
      ['pull : not found ', 'containers.a/b', ': not found'],
      ['403 [auth] ', 'a', ':pull token for ghcr.io'],
      ['', 'failed to push to\n', ''],
      ['ghcr.io:\n', 'denied,\n', ''],
      ['', `${'a'.repeat(70)}\n`, ''],
      ['', `403 ghcr ${'a'.repeat(70)}\n`, ''],
      ['denied: ', 'a ', 'ghcr.io'],
      ['', 'Run create-github-app-token@ ', ''],
      ['must be lowercase ', 'A/', ''],
      ['could not parse reference ', '/@', ''],
      ['denied docker push ', '-a ', 'x'],
      ['denied docker push ', 'a/', ''],
      ['denied ', 'docker push --a=', ' b/c'],
      ['denied ', ' push docker push a/b', ''],
    ],
  },
  'a text for Markdown': {
    read: (value) => [text(value), link(`https://${value}`)],
    texts: [
      ['', '<', ''],
      ['', '_', ''],
      ['', '\n', ''],
      ['', '1', '.'],
      ['', 'www.', ''],
      ['', ':a', ':'],
      ['', '*', ''],
      ['', ' ', 'x'],
      ['', '\u202e', ''],
      ['', '@', ''],
      ['', '`', ''],
    ],
  },
  'a text for the log': {
    read: logLine,
    texts: [
      ['', ' ', '::'],
      ['', ':', ''],
      ['', '##[', ''],
      ['', '\n', ''],
      ['', '\u001b', ''],
    ],
  },
  "the bundle's path": {
    read: (bundle) =>
      docsAddress({ bundle, serverUrl: 'https://github.com', package: { repository: 'x', version: '1' } }, 'en')('x'),
    texts: [
      ['', '/', ''],
      ['', '/_actions/a', ''],
      ['/_actions/a/b/', 'c/', ''],
      ['/_actions/a/b/', 'c/..', '/dist/'],
      ['', '/dist', ''],
    ],
  },
  'a reference to a workflow': {
    read: inputs('GITHUB_WORKFLOW_REF'),
    texts: [
      ['', '@', ''],
      ['', 'a/', ''],
      ['a/b/', 'c', ''],
      ['a/b/c@', '\n', ''],
    ],
  },
  'an address of a server': {
    read: inputs('GITHUB_SERVER_URL'),
    texts: [
      ['https://github.com', '/', ''],
      ['https://github.com', '/', 'x'],
      ['https://', 'a.', ''],
    ],
  },
  'the input registry': {
    read: inputs('registry'),
    texts: [
      ['', 'a.', ''],
      ['', 'a-', '!'],
      ['', '1.', ''],
      ['[', ':', ']'],
    ],
  },
  'the input timeout': {
    read: inputs('timeout'),
    texts: [
      ['', '1', 'x'],
      ['', '1.', ''],
    ],
  },
}

const sizes = [4_000, 32_000]
const growth = 8

/** Linear time grows as the text does, quadratic time by the square of that. */
const bounds = { negligible: 60, most: growth * (growth / 2) }

const shown = (text: string) => (text.length > 60 ? `…${text.slice(-50)}` : text)

describe('time grows no faster than the text', () => {
  const cases = Object.entries(subjects).flatMap(([name, { read, texts }]) =>
    texts.map((source) => ({
      name: `${name}: ${JSON.stringify(source.map((part) => shown(typeof part === 'string' ? part : part(1))))}`,
      read,
      source,
    })),
  )

  it.each(cases)(
    'of $name',
    async ({ read, source }) => {
      expect(
        await excessIn(
          read,
          sizes.map((size) => made(source, size)),
          0,
          bounds,
        ),
      ).toEqual([])
    },
    60_000,
  )
})
