import { at, jsonOf, textAt } from '../../src/http/json.ts'
import { bearerCaller } from '../caller.ts'
import { newPackage } from '../new-package.ts'
import { refuse } from '../refusal-texts.ts'
import type { Handler } from '../route.ts'
import { digestOf, packageAt, type State } from '../state.ts'
import { bare } from '../wire.ts'

/** `PUT …/manifests/{reference}`: the first one makes the package. Every blob that it names has to be there. */
export const putManifest: Handler = (state, { body, headers }, { repository = '', reference = '' }) => {
  const manifest = parsed(body)
  if (manifest === undefined) return { answer: refuse('manifest-invalid'), state }
  const has = (digest: string) =>
    state.blobs.has(`${repository}@${digest}`) || state.manifests.has(`${repository}@${digest}`)
  if (!manifest.contents.every(has)) return { answer: refuse('manifest-blob-unknown'), state }
  const digest = digestOf(body)
  if (reference.includes(':') && reference !== digest) return { answer: refuse('digest-invalid'), state }
  const mediaType = headers['content-type'] ?? 'application/octet-stream'
  const manifests = new Map(state.manifests).set(`${repository}@${digest}`, { mediaType, bytes: body })
  const tags = reference.includes(':') ? state.tags : new Map(state.tags).set(`${repository}:${reference}`, digest)
  const source = sourceLabel(state, repository, manifest.config)
  const caller = bearerCaller(state, headers['authorization'])
  const after = { ...state, manifests, tags }
  const location = `/v2/${repository}/manifests/${digest}`
  return {
    answer: bare(201, { location, 'docker-content-digest': digest }),
    state:
      packageAt(state, repository) === undefined
        ? withPackage(after, repository, newPackage(state, caller, source))
        : after,
  }
}

const withPackage = (state: State, repository: string, made: ReturnType<typeof newPackage>): State => ({
  ...state,
  world: { ...state.world, packages: { ...state.world.packages, [repository]: made } },
})

interface Contents {
  readonly config: string | undefined
  readonly contents: readonly string[]
}

function parsed(bytes: Uint8Array): Contents | undefined {
  const manifest = jsonOf(textOf(bytes))
  const lists = [at(manifest, 'layers'), at(manifest, 'manifests')].filter((list) => Array.isArray(list))
  if (lists.length === 0) return undefined
  const config = textAt(manifest, 'config', 'digest')
  const digests = [config, ...lists.flat().map((one) => textAt(one, 'digest'))]
  return { config, contents: digests.filter((digest) => digest !== undefined) }
}

/** The label by which a first push can link its package: docs/facts.md, Packages. */
function sourceLabel({ blobs }: State, repository: string, config: string | undefined): string | undefined {
  const blob = blobs.get(`${repository}@${config}`)
  return blob && textAt(jsonOf(textOf(blob)), 'config', 'Labels', 'org.opencontainers.image.source')
}

const textOf = (bytes: Uint8Array): string => Buffer.from(bytes).toString()
