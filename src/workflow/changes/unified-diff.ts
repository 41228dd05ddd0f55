import { FILE_HEADERS_ONLY, formatPatch, structuredPatch } from 'diff'

const context = 3

/** Returns the change of one file as a unified diff that `git apply` takes, with `a/` and `b/` before the path; empty if nothing changed. */
export function unifiedDiff(path: string, before: string, after: string): string {
  if (before === after) return ''
  const name = path.replaceAll('\\', '/').replace(/^([A-Za-z]:)?(\.?\/)+/, '')
  const patch = structuredPatch(`a/${name}`, `b/${name}`, before, after, undefined, undefined, { context })
  return formatPatch(patch, FILE_HEADERS_ONLY)
}
