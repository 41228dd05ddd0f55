import { clipped, columnsOf, linesOf, padded } from '../../src/terminal/wrap.ts'

/** Marks a part of the text; the identity if there is no colour. */
export interface Style {
  heading(text: string): string
  label(text: string): string
  added(text: string): string
  removed(text: string): string
  faint(text: string): string
}

/** The job summary's Markdown as lines for a terminal. What it folds away stays away, up to its headline. */
export const readable = (markdown: string, width: number, style: Style): readonly string[] =>
  markdown
    .replace(/<details><summary>(.*?)<\/summary>[\s\S]*?<\/details>/g, '▸ $1')
    .trim()
    .split(/\n{2,}/)
    .flatMap((block) => ['', ...shown(block, width, style)])
    .slice(1)

function shown(block: string, width: number, style: Style): readonly string[] {
  if (block.startsWith('|')) return tableLines(block, width, style)
  if (block.startsWith('```'))
    return block
      .split('\n')
      .slice(1, -1)
      .map((line) => diffLine(clipped(line, width), style))
  if (block.startsWith('#')) return linesOf(plain(block.replace(/^#+ /, '')), width).map(style.heading)
  const [, label, rest = ''] = /^\*\*(.*?)\*\*(?:<br>)?([\s\S]*)$/.exec(block) ?? []
  if (label !== undefined) return [style.label(plain(label)), ...(rest === '' ? [] : linesOf(plain(rest), width))]
  return linesOf(plain(block), width)
}

function tableLines(block: string, width: number, style: Style): readonly string[] {
  const rows = block
    .split('\n')
    .filter((_, index) => index !== 1)
    .map((line) =>
      line
        .slice(2, -2)
        .split(' | ')
        .map((cell) => plain(cell.replaceAll('<br>', ', '))),
    )
  const widths = (rows[0] ?? []).map((_, at) => Math.max(...rows.map((row) => columnsOf(row[at] ?? ''))))
  const isTooWide = widths.reduce((sum, one) => sum + one + 2, -2) > width
  if (isTooWide) return asLists(rows, width)
  const [heads = '', ...lines] = rows.map((row) =>
    row
      .map((cell, at) => padded(cell, widths[at] ?? 0))
      .join('  ')
      .trimEnd(),
  )
  return [style.faint(heads), ...lines]
}

/** A table that is wider than the terminal, one line for each of its cells. */
const asLists = ([heads = [], ...rows]: readonly (readonly string[])[], width: number): readonly string[] =>
  rows.flatMap((row) => row.map((cell, at) => clipped(`${heads[at] ?? ''}: ${cell}`, width)))

function diffLine(line: string, style: Style): string {
  if (line.startsWith('+')) return style.added(line)
  return line.startsWith('-') ? style.removed(line) : line
}

const entities: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', nbsp: ' ' }

const plain = (markdown: string): string =>
  markdown
    .replace(/<br>/g, '\n')
    .replace(/<\/?(?:code|span)>|`/g, '')
    .replace(/\[([^\]]*)\]\(([^)]*)\)/g, (_, words: string, address: string) =>
      address.endsWith(words) ? address : `${words}: ${address}`,
    )
    .replace(/&#(\d+);/g, (_, decimal: string) => String.fromCodePoint(Number(decimal)))
    .replace(/&(lt|gt|amp|nbsp);/g, (_, name: string) => entities[name] ?? '')
