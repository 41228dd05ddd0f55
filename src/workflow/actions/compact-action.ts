import { lowered } from '../expressions/lowered.ts'
import { joined, literal } from '../expressions/possibilities.ts'
import { imagesOf } from '../steps/image-reference.ts'
import { type ActionReader, pushed } from './action-reader.ts'
import { flag, inputLines, inputValue, isExpression, writtenIn } from './action-step.ts'

/** Inputs of an action that takes image, registry and credential itself. */
export interface CompactInputs {
  readonly image: string
  readonly registry?: string
  readonly defaultRegistry?: string
  readonly password?: string
  /** The input that decides whether it pushes, and what holds where it is left out. */
  readonly push?: readonly [input: string, otherwise: boolean]
  readonly tool?: string
}

/** An action that builds, logs in and pushes in one step. */
export const compactAction =
  ({ image, registry, defaultRegistry, password, push, tool = 'docker' }: CompactInputs): ActionReader =>
  (step) => {
    const host = registry === undefined ? undefined : inputValue(step, registry)
    const prefix = host ?? (defaultRegistry === undefined ? undefined : literal(defaultRegistry))
    const names = inputLines(step, image)
    const whole = prefix === undefined ? names : names.map((name) => joined([prefix, literal('/'), name]))
    const own = names
      .map(lowered)
      .flatMap(imagesOf)
      .filter((named) => named.registry === 'ghcr')
    // Actions of this kind put names into lower case, and some add an owner or a name.
    const images = own.length > 0 ? own : whole.map(lowered).flatMap(imagesOf)
    return pushed({
      tool,
      accepts: ['docker', 'containers'],
      images: writtenIn(step, image, images).map((one) => ({ ...one, isPartial: true })),
      happens: push === undefined ? true : flag(step, ...push),
      isOptional: push !== undefined && isExpression(step, push[0]),
      credential: password === undefined ? undefined : inputValue(step, password),
    })
  }
