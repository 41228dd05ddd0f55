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
  const told = line.includes('\t') ? line.replace(columnsOfGh, '') : line
  const said = told.replace(timestamp, '')
  if (said.startsWith(scriptColour)) return undefined
  return withoutColours(said).replace(mark, '').trim()
}

/** The line without control sequences (ECMA-48, CSI): a colour inside a text does not hide it. */
export const withoutColours = (line: string): string => line.replace(colour, '')
