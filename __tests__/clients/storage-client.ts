import { mkdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from '@jest/globals'
import { describeAgreement } from './agreement.ts'
import { mayRun, run, sayMissing } from './client.ts'
import { writeImage } from './oci-layout.ts'

/** Compares a client that pushes from its own storage with the verdict before its push. */
export function describeStorageClient(program: 'buildah' | 'podman', pushOptions: readonly string[]): void {
  if (!mayRun(program)) {
    sayMissing(program)
    return
  }
  // The client makes a reference of the path, and a reference has no upper case.
  const directory = join(tmpdir(), `${program}-${process.pid}`)
  const at = (name: string) => join(directory, name)
  const storage = ['--root', at('root'), '--runroot', at('runroot'), '--storage-driver', 'vfs']
  let imageId = ''

  beforeAll(async () => {
    mkdirSync(directory)
    await writeImage(at('image'))
    const { output } = await run(program, [...storage, 'pull', '--quiet', `oci:${at('image')}:1`])
    imageId = output.trim()
  }, 60_000)
  afterAll(() => rmSync(directory, { recursive: true }))

  it(`${program} has the image to push`, () => {
    expect(imageId).toMatch(/^[0-9a-f]{64}$/)
  })
  describeAgreement({
    program,
    push: (host, repository, secret) => [
      ...storage,
      'push',
      ...pushOptions,
      '--tls-verify=false',
      `--creds=octocat:${secret}`,
      imageId,
      `docker://${host}/${repository}:1`,
    ],
  })
}
