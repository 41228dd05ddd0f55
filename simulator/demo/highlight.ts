import { element, escapeHtml } from './html.ts'

/** A line of YAML as HTML with key, value and comment marked. */
export function yamlLine(line: string): string {
  const [, lead = '', key, rest = line] =
    /^(\s*(?:- )?)(?:([\w.$/@-]+|'[^']*'|"[^"]*")(?=:(?:\s|$)))?(.*)$/.exec(line) ?? []
  const [, value = rest, comment = ''] = /^(.*?)(\s#.*|^#.*)?$/.exec(rest) ?? []
  return [
    escapeHtml(lead),
    key === undefined ? '' : element('span', 'key', escapeHtml(key)),
    key === undefined ? plainValue(value) : `:${plainValue(value.slice(1))}`,
    comment === '' ? '' : element('span', 'comment', escapeHtml(comment)),
  ].join('')
}

/** A unified diff as HTML with added and removed lines marked. */
export const diffLines = (diff: string): string => diff.split('\n').map(diffLine).join('\n')

const plainValue = (value: string): string =>
  value.trim() === '' ? escapeHtml(value) : element('span', 'value', escapeHtml(value))

// The classes are GitHub's: a heading, a range, what is inserted, what is deleted.
function diffLine(line: string): string {
  if (line.startsWith('--- ') || line.startsWith('+++ ')) return element('span', 'pl-mh', escapeHtml(line))
  if (line.startsWith('@@')) return element('span', 'pl-mdr', escapeHtml(line))
  if (line.startsWith('+')) return element('span', 'pl-mi1', escapeHtml(line))
  return line.startsWith('-') ? element('span', 'pl-md', escapeHtml(line)) : escapeHtml(line)
}
