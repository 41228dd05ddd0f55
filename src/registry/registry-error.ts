import type { Answered } from '../http/reply.ts'
import { jsonOf, textAt } from '../json.ts'

/** The first entry of an `errors` object (distribution specification, error codes); empty where the body holds none. */
export interface RegistryError {
  readonly code?: string
  readonly message?: string
}

/** Characters of a message that are kept. */
const longestMessage = 2000

/** Reads the error that a registry gives as its reason. */
export function errorOf(reply: Answered): RegistryError {
  const json = jsonOf(reply.body)
  const code = textAt(json, 'errors', 0, 'code')
  const message = textAt(json, 'errors', 0, 'message')?.slice(0, longestMessage)
  return { ...(code === undefined ? {} : { code }), ...(message === undefined ? {} : { message }) }
}
