import { jsonOf } from '../http/json.ts'

/** What is taken of a job message (actions/runner, AgentJobRequestMessage), as it is written there. */
export interface JobMessage {
  /** `{"Contents":"read","Packages":"read"}` */
  readonly permissions: string
  /** The job's key. */
  readonly job: string
  readonly runId: string
  readonly runAttempt: string
}

/** Where it is, but for what the context `github` holds, a list of `{"k":"run_id","v":"123"}`. */
const places: Readonly<Record<string, keyof JobMessage>> = {
  'variables/system.github.token.permissions/value': 'permissions',
  'variables/system.github.job/value': 'job',
}
const contextEntry = 'contextData/github/d/-'
const contextKeys: Readonly<Record<string, keyof JobMessage>> = { run_id: 'runId', run_attempt: 'runAttempt' }
const contextPlaces: Readonly<Record<string, 'k' | 'v'>> = { [`${contextEntry}/k`]: 'k', [`${contextEntry}/v`]: 'v' }

/**
 * Reads a job message at the beginning of some bytes, or returns undefined if something of what is taken is missing. It is
 * scanned up to the last of it, for a message may have megabytes. Masks stand for texts and numbers; where one has broken the
 * JSON, or the bytes end, the scan ends.
 */
export function readJobMessage(bytes: Uint8Array): JobMessage | undefined {
  const taken: Partial<Record<keyof JobMessage, string>> = {}
  let entry: { readonly k?: string; readonly v?: string } = {}
  const isComplete = () => Object.keys(taken).length === 4
  scan(bytes, {
    isWanted: (path) => path in places || path in contextPlaces,
    found: (path, text) => {
      const [place, part] = [places[path], contextPlaces[path]]
      if (place !== undefined) taken[place] ??= text
      if (part !== undefined) entry = { ...entry, [part]: text }
      return isComplete()
    },
    closed: (path) => {
      if (path !== contextEntry) return false
      const place = contextKeys[entry.k ?? '']
      if (place !== undefined && entry.v !== undefined) taken[place] ??= entry.v
      entry = {}
      return isComplete()
    },
  })
  const { permissions, job, runId, runAttempt } = taken
  return permissions === undefined || job === undefined || runId === undefined || runAttempt === undefined
    ? undefined
    : { permissions, job, runId, runAttempt }
}

/** What a scan calls; paths are keys joined by slashes, `-` for any item of a list. Returning true ends the scan. */
interface Listener {
  isWanted(path: string): boolean
  found(path: string, text: string): boolean
  closed(path: string): boolean
}

const [quote, backslash] = [34, 92]
const blanks: ReadonlySet<number> = new Set([9, 10, 13, 32])
const lineEnds: ReadonlySet<number> = new Set([10, 13])
const marks: Readonly<Record<number, '"' | ',' | ':' | '[' | ']' | '{' | '}'>> = {
  34: '"',
  44: ',',
  58: ':',
  91: '[',
  93: ']',
  123: '{',
  125: '}',
}

/** A longer text is not one that is taken. */
const longestText = 64 * 1024

/** Deeper than any message. */
const mostLevels = 100

interface Level {
  readonly isList: boolean
  readonly path: string
  /** The path of the value that comes next; undefined if a key has to come first. */
  next: string | undefined
}

/** Goes through the JSON at the beginning of some bytes, until it ends, is no JSON, or the listener has enough. */
function scan(bytes: Uint8Array, listener: Listener): void {
  const levels: Level[] = []
  let at: number | undefined = 0
  while (at !== undefined && at < bytes.length) {
    const here: number = bytes[at] ?? 0
    at = blanks.has(here) ? at + 1 : afterMark(bytes, at, marks[here], levels, listener)
  }
}

/** Takes one mark, or a text or number, and returns where the next begins; undefined where the scan ends. */
function afterMark(
  bytes: Uint8Array,
  at: number,
  mark: (typeof marks)[number] | undefined,
  levels: Level[],
  listener: Listener,
): number | undefined {
  const level = levels.at(-1)
  if (mark === '{' || mark === '[') return opened(mark === '[', levels) ? at + 1 : undefined
  if (level === undefined) return undefined
  if (mark === '}' || mark === ']') return closed(mark === ']', levels, listener) ? at + 1 : undefined
  if (mark === ',') level.next = level.isList ? level.next : undefined
  return mark === ',' || mark === ':' ? at + 1 : afterText(bytes, at, level, listener)
}

function opened(isList: boolean, levels: Level[]): boolean {
  const level = levels.at(-1)
  const path = level === undefined ? '' : level.next
  if (path === undefined || levels.length === mostLevels) return false
  levels.push({ isList, path, next: isList ? under(path, '-') : undefined })
  return true
}

function closed(isList: boolean, levels: Level[], listener: Listener): boolean {
  const level = levels.pop()
  return level?.isList === isList && !listener.closed(level.path) && levels.length > 0
}

/** A text is a key where no value is due; a number or a mask is a value only. */
function afterText(bytes: Uint8Array, at: number, level: Level, listener: Listener): number | undefined {
  const isText = bytes[at] === quote
  const end = isText ? endOfText(bytes, at) : endOfWord(bytes, at)
  const path = level.next
  if (end === undefined || (path === undefined && !isText)) return undefined
  if (path === undefined) level.next = under(level.path, textIn(bytes, at, end))
  else if (listener.isWanted(path) && listener.found(path, textIn(bytes, at, end))) return undefined
  return end
}

/** Where a text in quotes ends; undefined if it does not end on its line, which no JSON does. */
function endOfText(bytes: Uint8Array, start: number): number | undefined {
  for (let at = start + 1; at < bytes.length; at += 1) {
    const here = bytes[at] ?? 0
    if (here === quote) return at + 1
    if (lineEnds.has(here)) return undefined
    if (here === backslash) at += 1
  }
  return undefined
}

function endOfWord(bytes: Uint8Array, start: number): number {
  let at = start
  while (at < bytes.length && !blanks.has(bytes[at] ?? 0) && marks[bytes[at] ?? 0] === undefined) at += 1
  return at
}

/** The text that a token of JSON is, or the token itself. */
function textIn(bytes: Uint8Array, start: number, end: number): string {
  if (end - start > longestText) return ''
  const token = new TextDecoder().decode(bytes.subarray(start, end))
  const text = jsonOf(token)
  return typeof text === 'string' ? text : token
}

const under = (path: string, key: string): string => (path === '' ? key : `${path}/${key}`)
