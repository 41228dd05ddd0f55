const escapeCharacter = String.fromCharCode(0x1b)
const colour = new RegExp(`${escapeCharacter}\\[[0-?]*[ -/]*[@-~]`, 'g')
const timestamp = /^\ufeff?\d{4}-\d\d-\d\dT[\d:.]+Z ?/
// "job<tab>step<tab>time text": what `gh run view --log` puts before each line.
const columnsOfGh = /^([^\t]{1,200})\t[^\t]{1,200}\t(?=\ufeff?\d{4}-\d\d-\d\dT)/
const mark = /^##\[(?:error|warning|debug|notice)\]/
// The runner shows the script of a step in bright cyan before it runs it.
const scriptColour = `${escapeCharacter}[36;1m`
// How a text of JSON spells quotation marks, slashes and line feeds; JSON inside of JSON doubles the backslashes.
const escaped = /\\{1,8}(?:(["/])|u00(2[2267f]|3[ce])|(r?(?:\\{1,8})?n|t))/gi

/** A line of a log as it was written by a program. */
export interface LogLine {
  /** The job's name, from logs of `gh run view --log`. */
  readonly job?: string | undefined
  /** One text; more if the line is JSON whose text has line feeds. */
  readonly texts: readonly string[]
}

/** Reads a line of a log without time, colours and the runner's marks; undefined if the line only shows a step's script. */
export function readLogLine(line: string): LogLine | undefined {
  const [columns = '', job] = line.includes('\t') ? (columnsOfGh.exec(line) ?? []) : []
  const said = line.slice(columns.length).replace(timestamp, '')
  if (said.startsWith(scriptColour)) return undefined
  const text = withoutColours(said).replace(mark, '').trim()
  const texts = isJson(text) ? unescaped(text).split('\n') : [text]
  return { job, texts: texts.map((one) => one.trim()).filter((one) => one !== '') }
}

/** Returns the line without control sequences (ECMA-48, CSI), so that a colour inside a text does not hide it. */
export const withoutColours = (line: string): string =>
  line.includes(escapeCharacter) ? line.replace(colour, '') : line

/** True if each line of the log begins with a time, so that no terminal has broken it. */
export const hasTimestamp = (line: string): boolean =>
  timestamp.test(line) || (line.includes('\t') && columnsOfGh.test(line))

const isJson = (text: string): boolean => text.includes('\\"') || (text.startsWith('{"') && text.includes('\\'))

const unescaped = (text: string): string =>
  text.replace(escaped, (_, character?: string, code?: string, space?: string) => {
    if (character !== undefined) return character
    if (code !== undefined) return String.fromCharCode(Number.parseInt(code, 16))
    return space?.toLowerCase() === 't' ? ' ' : '\n'
  })

/** How a lower-cased line begins that only repeats what somebody wrote elsewhere. */
const quotations: readonly RegExp[] = [
  // A commit's subject, as git and changelogs show it.
  /^(?:previous head position was|head is now at) [0-9a-f]{7,40}\b/,
  /^\[\S{1,300}(?: \(root-commit\))? [0-9a-f]{7,40}\] /,
  /^(?:[0-9a-f]{7,40} |[*-] )?(?:\*\*)?(?:fix|feat|chore|docs|refactor|ci)(?:\([^)]{1,300}\))?!?:/,
  // A comment, also one that a diff shows.
  /^[+-]?\s*(?:#+|\/\/) /,
  // A test that passed, and what a test file says.
  /^(?:[✓✔√]|ok \d|pass\b|--- pass:)/,
  /^\S{1,300}[._-](?:test|spec)\.\w{1,10}[:(]\d/,
]
const tracing = /\blevel=debug\b|^debu\[|\[debug\]/

/** True if a lower-cased line repeats a commit's subject, a comment or a test's name, so that it reports no failure. */
export const isQuotation = (line: string): boolean => quotations.some((beginning) => beginning.test(line))

/** True if a lower-cased line is a debug line: clients that show each request log a 401 before they ask for a token. */
export const isTrace = (line: string): boolean => tracing.test(line)
