import { apiOf, isSafeAddress, registryOf, withoutTrailingSlashes } from './hosts.ts'

/** Addresses of one GitHub server. */
export interface Endpoints {
  /** `https://github.com` */
  readonly serverUrl: string
  /** `https://api.github.com` */
  readonly apiUrl: string
  /** `https://api.github.com/graphql` */
  readonly graphqlUrl: string
}

/** Returns the addresses that the runner's variables name, else those that belong to what they name; github.com's if they name nothing. */
export function endpointsIn(env: Readonly<Record<string, string | undefined>>): Endpoints {
  const serverUrl = withoutTrailingSlashes(env['GITHUB_SERVER_URL'] || 'https://github.com')
  const apiUrl = withoutTrailingSlashes(
    env['GITHUB_API_URL'] || (URL.canParse(serverUrl) ? apiOf(serverUrl) : 'https://api.github.com'),
  )
  const graphqlUrl = withoutTrailingSlashes(env['GITHUB_GRAPHQL_URL'] || graphqlOf(apiUrl))
  return { serverUrl, apiUrl, graphqlUrl }
}

/** The registry of the server that the runner's variables name; undefined if they name none. */
export function registryIn(env: Readonly<Record<string, string | undefined>>): string | undefined {
  const serverUrl = env['GITHUB_SERVER_URL'] ?? ''
  return isSafeAddress(serverUrl) ? registryOf(serverUrl) : undefined
}

/** GHES has it at `/api/graphql` beside `/api/v3`, the others below their API's address ("Forming calls with GraphQL"). */
const graphqlOf = (apiUrl: string): string =>
  apiUrl.endsWith('/api/v3') ? `${apiUrl.slice(0, -'/v3'.length)}/graphql` : `${apiUrl}/graphql`
