import { describe, expect, it } from '@jest/globals'
import { granting, network, runStep, type Said } from '../trust/run-step.ts'

const refusing = (message: string): Said => ({ status: 403, body: { errors: [{ code: 'DENIED', message }] } })
const no = refusing('permission_denied: write_package')
const unknown = refusing('a text that nobody has seen yet')
const outage: Said = { status: 503 }

/** Which credential an Authorization header of the registry's token server holds. */
const passwordIn = (header = ''): string =>
  Buffer.from(header.replace('Basic ', ''), 'base64').toString().split(':')[1] ?? ''

/** A run with a fallback where uploads are answered so: whose tokens were asked for, and the canaries that were sent. */
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

describe('a canary', () => {
  it.each([
    ['one for an owner, whichever images and credentials are refused', 'ghcr.io/octo/app, ghcr.io/octo/web', ['octo']],
    ['one for each owner', 'ghcr.io/octo/app, ghcr.io/hexa/app', ['octo', 'hexa']],
  ])('is %s', async (_, images, owners) => {
    const upload = (name: string) => (name.includes('canary') ? undefined : unknown)
    expect((await ranWithFallback(upload, { images })).canaries).toEqual(owners)
  })

  it('is not sent after a text that tells', async () => {
    expect((await ranWithFallback(() => no)).canaries).toEqual([])
  })
})
