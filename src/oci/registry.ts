import { belongsTo, isLoopback, originOf, registryOf } from '../github/hosts.ts'
import type { Http } from '../http/http.ts'

/** One registry and how it is asked. */
export interface Registry {
  readonly http: Http
  /** Host, or host:port. */
  readonly host: string
  readonly origin: string
  /** True if the registry may have the job's own token: the GitHub server's, or one on this machine. */
  readonly isHome: boolean
  /** Whether an address may see the registry's credentials: its own origin, or a host of the GitHub server that it belongs to. */
  mayAuthenticateAt(address: URL): boolean
  /** Called with a bearer token before it is used, so that it can be masked. */
  received(token: string): void
  /** Called with what cancels an upload session, as soon as the registry has opened one. */
  opened(cancel: () => Promise<void>): void
}

/** What a registry does with what it gets from elsewhere. */
export type RegistryEvents = Pick<Registry, 'received' | 'opened'>

/** Describes a registry; `serverUrl` is the GitHub server's address whose own registry it may be. */
export function registryAt(host: string, serverUrl: string, http: Http, events: RegistryEvents): Registry {
  const origin = originOf(host)
  const isGithubs = belongsTo(serverUrl, host)
  return {
    http,
    host,
    origin,
    isHome: host === registryOf(serverUrl) || isLoopback(host),
    ...events,
    mayAuthenticateAt: (address) =>
      address.origin === origin || (isGithubs && address.protocol === 'https:' && belongsTo(serverUrl, address.host)),
  }
}

/** An address at a registry. */
export const addressAt = ({ origin }: Registry, path: string): URL => new URL(path, origin)
