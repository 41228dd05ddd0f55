/**
 * Addresses of one GitHub server: github.com, GHE.com or GHES (docs/facts.md, Hosts). Functions that take a server's
 * address throw on an invalid URL: check `isSafeAddress` first.
 */

/** The container registry's host that belongs to a GitHub server's address. */
export function registryOf(serverUrl: string): string {
  const { host } = new URL(serverUrl)
  return host === 'github.com' ? 'ghcr.io' : `containers.${host}`
}

/** The REST API's address that belongs to a GitHub server's address. */
export function apiOf(serverUrl: string): string {
  const { host, origin } = new URL(serverUrl)
  if (host === 'github.com') return 'https://api.github.com'
  return host.endsWith('.ghe.com') ? `https://api.${host}` : `${origin}/api/v3`
}

/** True for a container registry of github.com or GHE.com, at its usual port. */
export const isGithubRegistry = (host: string): boolean =>
  host === 'ghcr.io' || /^containers\.[a-z0-9-]+\.ghe\.com$/.test(host)

const withoutPort = (host: string): string => host.replace(/:[0-9]+$/, '')

/** True if a host (with or without port) is this machine: the only place where docker, and so we, speak plain HTTP. */
export function isLoopback(host: string): boolean {
  const name = withoutPort(host)
  return name === 'localhost' || name === '[::1]' || /^127(?:\.[0-9]{1,3}){3}$/.test(name)
}

/** Whether a text is the address of a server that may see credentials: https, or plain HTTP on this machine. */
export function isSafeAddress(text: string): boolean {
  const url = URL.canParse(text) ? new URL(text) : undefined
  return url?.protocol === 'https:' || (url?.protocol === 'http:' && isLoopback(url.host))
}

/** The origin of a registry, spelt as the URL standard does: plain HTTP on loopback, HTTPS everywhere else. Throws if the host is invalid. */
export const originOf = (registry: string): string => new URL(addressOf(registry)).origin

/** Whether a text that looks like a host names one: `127.999.0.1` and `ghcr.io:99999` do not. */
export const isReachable = (registry: string): boolean => URL.canParse(addressOf(registry))

const addressOf = (registry: string): string => `${isLoopback(registry) ? 'http' : 'https'}://${registry}`

/** A host with its port, as egress policies list it: `ghcr.io:443`. */
export const hostToAllow = ({ hostname, port, protocol }: URL): string =>
  `${hostname}:${port || (protocol === 'https:' ? '443' : '80')}`

/** Whether a host is the GitHub server's own or below its domain; ghcr.io is github.com's. */
export function belongsTo(serverUrl: string, host: string): boolean {
  const domain = new URL(serverUrl).host
  const isBelow = (of: string) => host === of || host.endsWith(`.${of}`)
  return isBelow(domain) || (domain === 'github.com' && isBelow('ghcr.io'))
}

/** True for a host, at whichever port, that people mistype for ghcr.io: whoever owns it must not see a credential. */
export const isMistyped = (host: string): boolean => mistypedHosts.includes(withoutPort(host))

/** Hosts that people mistype for ghcr.io, without ports. */
export const mistypedHosts: readonly string[] = [
  'ghrc.io',
  'gchr.io',
  'ghcr.com',
  'hgcr.io',
  'ghcr.oi',
  'gcrh.io',
  'gchr.com',
  'ghrc.com',
]

/** An address without the slashes at its end. A loop, for a regular expression takes quadratic time over many slashes. */
export function withoutTrailingSlashes(address: string): string {
  let end = address.length
  while (address.endsWith('/', end)) end -= 1
  return address.slice(0, end)
}
