import type { Json, PossibleValues } from './possibilities.ts'

/** What the text tells of the contexts that an expression may ask for. Names are in lower case. */
export interface Contexts {
  /** Environment variables by their names in upper case. */
  readonly env: ReadonlyMap<string, PossibleValues>
  readonly inputs: ReadonlyMap<string, PossibleValues>
  /** Secrets that a caller passes on, or that it has to. */
  readonly secrets?: ReadonlyMap<string, PossibleValues>
  /** False if no other secrets reach the job: its caller names those that it hands on. */
  readonly hasEverySecret?: boolean
  /** One combination of the job's matrix; absent where the text does not spell it out. */
  readonly matrix?: Json
  /** Outputs of the steps before: `meta` → `tags` → what it may be. */
  readonly outputs: ReadonlyMap<string, ReadonlyMap<string, PossibleValues>>
  /** Events that start the workflow. */
  readonly events: readonly string[]
  /** `owner/name`, where it is known. */
  readonly repository?: string
  /** Host of the run's own registry, where it is known: what names it is GHCR, whatever its name. */
  readonly registry?: string
}

/** Contexts that a job's steps add to as they run. */
export interface OpenContexts extends Contexts {
  readonly env: Map<string, PossibleValues>
  readonly outputs: Map<string, ReadonlyMap<string, PossibleValues>>
}

/** The same contexts, open for what steps will add. */
export const openContexts = (contexts: Contexts): OpenContexts => ({
  ...contexts,
  env: new Map(contexts.env),
  outputs: new Map(contexts.outputs),
})

/** The contexts of a file before anything of it is read. */
export const noContexts: Contexts = { env: new Map(), inputs: new Map(), outputs: new Map(), events: [] }
