import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from '@jest/globals'
import { granting, network, runStep, type Said } from '../security/run-step.ts'

const refusing = (message: string): Said => ({ status: 403, body: { errors: [{ code: 'DENIED', message }] } })
const no = refusing('permission_denied: write_package')
const unknown = refusing('a text that nobody has seen yet')
const outage: Said = { status: 503 }

/** Which credential an Authorization header of the registry's token server holds. */
const passwordIn = (header = ''): string =>
  Buffer.from(header.replace('Basic ', ''), 'base64').toString().split(':')[1] ?? ''

/** A run with a fallback where uploads are answered so: whose tokens were asked for, and the control requests that were sent. */
async function ranWithFallback(
  upload: (name: string) => Said | undefined,
  inputs: Readonly<Record<string, string>> = {},
) {
  const transport = network((url, method) => {
    const [, , owner = '', name = ''] = url.pathname.split('/')
    return (method === 'POST' ? upload(`${owner}/${name}`) : undefined) ?? granting(url, method)
  })
  await runStep({ inputs: { 'fallback-password': 'ghp_pat', ...inputs }, transport })
  const tokens = transport.sent.filter(({ url }) => url.pathname === '/token')
  const canaries = transport.sent.filter(({ method, url }) => method === 'POST' && url.pathname.includes('canary'))
  return {
    asked: [...new Set(tokens.map(({ headers }) => passwordIn(headers['authorization'])))],
    canaries: canaries.map(({ url }) => url.pathname.split('/')[2]),
  }
}

const both = ['ghs_job', 'ghp_pat']

describe('the fallback', () => {
  it.each<[string, () => Said | undefined, Readonly<Record<string, string>>, readonly string[]]>([
    ['is asked where the password is refused', () => no, {}, both],
    ['is asked where the password is empty', () => undefined, { password: '' }, ['ghp_pat']],
    [
      "is asked where the job's token is for another owner",
      () => undefined,
      { images: 'ghcr.io/hexa/app' },
      ['ghp_pat'],
    ],
    ['is left alone where the password is granted', () => undefined, {}, ['ghs_job']],
    ['is left alone where there is no answer', () => outage, {}, ['ghs_job']],
    [
      'is left alone where only a name is bad',
      () => undefined,
      { images: 'ghcr.io/octo/app, ghcr.io/Octo/App, ghrc.io/octo/app' },
      ['ghs_job'],
    ],
    ['is left alone where it is empty', () => no, { 'fallback-password': '' }, ['ghs_job']],
  ])('%s', async (_, upload, inputs, asked) => {
    expect((await ranWithFallback(upload, inputs)).asked).toEqual(asked)
  })
})

describe('a control request', () => {
  it.each([
    ['one for an owner and credential', 'ghcr.io/octo/app, ghcr.io/octo/web', ['octo', 'octo']],
    [
      'one for each owner that the credential is good for',
      'ghcr.io/octo/app, ghcr.io/hexa/app',
      ['octo', 'octo', 'hexa'],
    ],
  ])('is %s', async (_, images, owners) => {
    const upload = (name: string) => (name.includes('canary') ? undefined : unknown)
    expect((await ranWithFallback(upload, { images })).canaries).toEqual(owners)
  })

  it('is not sent after a text that tells', async () => {
    expect((await ranWithFallback(() => no)).canaries).toEqual([])
  })
})

describe('the package', () => {
  it.each([
    ['the refused credential, where that sees more', 'Bearer ghp_pat', 'sso-not-authorised'],
    ['nobody', 'Bearer nobody', 'user-not-granted'],
  ])('is as it is shown to %s', async (_, seer, finding) => {
    const transport = network((url, method) => {
      if (url.pathname === '/users/octo') return { status: 200, body: { type: 'Organization' } }
      if (method === 'POST') return no
      return url.pathname.startsWith('/orgs/') ? undefined : granting(url, method)
    })
    const send: typeof transport.send = (outgoing) =>
      outgoing.url.pathname.startsWith('/orgs/') && outgoing.headers['authorization'] === seer
        ? Promise.resolve({
            ...{ kind: 'answered', status: 403, body: '{}', isCut: false },
            headers: { 'x-github-sso': 'required; url=https://github.com/orgs/octo/sso' },
          })
        : transport.send(outgoing)
    const { outputs } = await runStep({ inputs: { password: 'ghp_pat' }, transport: { ...transport, send } })
    expect(outputs.finding).toBe(finding)
  })
})

describe("the default branch's version of the file", () => {
  const folder = mkdtempSync(join(tmpdir(), 'gather-'))
  const event = join(folder, 'event.json')
  writeFileSync(event, JSON.stringify({ repository: { default_branch: 'main' } }))
  afterAll(() => rmSync(folder, { recursive: true }))

  const file = (packages: string) =>
    `on: push\njobs:\n  build:\n    permissions: { packages: ${packages} }\n    steps: []\n`

  /** A refused run at a commit whose file is one text, while the default branch's is another. */
  async function ranBehind(ofRun: string, ofDefaultBranch: string, ref = 'refs/heads/old') {
    const transport = network((url, method) => {
      const body = url.searchParams.get('ref') === 'main' ? ofDefaultBranch : ofRun
      if (url.pathname.includes('/contents/')) return { status: 200, body }
      return method === 'POST' ? refusing('installation not allowed to Write') : granting(url, method)
    })
    const workflow = `octo/app/.github/workflows/release.yml@${ref}`
    const env = { GITHUB_EVENT_PATH: event, GITHUB_WORKFLOW_REF: workflow, GITHUB_WORKFLOW_SHA: 'sha' }
    const { report } = await runStep({ env, transport })
    return {
      findings: report.findings.map(({ id }) => id),
      read: transport.sent.filter(({ url }) => url.pathname.includes('/contents/')),
    }
  }

  it.each([
    ['is read where this one gives no write', 'read', 'refs/heads/old', ['sha', 'main']],
    ['is not read where this one gives write', 'write', 'refs/heads/old', ['sha']],
    ['is read where this may be an older commit of it', 'read', 'refs/heads/main', ['sha', 'main']],
  ])('%s', async (_, packages, ref, refs) => {
    const { read } = await ranBehind(file(packages), file(packages), ref)
    expect(read.map(({ url }) => url.searchParams.get('ref'))).toEqual(refs)
  })

  it('is that of workflow files alone', async () => {
    const bake = file('read').replace('[]', '[{ run: docker buildx bake }, { uses: ./setup }]')
    const { read } = await ranBehind(bake, bake)
    const paths = (of: string) =>
      read.filter(({ url }) => url.searchParams.get('ref') === of).map(({ url }) => url.pathname)
    expect(paths('sha')).toContain('/repos/octo/app/contents/docker-bake.hcl')
    expect(paths('main')).toEqual(['/repos/octo/app/contents/.github/workflows/release.yml'])
  })

  it.each([
    ['is ahead of this run where it has the job with write', file('write'), true],
    [
      'is of another job where it has not got this one, though it calls another repository with write',
      'on: push\njobs:\n  release:\n    permissions: { packages: write }\n    uses: octo/shared/.github/workflows/build.yml@v1\n',
      false,
    ],
  ])('%s', async (_, there, isBehind) => {
    expect((await ranBehind(file('read'), there)).findings.includes('stale-workflow-version')).toBe(isBehind)
  })
})
