import { readFile } from 'node:fs/promises'
import { UsageError } from '../usage-error.ts'

/** The bytes of a file that was named or found; one that may not be read is wrong use. */
export async function readBytes(file: string): Promise<Buffer> {
  try {
    return await readFile(file)
  } catch {
    throw new UsageError(`"${file}" cannot be read`)
  }
}
