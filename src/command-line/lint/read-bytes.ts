import { readFileSync } from 'node:fs'
import { UsageError } from '../usage-error.ts'

/** The bytes of a file that was named or found; one that may not be read is wrong use. */
export function readBytes(file: string): Buffer {
  try {
    return readFileSync(file)
  } catch {
    throw new UsageError(`"${file}" cannot be read`)
  }
}
