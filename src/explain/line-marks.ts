/** What must also occur in a line for a text that many programs write: a text, ignoring case, or an expression in lower case. */
export type Mark = string | RegExp

/** Matches a line that has one of these marks, ignoring case: a word at its beginning, any other text anywhere. Without marks it matches every line. */
export const anyOf = (marks: readonly Mark[]): RegExp => new RegExp(marks.map(sourceOf).join('|'), 'i')

function sourceOf(mark: Mark): string {
  if (typeof mark !== 'string') return mark.source
  return isWord(mark) ? `\\b${mark}` : literal(mark)
}

/** Source of a regular expression that matches this text and nothing else. */
export const literal = (text: string): string => text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')

/** True if a text is one word or number. */
export const isWord = (text: string): boolean => /^\w+$/.test(text)

/** The line names GHCR: ghcr.io, the host of its blobs, or the `containers.<host>` of GHE.com and GHES. */
export const ghcr: readonly Mark[] = [
  'ghcr',
  'pkg-containers',
  /(?<![\w.-])containers\.(?:[a-z0-9-]{1,63}\.){1,10}[a-z]{2,63}(?![\w-])/,
]

/** The line is about a reference. */
export const naming: readonly Mark[] = [...ghcr, 'reference', 'repository name']

/** The line is about the push of an image, for other things are pushed too. */
export const pushing: readonly Mark[] = [
  /failed to push(?: (?:image|artifact|docker manifest|to |registry)|: | \S{0,255}(?:\/|:\S))/,
  'failed commit on ref',
  'error pushing',
  /\bpushing (?:(?:image|layer|manifest|index|blob|artifact|chart|tag)|sha256|\S{0,255}\/)/,
  'docker push',
  ':pull,push',
  ':push,pull',
  '%3apull%2cpush',
  '%3apush%2cpull',
  'writing blob',
  'at destination',
  'blobs/uploads',
  'post request',
  'put request',
  'push permission',
]

/** The line is about the request that a read-only token is refused at. */
export const asking = ['post request', 'put request', 'blobs/uploads', 'manifest-sha256']

/** The line is about a pull. */
export const pulling: readonly Mark[] = [
  // What buildkit says of an image that a build begins with, or copies from.
  /failed to solve: [^\s/]{1,255}\/\S{1,255}: (?!not found)/,
  'failed to resolve',
  '/manifests/',
  '/tags/list',
  'reading manifest',
  'load metadata',
  'pulling',
  'to pull',
  'docker pull',
  'podman pull',
  'helm pull',
  'oras pull',
  'crane pull',
  'pull access',
  'chart pull',
  ':pull&',
  ':pull"',
  ':pull:',
  '%3apull&',
  '%3apull"',
  '%3apull:',
]

/** The line is about the first request of all, which names no image. */
export const root: readonly Mark[] = [
  /(?<![\w.-])(?:ghcr\.io|containers\.[a-z0-9.-]{1,200}(?::\d{1,5})?)\/v2\/(?![a-z0-9])/,
]

/** The line is about a blob that is read, whose manifest was granted a moment before. */
export const reading = [
  'error pulling image configuration',
  'failed to fetch the layer',
  'failed open',
  'reading blob',
  'fetching blob',
]

/** The line names a repository of GHCR that has no owner. */
export const ownerless: readonly Mark[] = [
  /(?<![\w.-])(?:ghcr\.io|containers\.[a-z0-9.-]{1,200})\/v2\/[^/\s]{1,128}\/(?:blobs|manifests)\//,
]

/** The line is about the registry in one way or another. */
export const transferring: readonly Mark[] = [
  ...ghcr,
  ...pushing,
  '/blobs/',
  '/v2/',
  'failed to solve:',
  'failed to copy:',
  'have no body',
  'unexpected status:',
  'unexpected status from',
  'unexpected http status',
]

/** The line is about an answer of a registry. */
export const mentioned: readonly Mark[] = [...ghcr, 'failed to solve:', 'have no body', 'daemon:', 'from registry:']

/** The line is about a refusal. */
export const refused = ['denied', 'deny', 'forbidden', 'unauthorized', '403', '401', 'failed']

/** The line is about a failure. */
export const troubled = [
  ...refused,
  'error',
  'lookup',
  'no such host',
  'dial tcp',
  'tls',
  'x509',
  'timeout',
  'refused',
  'not found',
]
