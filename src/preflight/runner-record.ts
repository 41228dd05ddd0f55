import { constants } from 'node:fs'
import { type FileHandle, open, readdir } from 'node:fs/promises'
import { join } from 'node:path'

/** Bytes in which a log begins with a job message, or is a later page of one: the runner pages them at 8 MB. */
const beginning = 64 * 1024

/** Bytes of a log that are read at most. */
const most = 8 * 1024 * 1024

/** Logs that are looked at: a self-hosted runner keeps those of a month. */
const mostLogs = 100

/** `<root>/externals/node24/bin/node`; after an update of the runner `externals.<version>`, on Windows `node.exe`. */
const nodeOfRunner = /^(.+)[\\/]externals(?:\.[^\\/]+)?[\\/]node[^\\/]*[\\/]bin[\\/]node(?:\.exe)?$/

/**
 * Returns the job message in the runner's newest log that has one, and what follows it, or undefined if there is none to be
 * read (actions/runner: NodeScriptActionHandler, HostTraceListener, Worker). Only regular files are read.
 */
export async function runnerRecord(node: string): Promise<Uint8Array | undefined> {
  const root = nodeOfRunner.exec(node)?.[1]
  if (root === undefined) return undefined
  const folder = join(root, '_diag')
  const names = await readdir(folder).catch(() => [])
  const logs = names.filter((name) => /^Worker_.*-utc\.log$/.test(name)).toSorted()
  for (const name of logs.toReversed().slice(0, mostLogs)) {
    const message = await messageIn(join(folder, name)).catch(() => undefined)
    if (message !== undefined) return message
  }
  return undefined
}

// A pipe is opened without waiting for its other end, and a link is not followed. Windows has neither flag, which counts as 0.
const flags = constants.O_RDONLY | constants.O_NONBLOCK | constants.O_NOFOLLOW

const marker = Buffer.from('Job message:')

/** What follows `Job message:` in a log that begins with one; undefined in any other. */
async function messageIn(path: string): Promise<Uint8Array | undefined> {
  const file = await open(path, flags)
  try {
    if (!(await file.stat()).isFile()) return undefined
    const at = (await firstBytes(file, beginning)).indexOf(marker)
    return at === -1 ? undefined : (await firstBytes(file, most)).subarray(at + marker.length)
  } finally {
    await file.close()
  }
}

/** Reads a file from its start, up to so many bytes. */
async function firstBytes(file: FileHandle, limit: number): Promise<Buffer> {
  const bytes = Buffer.alloc(Math.min(limit, (await file.stat()).size))
  let length = 0
  while (length < bytes.length) {
    const { bytesRead } = await file.read(bytes, length, bytes.length - length, length)
    if (bytesRead === 0) break
    length += bytesRead
  }
  return bytes.subarray(0, length)
}
