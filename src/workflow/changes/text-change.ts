/** A stretch of a text, by offsets, and what is there afterwards. */
export interface Change {
  readonly start: number
  readonly end: number
  readonly text: string
}

/** The text with all of the changes, which do not overlap. */
export function changed(text: string, changes: readonly Change[]): string {
  let result = ''
  let at = 0
  for (const change of changes.toSorted((a, b) => a.start - b.start)) {
    result += text.slice(at, change.start) + change.text
    at = change.end
  }
  return result + text.slice(at)
}
