import { createHash } from 'node:crypto'
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

/** Writes a small image as an OCI layout into a new directory, tagged `1`; labels go into its config. */
export async function writeImage(directory: string, labels: Readonly<Record<string, string>> = {}): Promise<void> {
  const blobs = join(directory, 'blobs', 'sha256')
  await mkdir(blobs, { recursive: true })
  const store = async (mediaType: string, bytes: Uint8Array) => {
    const hex = createHash('sha256').update(bytes).digest('hex')
    await writeFile(join(blobs, hex), bytes)
    return { mediaType, digest: `sha256:${hex}`, size: bytes.length }
  }
  const layer = await store('application/vnd.oci.image.layer.v1.tar', emptyTar)
  const config = await store('application/vnd.oci.image.config.v1+json', encoded(imageConfig(layer.digest, labels)))
  const mediaType = 'application/vnd.oci.image.manifest.v1+json'
  const manifest = await store(mediaType, encoded({ schemaVersion: 2, mediaType, config, layers: [layer] }))
  const tagged = { ...manifest, annotations: { 'org.opencontainers.image.ref.name': '1' } }
  await writeFile(join(directory, 'index.json'), encoded({ schemaVersion: 2, manifests: [tagged] }))
  await writeFile(join(directory, 'oci-layout'), encoded({ imageLayoutVersion: '1.0.0' }))
}

const emptyTar = new Uint8Array(1024)

const encoded = (value: object): Uint8Array => Buffer.from(JSON.stringify(value))

const imageConfig = (diffId: string, labels: Readonly<Record<string, string>>): object => ({
  architecture: 'amd64',
  os: 'linux',
  config: { Labels: labels },
  rootfs: { type: 'layers', diff_ids: [diffId] },
  history: [{ created_by: 'a test' }],
})
