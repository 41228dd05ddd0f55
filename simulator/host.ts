import type { Simulator } from './server.ts'

/** The text with the simulator's host in place of `ghcr.io`. */
export const simulatedHost = (text: string, { host }: Pick<Simulator, 'host'>): string =>
  text.replaceAll(/\bghcr\.io\b/g, host)

/** The text with the real addresses in place of the simulator's, so that it reads the same on every run. */
export const realHost = (text: string, { host, origin }: Pick<Simulator, 'host' | 'origin'>): string =>
  text
    .replaceAll(`${origin}/api/v3`, 'https://api.github.com')
    .replaceAll(origin, 'https://ghcr.io')
    .replaceAll(host, 'ghcr.io')
