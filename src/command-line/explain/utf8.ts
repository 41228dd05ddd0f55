import { TextDecoder } from 'node:util'

/** A log's bytes as UTF-8; PowerShell's `>` writes UTF-16, which a byte order mark tells. */
export async function* utf8(log: AsyncIterable<Uint8Array | string>): AsyncGenerator<Buffer> {
  let decoder: TextDecoder | undefined
  let isFirst = true
  for await (const piece of log) {
    const bytes =
      typeof piece === 'string' ? Buffer.from(piece) : Buffer.from(piece.buffer, piece.byteOffset, piece.byteLength)
    if (isFirst && bytes[0] === 0xff && bytes[1] === 0xfe) decoder = new TextDecoder('utf-16le')
    isFirst = false
    yield decoder === undefined ? bytes : Buffer.from(decoder.decode(bytes, { stream: true }))
  }
}
