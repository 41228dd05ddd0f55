const registry = '(?:ghcr\\.io|containers\\.[a-z0-9.-]+)'
const repository = '[a-z0-9._-]+(?:/[a-z0-9._-]+)+'
const inAddress = new RegExp(`(${registry})/v2/(${repository}?)/(?:blobs|manifests|tags)/`)
const inReference = new RegExp(`(${registry})/(?!v2/|token)(${repository})`)

/** The image that a line names, in an address or as a reference; nothing where it names none in lower case. */
export function imageIn(line: string): string | undefined {
  const [, host, path] = inAddress.exec(line) ?? inReference.exec(line) ?? []
  return host === undefined || path === undefined ? undefined : `${host}/${path}`
}
