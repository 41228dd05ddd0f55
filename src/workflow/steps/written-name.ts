import type { SymbolicLocation, WrittenName } from '../model.ts'
import type { MentionedImage } from './image-reference.ts'

/** A step of a job's file, or of an action that the job uses: then nothing below its `uses:` can be pointed at. */
export interface StepPlace {
  readonly place: SymbolicLocation
  /** True if the step itself is written at that place. */
  readonly isWrittenHere: boolean
  /** The key of its script, as a path below it. */
  readonly scriptKey?: readonly string[]
}

/** The place of a key of a step, by default its script's; of the step if its keys are in another file. */
export function placeOf(
  { place, isWrittenHere, scriptKey }: StepPlace,
  key: readonly string[] | undefined = scriptKey,
): SymbolicLocation {
  return key === undefined || !isWrittenHere ? place : { ...place, path: [...place.path, ...key] }
}

/** The names that texts of a step give to images or hosts, each once. */
export function writtenNames(images: readonly MentionedImage[], step: StepPlace): readonly WrittenName[] {
  const names = images.map(({ text, key, from, isSure, isPartial = false, isPrefix, isAlternative = false }) => ({
    text,
    place: from ?? placeOf(step, key),
    isSure: isSure && !isAlternative,
    isPartial,
    ...(isPrefix && { isPrefix }),
  }))
  return [...new Map(names.map((name) => [JSON.stringify(name), name])).values()]
}
