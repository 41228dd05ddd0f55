import type { Depth } from '../github/repository-page.ts'

/** How large the next page is, and how much it shows of each repository. */
export interface PageSize {
  readonly first: number
  readonly depth: Depth
  /** Pages in a row that were answered whole. */
  readonly streak: number
  /** Tries in a row that failed. */
  readonly failures: number
}

/** Repositories of a page if nothing has failed: with their files they take GitHub a few of its ten seconds. */
const largest: Readonly<Record<Depth, number>> = { texts: 50, files: 50, names: 100 }

/** Pages after which a size that was halved is tried doubled. */
const patience = 4

/** Tries of a page that shows nothing but the name of one repository. */
const lastTries = 3

/** The size to begin with. */
export const firstPage = (depth: Depth): PageSize => ({ first: largest[depth], depth, streak: 0, failures: 0 })

/** Returns the size after a page that was answered whole: doubled after a while, as deep as was wanted. */
export function afterSuccess({ first, streak }: PageSize, wanted: Depth): PageSize {
  const isDue = streak + 1 >= patience && first < largest[wanted]
  return {
    first: isDue ? Math.min(largest[wanted], first * 2) : first,
    depth: wanted,
    streak: isDue ? 0 : streak + 1,
    failures: 0,
  }
}

/** Returns the size after a page that took too long: halved, then one repository with less and less of it; undefined if even its name does not come. */
export function afterFailure({ first, depth, failures }: PageSize): PageSize | undefined {
  const next = { streak: 0, failures: failures + 1 }
  if (first > 1) return { ...next, first: Math.floor(first / 2), depth }
  if (depth === 'texts') return { ...next, first, depth: 'files' }
  if (depth === 'files') return { ...next, first, depth: 'names', failures: 0 }
  return failures + 1 < lastTries ? { ...next, first, depth } : undefined
}

/** Milliseconds of pause before the next try: GitHub asks not to be asked at once. */
export const pauseAfter = ({ failures }: PageSize): number => Math.min(failures, 5) * 1000
