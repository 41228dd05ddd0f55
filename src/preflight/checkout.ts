import { promises } from 'node:fs'
import { isAbsolute, join, relative } from 'node:path'

/** The working copy in `GITHUB_WORKSPACE`, as far as it is the commit that the run is about. */
export interface Checkout {
  /** The commit that `.git` shows; undefined if there is no readable `.git`. */
  commit(): Promise<string | undefined>
  /** A file's text by its path inside the repository; undefined if it does not exist, or is outside. */
  read(path: string): Promise<string | undefined>
}

/** A link out of the working copy is not the repository's file. */
const isInside = (root: string, file: string): boolean => {
  const path = relative(root, file)
  return !path.startsWith('..') && !isAbsolute(path)
}

/** No workflow file is longer, and what is longer takes gigabytes to parse; packed refs may be. */
const longestFile = 1024 * 1024
const longestRefs = 8 * 1024 * 1024

/** A pipe would never end, and a step before this one may have left anything. */
async function isReadable(file: string, longest: number): Promise<boolean> {
  const stats = await promises.stat(file)
  return stats.isFile() && stats.size <= longest
}

const commitId = /^[0-9a-f]{40,64}$/

/** The working copy in a directory. */
export function checkoutIn(directory: string): Checkout {
  const read = async (path: string): Promise<string | undefined> => {
    if (directory === '') return undefined
    try {
      const [root, file] = await Promise.all([promises.realpath(directory), promises.realpath(join(directory, path))])
      const longest = path.startsWith('.git/') ? longestRefs : longestFile
      return isInside(root, file) && (await isReadable(file, longest))
        ? await promises.readFile(file, 'utf8')
        : undefined
    } catch {
      return undefined
    }
  }
  return { read, commit: () => headCommit(read) }
}

/** What `HEAD` points at: a commit, or a ref that is a file of its own or a line of `packed-refs` (gitrepository-layout). */
async function headCommit(read: Checkout['read']): Promise<string | undefined> {
  const head = (await read('.git/HEAD'))?.trim()
  if (head === undefined || commitId.test(head)) return head
  const ref = head.replace(/^ref: /, '')
  const loose = (await read(`.git/${ref}`))?.trim()
  if (loose !== undefined) return loose
  const packed = await read('.git/packed-refs')
  return packed
    ?.split('\n')
    .find((line) => line.endsWith(` ${ref}`))
    ?.split(' ', 1)[0]
}
