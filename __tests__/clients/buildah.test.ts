import { mkdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from '@jest/globals'
import { describeAgreement } from './agreement.ts'
import { type Client, mayRun, run, sayMissing } from './client.ts'
import { writeImage } from './oci-layout.ts'

// buildah makes a reference of the path, and a reference has no upper case.
const directory = join(tmpdir(), `buildah-${process.pid}`)
mkdirSync(directory)
const storage = ['--root', join(directory, 'root'), '--runroot', join(directory, 'runroot'), '--storage-driver', 'vfs']
const image = `oci:${join(directory, 'image')}:1`
let imageId = ''

const buildah: Client = {
  program: 'buildah',
  push: (host, repository, secret) => [
    ...storage,
    'push',
    '--retry=0',
    '--tls-verify=false',
    `--creds=octocat:${secret}`,
    imageId,
    `docker://${host}/${repository}:1`,
  ],
}

if (mayRun(buildah.program)) {
  beforeAll(async () => {
    await writeImage(join(directory, 'image'))
    const { output } = await run('buildah', [...storage, 'pull', '--quiet', image])
    imageId = output.trim()
  }, 60_000)
  afterAll(() => rmSync(directory, { recursive: true }))

  it('buildah has the image that it is to push', () => {
    expect(imageId).toMatch(/^[0-9a-f]{64}$/)
  })
  describeAgreement(buildah)
} else {
  sayMissing(buildah.program)
}
