import { mistypedHosts } from '../github/hosts.ts'
import { anyOf, ghcr } from './line-marks.ts'

const ours = anyOf(ghcr)

/** Texts of lines that are about another registry, said by one that runs beside the build, or about none: no matter of ours. */
const noRegistryOfOurs = [
  'docker.io',
  'quay.io',
  'gcr.io/',
  '-docker.pkg.dev',
  'amazonaws.com',
  'azurecr.io',
  'registry.gitlab',
  'mcr.microsoft.com',
  'docker.pkg.github.com',
  'public.ecr.aws',
  'registry.npmjs',
  '.pkg.github.com',
  'graphql',
  'pull rate limit',
  'unauthorized to access repository',
  'http.request.',
  ' http/1.1" ',
  'incorrect username or password',
]
// A host that is spelt out: in an address, before a name, or as the one that a token is for.
const host = String.raw`(?:(?:[a-z0-9-]+\.)+[a-z]{2,}|localhost|(?:\d{1,3}\.){3}\d{1,3})(?::\d+)?`
const anyHost = new RegExp(
  String.raw`(?:https?://|token for |from host |(?:^|[\s"'(=\[])(?=[^\s/]+/[a-z0-9]))(${host})(?=[/\s"':),?]|$)`,
  'g',
)
/** Hosts that lines name to point somewhere: GitHub's own, and pages to read. */
const pointsSomewhere = /(?:^|\.)github\.com$|githubstatus|^docs\.|^aka\.ms$|github\.io$|githubusercontent/
// Docker Hub's images come without a host.
const hostless =
  /(?:failed to push|pushing) [a-z0-9_-]+\/[a-z0-9._-]+(?::\S+)?[: ]|pull access denied for [a-z0-9_/-]+,/

/** Whether a line names GHCR, by any of its hosts. */
export const namesGhcr = (line: string): boolean => ours.test(line)

/** Whether a line, in lower case, names a host that people mistype for GHCR's: ours is meant. */
export const namesMistyped = (line: string): boolean => mistypedHosts.some((typed) => line.includes(typed))

/** Whether a line, in lower case, that does not name GHCR is about something that has nothing to do with it. */
export const isForeign = (line: string): boolean => noRegistryOfOurs.some((text) => line.includes(text))

/** Whether a line, in lower case, that does not name GHCR names another registry. */
export function namesAnother(line: string): boolean {
  if (namesMistyped(line)) return false
  if (hostless.test(line)) return true
  return [...line.matchAll(anyHost)].some(([, named = '']) => !pointsSomewhere.test(named))
}
