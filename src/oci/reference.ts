/** The parts of an image reference; the grammar is that of the distribution project's `reference` package. */
export interface Reference {
  readonly registry: string
  readonly repository: string
  readonly tag?: string
  readonly digest?: string
}

/** A text read as a reference: what it names, or why it names nothing. */
export type ReadReference =
  | { readonly kind: 'reference'; readonly reference: Reference }
  | { readonly kind: 'uppercase'; readonly reference: Reference }
  | { readonly kind: 'invalid'; readonly registry: string; readonly problem: ReferenceProblem }

/** One part of a path: lower-case letters and digits, joined by one dot, one or two underscores, or dashes. */
const component = /^[a-z0-9]+(?:(?:\.|_|__|-+)[a-z0-9]+)*$/

/** A label of a host name, or of an IPv4 address. */
const label = '(?:[a-zA-Z0-9]|[a-zA-Z0-9][a-zA-Z0-9-]*[a-zA-Z0-9])'
const host = new RegExp(`^(?:${label}(?:\\.${label})*|\\[[a-fA-F0-9:]+\\])(?::[0-9]{1,5})?$`)
const tag = /^\w[\w.-]{0,127}$/
const digest = /^(?:sha256:[a-f0-9]{64}|sha512:[a-f0-9]{128})$/
const longestPath = 255

/** A registry's host, or host:port, as the grammar allows it. */
export const isHost = (text: string): boolean => host.test(text)

/**
 * Splits the host off a reference, as docker does: the first part is a host when it has a dot or a colon, or is `localhost`.
 * Without one, the text is Docker Hub's.
 */
export function splitHost(text: string): { readonly registry: string; readonly rest: string } {
  const slash = text.indexOf('/')
  const first = slash === -1 ? '' : text.slice(0, slash)
  const isRegistry = /[.:]/.test(first) || first === 'localhost'
  return isRegistry
    ? { registry: first.toLowerCase(), rest: text.slice(slash + 1) }
    : { registry: 'docker.io', rest: text }
}

/** Reads one text as an image reference. Never throws. */
export function readReference(text: string): ReadReference {
  if (/^[a-z]+:\/\//i.test(text)) return { kind: 'invalid', registry: hostAfterScheme(text), problem: 'scheme' }
  const { registry, rest } = splitHost(text)
  const invalid = (problem: ReferenceProblem): ReadReference => ({ kind: 'invalid', registry, problem })
  const { path, tag: tagged, digest: digested } = splitPath(rest)
  if (!isHost(registry)) return invalid('host')
  if (digested !== undefined && !digest.test(digested)) return invalid('digest')
  if (tagged !== undefined && !tag.test(tagged)) return invalid('tag')
  if (path.length > longestPath) return invalid('too-long')
  if (!isPath(path.toLowerCase())) return invalid('path')
  const reference = {
    registry,
    repository: path,
    ...(tagged === undefined ? {} : { tag: tagged }),
    ...(digested === undefined ? {} : { digest: digested }),
  }
  return { kind: path === path.toLowerCase() ? 'reference' : 'uppercase', reference }
}

const isPath = (path: string): boolean => path.split('/').every((part) => component.test(part))

const hostAfterScheme = (text: string): string =>
  text
    .replace(/^[a-z]+:\/\//i, '')
    .split('/', 1)
    .join('')
    .toLowerCase()

function splitPath(rest: string): { path: string; tag: string | undefined; digest: string | undefined } {
  const at = rest.indexOf('@')
  const named = at === -1 ? rest : rest.slice(0, at)
  const colon = named.indexOf(':')
  return {
    path: colon === -1 ? named : named.slice(0, colon),
    tag: colon === -1 ? undefined : named.slice(colon + 1),
    digest: at === -1 ? undefined : rest.slice(at + 1),
  }
}

/** Why a text is no reference. */
export type ReferenceProblem =
  | 'scheme' // begins with https://
  | 'no-owner' // GHCR needs owner and name
  | 'path' // a component of the repository breaks the grammar
  | 'too-long' // more than 255 characters of path
  | 'tag'
  | 'digest'
  | 'host'
