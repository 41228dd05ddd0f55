const longestText = 1024 * 1024
const longestData = 32 * 1024

/** Tokens of GitHub, and JSON web tokens of registries. */
const tokens = /(?<![\w-])(?:(?:gh[pousr]|github_pat)_\w{16,}|eyJ[\w-]{16,}\.[\w-]+\.[\w-]+)/g
const withoutTokens = (_: string, value: unknown): unknown =>
  typeof value === 'string' ? value.replace(tokens, '***') : value

/** Texts as a link holds them: base64url of their compressed JSON; undefined if they are too long for an address. */
export async function packed(value: unknown): Promise<string | undefined> {
  const bytes = await piped(
    new TextEncoder().encode(JSON.stringify(value, withoutTokens)),
    new CompressionStream('deflate-raw'),
  )
  if (bytes === undefined) return undefined
  const data = btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''))
  const link = data.replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '')
  return link.length > longestData ? undefined : link
}

/** What a link holds, or undefined if it is damaged or would grow beyond a megabyte. */
export async function unpacked(data: string): Promise<unknown> {
  try {
    const compressed = atob(data.replaceAll('-', '+').replaceAll('_', '/'))
    const bytes = Uint8Array.from(compressed, (character) => character.charCodeAt(0))
    const text = await piped(bytes, new DecompressionStream('deflate-raw'))
    return text && JSON.parse(new TextDecoder().decode(text))
  } catch {
    return undefined
  }
}

async function piped(bytes: Uint8Array<ArrayBuffer>, through: GenericTransformStream): Promise<Uint8Array | undefined> {
  const parts: Uint8Array<ArrayBuffer>[] = []
  let length = 0
  const reader: ReadableStreamDefaultReader<Uint8Array<ArrayBuffer>> = new Blob([bytes])
    .stream()
    .pipeThrough(through)
    .getReader()
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    length += part.value.length
    if (length > longestText) {
      await reader.cancel()
      return undefined
    }
    parts.push(part.value)
  }
  return new Uint8Array(await new Blob(parts).arrayBuffer())
}
