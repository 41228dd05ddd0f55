import { visible, visibleLine } from './text.ts'

// What Markdown, or GitHub after it (mentions, issues, addresses, emoji, mathematics), could bring to life.
const live = /[&<>`*[\]|~\\]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])|[@#$]|:(?=\/\/|[\w+-]+:)|(?<=[Ww]{3})\./gu

// Starts a list or a heading at the beginning of a line.
const atStart = /^[-+=]|(?<=^\d{1,9})[.)](?=\s|$)/u

const named: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' }

/** Plain text as GitHub Markdown that shows exactly that text; line feeds become `<br>`, the indentation after them is kept. */
export const text = (plain: string): string => inline(plain).replace(atStart, reference)

/** Plain text as a piece of code on one line, also inside a table. Names, ids and addresses are unchanged in it. */
export const code = (plain: string): string =>
  /^[\w./:?=%+~-]+(?: [\w./:?=%+~-]+)*$/.test(plain) ? `\`${plain}\`` : `<code>${inline(visibleLine(plain))}</code>`

/** An address as a link that shows it without its scheme, or shows the given words; plain text if it is no http address. */
export function link(address: string, shown = address.replace(/^https?:\/\//i, '')): string {
  if (!/^https?:\/\//i.test(address) || !URL.canParse(address)) return code(address)
  const target = new URL(address).href.replace(/[()*_\\|]/g, percent).replaceAll('&', '&amp;')
  return `[${text(visibleLine(shown))}](${target})`
}

/** A block of code in a fence that nothing inside it can close. */
export function fenced(block: string, language: string): string {
  const runs = block.match(/`+/g) ?? []
  const fence = '`'.repeat(Math.max(3, ...runs.map((run) => run.length + 1)))
  return `${fence}${language}\n${visible(block).replace(/\n$/, '')}\n${fence}`
}

/** A table of cells that are Markdown already. */
export const table = (heads: readonly string[], rows: readonly (readonly string[])[]): string =>
  [heads, heads.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n')

const inline = (plain: string): string =>
  visible(plain)
    .trim()
    .replace(live, inert)
    .replace(/\n( *)/g, (_, spaces: string) => `<br>${'&nbsp;'.repeat(spaces.length)}`)

// GitHub's own filters read the text after references are decoded: only an element keeps them apart.
const inert = (character: string): string =>
  /[@#$:.]/.test(character) ? `<span>${character}</span>` : (named[character] ?? reference(character))

const reference = (character: string): string => `&#${character.charCodeAt(0)};`

const percent = (character: string): string => `%${character.charCodeAt(0).toString(16).toUpperCase()}`

// Lines that begin with two spaces: a block to copy.
const block = /^((?: {2}.*(?:\n|$))+)/m
const yaml = /^(?:[\w-]+:(?:\s|$)|- )/

/** Plain text as Markdown; a block to copy in it becomes a fence, so that its indentation survives the way to a file. */
export const prose = (plain: string): string =>
  visible(plain)
    .trim()
    .split(block)
    .map((part, index) => (index % 2 === 1 ? copied(part.replace(/^ {2}/gm, '')) : text(part)))
    .filter((part) => part !== '')
    .join('\n\n')

const copied = (part: string): string => fenced(part, yaml.test(part) ? 'yaml' : '')
