import { type Answer, json, type Request } from '../wire.ts'

/** One page of a list, with the address of the next in the `link` header ("Using pagination in the REST API"). */
export function page<T>(
  { query, path, headers: { host = '' } }: Request,
  all: readonly T[],
  fields: (one: T) => object,
  wrap: (items: readonly object[], total: number) => unknown = (items) => items,
): Answer {
  const size = Math.min(Number(query.get('per_page') ?? 30), 100)
  const number = Number(query.get('page') ?? 1)
  const items = all.slice((number - 1) * size, number * size).map(fields)
  const next = new URLSearchParams(query)
  next.set('page', String(number + 1))
  const link = number * size < all.length ? { link: `<http://${host}${path}?${next}>; rel="next"` } : {}
  return json(200, wrap(items, all.length), link)
}
