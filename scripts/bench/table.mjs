/**
 * A row of the table. `target` is the most that `figure` may be, or with `isLeast` the least.
 * @typedef {{ name: string, median: string, text?: string, figure?: number, target?: number, isLeast?: boolean }} Row
 */

/** Rows as a Markdown table, its columns aligned; a target that is missed says so. @param {Row[]} rows */
export function markdownTable(rows) {
  const cells = rows.map((row) => [row.name, row.median, row.text ?? '', targetOf(row)])
  const all = [['', 'median', '', 'target'], ...cells]
  const widths = [0, 1, 2, 3].map((column) => Math.max(...all.map((row) => row[column].length)))
  const shown = (row) => `| ${row.map((cell, column) => cell.padEnd(widths[column])).join(' | ')} |`
  return [shown(all[0]), shown(widths.map((width) => '-'.repeat(width))), ...cells.map(shown)].join('\n')
}

function targetOf({ figure, target, isLeast = false }) {
  if (target === undefined) return ''
  const isMissed = isLeast ? figure < target : figure > target
  return `at ${isLeast ? 'least' : 'most'} ${target}${isMissed ? ', missed' : ''}`
}
