const escapeCharacter = String.fromCharCode(0x1b)
const colour = new RegExp(`${escapeCharacter}\\[[0-?]*[ -/]*[@-~]`, 'g')
const timestamp = /^\ufeff?\d{4}-\d\d-\d\dT[\d:.]+Z ?/
// "job<tab>step<tab>time text": what `gh run view --log` puts before each line.
const columnsOfGh = /^[^\t]{1,200}\t[^\t]{1,200}\t(?=\ufeff?\d{4}-\d\d-\d\dT)/
const mark = /^##\[(?:error|warning|debug|notice)\]/
// The runner shows the script of a step in bright cyan before it runs it: what stands there has not been said by anybody yet.
const scriptColour = `${escapeCharacter}[36;1m`

/** A line of a log as it was said: without time, colours, marks of the runner; nothing where it only shows a step's script. */
export function cleanLine(line: string): string | undefined {
  const params = line.includes('\t') ? line.replace(columnsOfGh, '') : line
  const said = params.replace(timestamp, '')
  if (said.startsWith(scriptColour)) return undefined
  return withoutColours(said).replace(mark, '').trim()
}

/** The line without control sequences (ECMA-48, CSI): a colour inside a text does not hide it. */
export const withoutColours = (line: string): string => line.replace(colour, '')

/** What a line, in lower case, begins with that only tells again what somebody wrote. */
const retelling: readonly RegExp[] = [
  // A commit's subject, as git and changelogs show it.
  /^(?:previous head position was|head is now at) [0-9a-f]{7,40}\b/,
  /^\[\S+(?: \(root-commit\))? [0-9a-f]{7,40}\] /,
  /^(?:[0-9a-f]{7,40} |[*-] )?(?:\*\*)?(?:fix|feat|chore|docs|refactor|ci)(?:\([^)]+\))?!?:/,
  // A comment, also one that a diff shows.
  /^[+-]?\s*(?:#+|\/\/) /,
  // A test that passed, and what a test file says.
  /^(?:[✓✔√]|ok \d|pass\b|--- pass:)/,
  /^\S+[._-](?:test|spec)\.\w+[:(]\d/,
]
/** A client that shows each request says 401 before it asks for a token: its last word is an error. */
const tracing = /\blevel=debug\b|^debu\[|\[debug\]/

/** Whether a line, in lower case, does not say itself what it holds, but tells it again: a commit, a comment, a test. */
export const isRetold = (line: string): boolean => retelling.some((beginning) => beginning.test(line))

/** Whether a line, in lower case, is one of the steps that a client shows when it is asked to. */
export const isTrace = (line: string): boolean => tracing.test(line)
