import type { State } from './state.ts'
import type { Answer, Request } from './wire.ts'

/** An answer and the state after it. */
export interface Step {
  readonly answer: Answer
  readonly state: State
}

/** Parts of the path by name, decoded. */
export type Parameters = Readonly<Record<string, string>>

/** Answers a request of one kind. */
export type Handler = (state: State, request: Request, parameters: Parameters) => Step

/** The requests of one kind, and what answers them. */
export interface Route {
  readonly methods: readonly string[]
  readonly pattern: RegExp
  readonly handle: Handler
}

/**
 * Declares a route: `GET|HEAD /v2/{repository}/manifests/{reference}`.
 * `{repository}` and `{path}` take slashes, other names do not.
 */
export function route(signature: string, handle: Handler): Route {
  const [methods = '', path = ''] = signature.split(' ')
  const pattern = path.replace(/\{(\w+)\}/g, (_, name: string) =>
    name === 'repository' || name === 'path' ? `(?<${name}>.+)` : `(?<${name}>[^/]+)`,
  )
  return { methods: methods.split('|'), pattern: new RegExp(`^${pattern}$`), handle }
}

/** A handler that leaves the state as it is. */
export const reading =
  (answer: (state: State, request: Request, parameters: Parameters) => Answer): Handler =>
  (state, request, parameters) => ({ answer: answer(state, request, parameters), state })
