import type { PossibleValues } from '../expressions/possibilities.ts'
import type { LoginCredential } from '../model.ts'
import { credentialIn } from '../steps/credential-text.ts'
import type { Effect, NeedEffect, Store } from '../steps/effects.ts'
import type { MentionedImage } from '../steps/image-reference.ts'
import type { ActionStep } from './action-step.ts'

/** Tells what a step does that runs one known action. */
export type ActionReader = (step: ActionStep) => readonly Effect[]

/** What an action pushes; what is left out is docker's way: its store, always, without a condition. */
export interface Pushing {
  readonly tool: string
  readonly accepts?: readonly Store[]
  readonly images: readonly MentionedImage[]
  readonly happens?: boolean | 'unknown'
  readonly isOptional?: boolean
  readonly credential?: PossibleValues | undefined
  readonly otherwise?: LoginCredential
}

/** The effect of a push; none where it never happens. */
export function pushed({
  credential,
  accepts = ['docker'],
  happens = true,
  isOptional = false,
  ...rest
}: Pushing): readonly Effect[] {
  if (happens === false) return []
  const own = credential === undefined ? {} : { credential: credentialIn(credential) }
  return [{ kind: 'push', accepts, happens, isOptional, ...rest, ...own }]
}

/** A permission that an action needs. */
export const need = (
  { action }: ActionStep,
  scope: string,
  level: NeedEffect['level'],
  failsWithout = false,
): NeedEffect => ({
  kind: 'need',
  scope,
  level,
  because: action,
  failsWithout,
})
