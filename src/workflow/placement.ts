import { locate, type Region } from './locate.ts'
import type { Edit, SymbolicLocation } from './model.ts'
import { type Patched, patch } from './patch.ts'
import type { WorkflowFile } from './read-workflow.ts'

/** The word in a file that has to change. */
export interface Location {
  /** Relative to the repository, with forward slashes. */
  readonly file: string
  /** Counted from 1. */
  readonly line: number
  /** Counted from 1, in UTF-16 units. */
  readonly column: number
}

/** Where a finding is in the files that were read, and its change carried out there. */
export interface Placement {
  readonly location?: Location
  readonly region?: Region
  readonly change?: Patched
}

/** Makes a symbolic location and a change concrete in the file that was read; what is in none of them is left out. */
export function placementOf(
  { place, edit }: { readonly place?: SymbolicLocation; readonly edit?: Edit },
  fileOf: (path: string) => WorkflowFile | undefined,
): Placement {
  const [located, edited] = [place && fileOf(place.file), edit && fileOf(edit.file)]
  const region = located && place && locate(located.document, place)
  const change = edited && edit && patch(edited, edit)
  return {
    ...(place && region && { location: { file: place.file, ...region.start }, region }),
    ...(change && { change }),
  }
}
