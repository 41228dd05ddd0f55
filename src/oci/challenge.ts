/** A `www-authenticate` header read: RFC 9110, 11.6.1, and distribution's token specification. */
export type Challenge =
  | { readonly kind: 'bearer'; readonly realm: string; readonly service?: string }
  | { readonly kind: 'basic' }
  | { readonly kind: 'none' }

/** Longest header that is looked at; a real one has some two hundred characters. */
const longestHeader = 4096

/** Reads the header's first challenge of a known scheme; `none` for anything else. Never throws. */
export function readChallenge(header: string | undefined): Challenge {
  const text = (header ?? '').slice(0, longestHeader)
  const scheme = /^\s*([a-z]+)/i.exec(text)?.[1]?.toLowerCase()
  if (scheme === 'basic') return { kind: 'basic' }
  const parameters = parametersOf(text)
  const realm = parameters.get('realm')
  if (scheme !== 'bearer' || realm === undefined) return { kind: 'none' }
  const service = parameters.get('service')
  return { kind: 'bearer', realm, ...(service === undefined ? {} : { service }) }
}

function parametersOf(text: string): ReadonlyMap<string, string> {
  const found = text.matchAll(/(?<![a-z_-])([a-z_-]+)=(?:"([^"]*)"|([^\s",]+))/gi)
  return new Map([...found].map(([, name = '', quoted, plain]) => [name.toLowerCase(), quoted ?? plain ?? '']))
}
