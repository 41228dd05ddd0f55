import { flag, listOf, maybe, oneOf, optional, recordOf, shape, shortOr, text, whole } from './shape.ts'

const readNumbers = shortOr(
  (value) => typeof value === 'number',
  (value, at) => [whole(value, at)],
  listOf(whole),
)

/** Reads something that goes wrong with a request: another answer, another way of bringing it, or both. */
export const readFault = shape({
  /** Method and path, `*` for any text: `POST /v2/octo*uploads/`. */
  on: text,
  /** Only for requests with a bearer that the registry has not handed out. */
  isForeign: optional(flag, false),
  /** Which of the requests it matches, counted from 1; every one if absent. */
  nth: maybe(readNumbers),
  answer: maybe(
    shape({
      status: optional(whole, 200),
      headers: optional(recordOf(text), {}),
      body: optional(text, ''),
      /** How often the body is repeated. */
      times: optional(whole, 1),
    }),
  ),
  deliver: optional(
    oneOf('whole', 'drop-before-headers', 'drop-after-headers', 'slow-headers', 'slow-body', 'cut-body', 'malformed'),
    'whole',
  ),
  /** How slow the slow ones are. */
  milliseconds: optional(whole, 60_000),
})

/** Something that goes wrong with requests, as data. */
export type Fault = ReturnType<typeof readFault>

/** How an answer is brought to the client. */
export interface Delivery {
  readonly kind: Fault['deliver']
  readonly milliseconds: number
}

/** Whether a fault is about a request: `GET /token`. */
export function isAbout(fault: Pick<Fault, 'on'>, method: string, path: string): boolean {
  const pattern = fault.on.split('*').map(escaped).join('.*')
  return new RegExp(`^${pattern}$`).test(`${method} ${path}`)
}

const escaped = (literal: string): string => literal.replace(/[.+?^${}()|[\]\\]/g, '\\$&')
