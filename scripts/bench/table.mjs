/** Rows of texts as a Markdown table, its columns aligned. */
export function table(head, rows) {
  const widths = head.map((_, column) => Math.max(...[head, ...rows].map((row) => row[column].length)))
  const shown = (row) => `| ${row.map((cell, column) => cell.padEnd(widths[column])).join(' | ')} |`
  return [shown(head), shown(widths.map((width) => '-'.repeat(width))), ...rows.map(shown)].join('\n')
}
