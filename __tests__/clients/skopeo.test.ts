import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { readWorld } from '../../simulator/world.ts'
import { describeAgreement } from './agreement.ts'
import { type Client, mayRun, pushInto, sayMissing } from './client.ts'
import { writeImage } from './oci-layout.ts'

const directory = mkdtempSync(join(tmpdir(), 'skopeo-'))
beforeAll(() => writeImage(directory))
afterAll(() => rmSync(directory, { recursive: true }))

const skopeo: Client = {
  program: 'skopeo',
  push: (host, repository, secret) => [
    'copy',
    '--insecure-policy',
    '--dest-tls-verify=false',
    `--dest-creds=octocat:${secret}`,
    `oci:${directory}:1`,
    `docker://${host}/${repository}:1`,
  ],
}

if (mayRun(skopeo.program)) {
  describe('skopeo copy', () => {
    const job = (packages: string) => ({ kind: 'job-token', repository: 'octo/app', permissions: { packages } })
    const world = (packages: string) =>
      readWorld({ repositories: { 'octo/app': {} }, credentials: { job: job(packages) } }, '')

    it('puts layer, config and manifest if the world allows it', async () => {
      const { isGranted, requests } = await pushInto(world('write'), skopeo, 'job', 'octo/app')
      expect(isGranted).toBe(true)
      expect(requests.filter((line) => line.endsWith(' 201'))).toHaveLength(3)
      expect(requests.at(-1)).toBe('PUT /v2/octo/app/manifests/1 201')
    })

    it('is refused with the registry’s words if it does not', async () => {
      const { isGranted, output } = await pushInto(world('read'), skopeo, 'job', 'octo/app')
      expect(isGranted).toBe(false)
      expect(output).toContain('installation not allowed to Create organization package')
    })
  })
  describeAgreement(skopeo)
} else {
  sayMissing(skopeo.program)
}
