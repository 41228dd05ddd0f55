import { createHash } from 'node:crypto'
import { madeUpSecret } from './secret.ts'
import type { ContainerPackage, World } from './world.ts'

/** An upload session: what has arrived so far. */
export interface Upload {
  readonly repository: string
  readonly bytes: Uint8Array
}

/** A manifest as it was put. */
export interface Manifest {
  readonly mediaType: string
  readonly bytes: Uint8Array
}

/** The world and what the requests so far have made of it. Keys of contents are `<repository>@<digest>` and `<repository>:<tag>`. */
export interface State {
  readonly world: World
  /** `http://127.0.0.1:40123`: the challenge's realm is there. */
  readonly origin: string
  /** Milliseconds since 1970. */
  readonly now: number
  /** Number of requests so far. */
  readonly sequence: number
  /** How many requests each fault has matched, by its index. */
  readonly matched: ReadonlyMap<number, number>
  readonly uploads: ReadonlyMap<string, Upload>
  readonly blobs: ReadonlyMap<string, Uint8Array>
  readonly manifests: ReadonlyMap<string, Manifest>
  readonly tags: ReadonlyMap<string, string>
  /** What has been used of each of the API's primary limits. */
  readonly spent: Readonly<Record<Quota, Spent>>
}

/** Each API has a primary limit of its own. */
export type Quota = 'rest' | 'graphql'

/** What has been used of a limit in the window that ends at a time. */
export interface Spent {
  readonly used: number
  /** Milliseconds since 1970; 0 before the first window. */
  readonly end: number
}

/** The state in which a world begins: every tag of its packages leads to a small image. */
export function initialState(world: World, origin: string, now: number): State {
  const tags = Object.entries(world.packages).flatMap(([repository, { tags }]) =>
    tags.map((tag) => [`${repository}:${tag}`, tinyManifestDigest] as const),
  )
  const repositories = Object.keys(world.packages)
  return {
    world: withSecrets(world),
    origin,
    now,
    sequence: 0,
    matched: new Map(),
    uploads: new Map(),
    blobs: new Map(repositories.map((repository) => [`${repository}@${tinyConfigDigest}`, tinyConfig])),
    manifests: new Map(repositories.map((repository) => [`${repository}@${tinyManifestDigest}`, tinyManifest])),
    tags: new Map(tags),
    spent: { rest: { used: 0, end: 0 }, graphql: { used: 0, end: 0 } },
  }
}

/** The world with the secret of every credential filled in. */
export function withSecrets(world: World): World {
  const credentials = Object.entries(world.credentials).map(([name, credential]) => [
    name,
    { ...credential, secret: credential.secret ?? madeUpSecret(credential.kind, name) },
  ])
  return { ...world, credentials: Object.fromEntries(credentials) }
}

/** The digest of some bytes, `sha256:` and 64 hexadecimal digits. */
export const digestOf = (bytes: Uint8Array): string => `sha256:${createHash('sha256').update(bytes).digest('hex')}`

/** Returns the package of a registry's repository, or undefined if it does not exist. */
export const packageAt = ({ world }: State, repository: string): ContainerPackage | undefined =>
  world.packages[repository]

const tinyConfig = Buffer.from('{"architecture":"amd64","os":"linux","rootfs":{"type":"layers","diff_ids":[]}}')
const tinyConfigDigest = digestOf(tinyConfig)
const tinyManifest: Manifest = {
  mediaType: 'application/vnd.oci.image.manifest.v1+json',
  bytes: Buffer.from(
    JSON.stringify({
      schemaVersion: 2,
      mediaType: 'application/vnd.oci.image.manifest.v1+json',
      config: {
        mediaType: 'application/vnd.oci.image.config.v1+json',
        digest: tinyConfigDigest,
        size: tinyConfig.length,
      },
      layers: [],
    }),
  ),
}

const tinyManifestDigest = digestOf(tinyManifest.bytes)
