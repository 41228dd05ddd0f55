import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { marked } from 'marked'
import { runBundle } from '../../simulator/run-bundle.ts'
import { schemaProblems } from '../project/report-schema.ts'
import { activeIn } from './active-content.ts'
import { hostile } from './hostile.ts'
import { granting, network, type Ran, runStep, type Said } from './run-step.ts'
import { scene } from './scenes.ts'

const mib = 1024 * 1024
const hidden = /[\p{Cc}\p{Cf}\p{Co}\p{Cs}\u2028\u2029\u3164]/u
const hiddenBesideLines = /[^\P{Cc}\n\t]|[\p{Cf}\p{Co}\p{Cs}\u2028\u2029\u3164]/u

/** Active content or too long texts of a run, one line each. */
function problemsOf({ log, annotations, summary, outputs, report }: Ran): readonly string[] {
  const lines = log.flatMap((line) => (typeof line === 'string' ? [line] : [line.group, ...line.lines]))
  const headings = (level: number) =>
    [...marked.parse(summary, { async: false }).matchAll(new RegExp(`<h${level}`, 'g'))].length
  return [
    ...lines.filter((line) => hidden.test(line) || /^\s*::|##\[/.test(line) || line.length > 4096),
    ...annotations.flatMap(({ title, message }) => [
      hidden.test(title) || title.length > 255 ? `title ${title}` : '',
      hiddenBesideLines.test(message) || message.length > 4096 ? `message ${message}` : '',
    ]),
    ...activeIn(summary),
    Buffer.byteLength(summary) < mib ? '' : `a summary of ${Buffer.byteLength(summary)} bytes`,
    summary === '' || headings(2) === 1 ? '' : 'another heading',
    headings(3) === (summary === '' ? 0 : report.findings.length + Number(report.verdict === 'denied'))
      ? ''
      : 'another finding',
    hiddenBesideLines.test(summary) ? 'something hidden in the summary' : '',
    /[\n\r\u2028\u2029]/.test(outputs.report) ? 'a report of several lines' : '',
    Object.entries(outputs).every(([name, value]) => name === 'report' || name === 'images' || !value.includes('\n'))
      ? ''
      : 'an output of several lines',
    ...schemaProblems(report),
  ].filter(Boolean)
}

const denied = (message: string, headers = {}, code = 'DENIED'): Said => ({
  status: 403,
  headers: { 'content-type': message, 'x-github-request-id': message, server: message, ...headers },
  body: { errors: [{ code, message }], message },
})

const workflowOf = (text: string) =>
  JSON.stringify({
    on: 'push',
    permissions: { contents: 'read' },
    jobs: {
      build: {
        'runs-on': text,
        name: text,
        steps: [
          { name: text, uses: 'docker/build-push-action@v7', with: { push: true, tags: `ghcr.io/octo/app,${text}` } },
          { run: text },
          { uses: text },
        ],
      },
      [text]: { needs: text, uses: text, with: { text } },
    },
  })

/** Every text that strangers can write, in a run that is refused. */
function hostileRun(text: string, said: (url: URL, method: string) => Said | undefined): Promise<Ran> {
  const folder = mkdtempSync(join(tmpdir(), 'hostile-'))
  const event = join(folder, 'event.json')
  const repository = { full_name: 'octo/app', default_branch: text, owner: { type: text } }
  writeFileSync(
    event,
    JSON.stringify({ repository, pull_request: { title: text, head: { ref: text, repo: { full_name: text } } } }),
  )
  const env = {
    GITHUB_EVENT_PATH: event,
    GITHUB_ACTOR: text,
    GITHUB_REF: `refs/heads/${text}`,
    GITHUB_WORKFLOW_REF: `octo/app/.github/workflows/${text.replace(/[@/\\]/g, '')}.yml@refs/heads/${text}`,
    GITHUB_WORKFLOW_SHA: text,
    GITHUB_JOB: 'build',
    GITHUB_TOKEN_PERMISSIONS: text,
    GITHUB_WORKSPACE: folder,
  }
  const inputs = {
    username: text,
    summary: 'always',
    'job-workflow-ref': text,
    'job-workflow-sha': text,
    'secret-source': text,
  }
  return runStep({ inputs, env, transport: network(said) }).finally(() => rmSync(folder, { recursive: true }))
}

const servers: Readonly<Record<string, (text: string) => (url: URL, method: string) => Said | undefined>> = {
  'a refusal of the registry': (text) => (url, method) => {
    if (url.pathname.includes('/contents/')) return { status: 200, body: workflowOf(text) }
    return method === 'POST' ? denied(text) : granting(url, method)
  },
  'a code of the registry': (text) => (url, method) => {
    return method === 'POST' ? denied('no', {}, text) : granting(url, method)
  },
  'a refusal of the exchange and of GitHub':
    (text) =>
    ({ pathname }) =>
      pathname === '/rate_limit' ? { status: 401, body: { message: text } } : denied(text),
  'a page': (text) => () => ({ status: 200, headers: { 'content-type': text }, body: text }),
  'a realm':
    (text) =>
    ({ pathname }) =>
      pathname === '/v2/'
        ? { status: 401, headers: { 'www-authenticate': `Bearer realm="${text}",service="${text}"` } }
        : { status: 404 },
  'a redirect': (text) => () => ({ status: 302, headers: { location: `https://elsewhere.example/${text}` } }),
  "a package's repository": (text) => (url, method) => {
    const repository = { name: text, private: false, owner: { login: text } }
    if (url.pathname.includes('/packages/'))
      return { status: 200, body: { visibility: text, html_url: text, repository } }
    return method === 'POST' ? denied('permission_denied: write_package') : granting(url, method)
  },
}

describe('untrusted text stays text', () => {
  const cases = Object.keys(servers).flatMap((server) => Object.keys(hostile).map((text) => ({ server, text })))

  it.each(cases)('$text in $server', async ({ server, text }) => {
    const [said, content] = [servers[server], hostile[text]]
    if (said === undefined || content === undefined) throw new Error('no such case')
    const ran = await hostileRun(content, said(content))
    expect(problemsOf(ran)).toEqual([])
    expect(ran.outputs.finding).not.toBe('internal-fault')
  })

  it.each(Object.entries(hostile))('%s in the inputs', async (_, text) => {
    const flat = text.replaceAll(',', ' ').replaceAll('\n', ' ')
    const images = [
      text,
      `ghcr.io/${flat}`,
      `ghcr.io/octo/${flat}`,
      `ghrc.io/octo/${flat}`,
      `ghcr.io/octo/app:${flat}`,
      `other.example/${flat}`,
      `ghcr.io/ghcr.io/${flat}`,
    ]
    const transport = network((url, method) => (method === 'POST' ? denied('no') : granting(url, method)))
    for (const inputs of [
      { images: images.join('\n'), summary: 'always' },
      ...['registry', 'access', 'fail-on', 'language', 'summary', 'timeout'].map((name) => ({ [name]: text })),
    ])
      expect(problemsOf(await runStep({ inputs, transport }))).toEqual([])
  })

  it('of three hundred images that are all refused with a long text is bounded', async () => {
    const images = Array.from({ length: 300 }, (_, at) => `ghcr.io/octo/app${at}`).join()
    const transport = network((url, method) =>
      method === 'POST' && !url.pathname.includes('canary')
        ? denied(`${url.pathname} ${'<&|>'.repeat(20_000)}`)
        : granting(url, method),
    )
    const ran = await runStep({ inputs: { images }, transport })
    expect(ran.outputs.verdict).toBe('denied')
    expect(problemsOf(ran)).toEqual([])
    expect(ran.annotations.filter(({ level }) => level === 'error').length).toBeLessThanOrEqual(10)
  }, 60_000)
})

const main = 'dist/index.js'

describe('the bundle', () => {
  if (!existsSync(main)) {
    it.skip(`${main} is not built`, () => undefined)
    return
  }

  it.concurrent.each(Object.entries(hostile))(
    'prints no command of others where a registry says %s',
    async (_, text) => {
      const body = JSON.stringify({ errors: [{ code: 'DENIED', message: text }] })
      const faults = [{ on: 'POST /v2/octo/app/blobs/uploads/', answer: { status: 403, body } }]
      const { log, outputs, exitCode } = await runBundle(scene('hostile', { world: { faults } }), { main })
      const commands = log.split(/\r?\n/).filter((line) => /^\s*::(?!debug::)|##\[/.test(line))
      // An answer that goes on after 64 KiB is cut, and no refusal; EOF is a word of an outage.
      const isRefusal = body.length <= 64 * 1024 && !/\bEOF\b/.test(text)
      const [verdict, level, code] = !isRefusal ? ['inconclusive', 'warning', 0] : ['denied', 'error', 1]
      expect(commands.map((line) => /^::([a-z]+)/.exec(line)?.[1])).toEqual(['group', 'endgroup', level])
      expect({ exitCode, verdict: outputs['verdict'], count: Object.keys(outputs).length }).toEqual({
        exitCode: code,
        verdict,
        count: 7,
      })
    },
    60_000,
  )
})
