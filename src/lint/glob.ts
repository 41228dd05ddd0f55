import { UsageError } from '../terminal/usage-error.ts'

/** Whether a path holds characters of a glob. */
export const isGlob = (path: string): boolean => /[*?[\]{}]/.test(path)

/** The folder below which everything lies that a glob can match: `a/b` of `a/b/**` + `/*.yml`. */
export function rootOfGlob(glob: string): string {
  const parts = glob.replaceAll('\\', '/').split('/')
  const fixed = parts.slice(0, parts.findIndex(isGlob))
  return fixed.length === 0 ? '.' : fixed.join('/') || '/'
}

/** Whether a path matches a glob: `*`, `?`, `[a-z]`, `{a,b}` within a name, `**` over folders; hidden names count. */
export const matchesGlob = (glob: string, path: string): boolean =>
  pattern(glob).test(path.replaceAll('\\', '/').replace(/^\.\//, ''))

const piece = /\*\*\/|\*\*|\*|\?|\[!?[^\]/]+\]|[{},]|[^*?[{},]+|./gs

function pattern(glob: string): RegExp {
  let depth = 0
  const parts = glob.replaceAll('\\', '/').replace(/^\.\//, '').match(piece) ?? []
  const source = parts.map((part) => {
    if (part === '{') depth++
    if (part === '}' && depth > 0) depth--
    return part === ',' && depth === 0 ? ',' : (meanings[part] ?? literal(part))
  })
  try {
    return new RegExp(`^${source.join('')}${')'.repeat(depth)}$`)
  } catch {
    throw new UsageError((words) => words.noMatch(glob))
  }
}

const meanings: Readonly<Record<string, string>> = {
  '**/': '(?:[^/]+/)*',
  '**': '.*',
  '*': '[^/]*',
  '?': '[^/]',
  '{': '(?:',
  '}': ')',
  ',': '|',
}

function literal(part: string): string {
  if (/^\[.+\]$/s.test(part)) return part.replace(/^\[!/, '[^').replaceAll('\\', '\\\\')
  return part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
}
