import { mistypedHosts } from '../github/hosts.ts'
import { anyOf, ghcr } from './line-marks.ts'

/** Whose registry a line is about; a mistyped host counts as GHCR's, which was meant. */
export type NamedRegistry = 'ghcr' | 'docker-hub' | 'retired' | 'other'

const ours = anyOf(ghcr)

/** Texts of lines that are not about a container registry of ours: another package registry, GitHub's API, a server's own log. */
const unrelated = [
  'registry.npmjs',
  'npm.pkg.github.com',
  'maven.pkg.github.com',
  'nuget.pkg.github.com',
  'rubygems.pkg.github.com',
  'graphql',
  'pull rate limit',
  'unauthorized to access repository',
  'http.request.',
  ' http/1.1" ',
  'incorrect username or password',
]
// A host that is spelt out: in an address, before a name, or as the one that a token is for.
const host = String.raw`(?:(?:[a-z0-9-]{1,63}\.){1,10}[a-z]{2,63}|localhost|(?:\d{1,3}\.){3}\d{1,3})(?::\d{1,5})?`
const anyHost = new RegExp(
  String.raw`(?:https?://|token for |from host |(?:^|[\s"'(=\[])(?=[^\s/]{1,255}/[a-z0-9]))(${host})(?=[/\s"':),?]|$)`,
  'g',
)
/** Hosts of addresses to read, not to push to: GitHub's own, and pages of documentation. */
const pages = /(?:^|\.)github\.com$|githubstatus|^docs\.|^aka\.ms$|github\.io$|githubusercontent/
const dockerHub = /(?:^|\.)docker\.(?:io|com)$/
// An image of Docker Hub, which needs no host.
const hostlessName = String.raw`[a-z0-9_-]{1,128}/[a-z0-9._-]{1,128}(?=[:@\s,]|$)`
const hostless = new RegExp(
  `(?:failed to push|pushing) (?:image )?${hostlessName}|pull access denied for [a-z0-9_/-]{1,128},`,
)

/** True if a line names GHCR, by any of its hosts. */
export const namesGhcr = (line: string): boolean => ours.test(line)

/** True if a lower-cased line names a host that people mistype for GHCR's. */
export const namesMistyped = (line: string): boolean => mistypedHosts.some((typed) => line.includes(typed))

/** True if a lower-cased line that does not name GHCR is not about a container registry that it could be about. */
export const isUnrelated = (line: string): boolean => unrelated.some((text) => line.includes(text))

/** Returns the registry that a lower-cased line names, by a host or by an image without one, or undefined. */
export function registryIn(line: string): NamedRegistry | undefined {
  if (namesGhcr(line) || namesMistyped(line)) return 'ghcr'
  if (line.includes('docker.pkg.github.com')) return 'retired'
  const hosts = [...line.matchAll(anyHost)].map(([, name = '']) => name.replace(/:\d+$/, ''))
  const registries = hosts.filter((name) => !pages.test(name))
  if (registries.some((name) => !dockerHub.test(name))) return 'other'
  return registries.length > 0 || line.includes('docker.io') || hostless.test(line) ? 'docker-hub' : undefined
}
