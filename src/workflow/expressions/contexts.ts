import { isJobToken, type Json, type PossibleValues } from './possibilities.ts'

/** What the text shows of the contexts that an expression may use. Names are in lower case. */
export interface Contexts {
  readonly env: Variables
  readonly inputs: ReadonlyMap<string, PossibleValues>
  /** Secrets that a caller passes on, or that it has to. */
  readonly secrets?: ReadonlyMap<string, PossibleValues>
  /** False if no other secrets reach the job: its caller names those that it hands on. */
  readonly hasEverySecret?: boolean
  /** One combination of the job's matrix; absent where the text does not spell it out. */
  readonly matrix?: Combination
  /** Outputs of the steps before: `meta` → `tags` → what it may be. */
  readonly outputs: Outputs
  /** Outputs of the jobs that this one needs, or of a called workflow's own jobs. */
  readonly needs: Outputs
  /** `Linux`, `Windows` or `macOS`, where the job's runner tells. */
  readonly runnerOs?: string
  /** Events that start the workflow. */
  readonly events: readonly string[]
  /** `owner/name`, where it is known. */
  readonly repository?: string
  /** Host of the run's own registry, if it is known: an image on it is GHCR's. */
  readonly registry?: string
}

/** Outputs of steps or jobs: by the name of the step, and by their own names, all in lower case. */
export interface Outputs {
  get(step: string): ReadonlyMap<string, PossibleValues> | undefined
}

/** One combination of a matrix; of an open one a run may decide more keys than the text spells out. */
export interface Combination {
  readonly values: Readonly<Record<string, Json>>
  readonly isOpen: boolean
}

/** Environment variables by their names in upper case, in layers: what is set later hides what is set around it. */
export interface Variables {
  get(name: string): PossibleValues | undefined
  /** What the last layer itself sets. */
  readonly own: ReadonlyMap<string, PossibleValues>
  /** Whether one of them may hold a secret. */
  readonly holdsSecret: boolean
  /** Whether one of them may hold the job's own token. */
  readonly holdsJobToken: boolean
  /** Whether one of them names GHCR. */
  readonly namesGhcr: boolean
}

const ghcr = /\b(?:ghcr\.io|containers\.[\w-]{1,100}\.)/i

/** Variables that steps add to as they run. */
export interface OpenVariables extends Variables {
  set(name: string, values: PossibleValues): void
}

/** A new layer of variables around which there is another, or none. */
export function variablesIn(outer: Variables | undefined): OpenVariables {
  const own = new Map<string, PossibleValues>()
  let [holdsSecret, holdsJobToken] = [outer?.holdsSecret === true, outer?.holdsJobToken === true]
  let namesGhcr = outer?.namesGhcr === true
  return {
    own,
    get: (name) => own.get(name) ?? outer?.get(name),
    get holdsSecret() {
      return holdsSecret
    },
    get holdsJobToken() {
      return holdsJobToken
    },
    get namesGhcr() {
      return namesGhcr
    },
    set: (name, values) => {
      own.set(name, values)
      const pieces = values.flatMap(({ value }) => (value.kind === 'text' ? value.text : []))
      holdsSecret ||= pieces.some((piece) => typeof piece !== 'string' && piece.kind === 'secret')
      holdsJobToken ||= pieces.some(isJobToken)
      namesGhcr ||= pieces.some((piece) => typeof piece === 'string' && ghcr.test(piece))
    },
  }
}

/** Outputs that steps add to as they run. */
export interface OpenOutputs extends Outputs {
  /** What was set here, and not before. */
  readonly own: ReadonlyMap<string, ReadonlyMap<string, PossibleValues>>
  set(step: string, name: string, values: PossibleValues): void
}

/** A new layer of outputs around which there is another. */
export function outputsIn(outer: Outputs): OpenOutputs {
  const own = new Map<string, Map<string, PossibleValues>>()
  return {
    own,
    get: (step) => own.get(step) ?? outer.get(step),
    set: (step, name, values) => {
      const known = own.get(step) ?? new Map(outer.get(step))
      own.set(step, known.set(name, values))
    },
  }
}

/** Contexts that a job's steps add to as they run. */
export interface OpenContexts extends Contexts {
  readonly env: OpenVariables
  readonly outputs: OpenOutputs
}

/** The same contexts, open for what steps will add. */
export const openContexts = (contexts: Contexts): OpenContexts => ({
  ...contexts,
  env: variablesIn(contexts.env),
  outputs: outputsIn(contexts.outputs),
})

const noVariables: Variables = {
  get: () => undefined,
  own: new Map(),
  holdsSecret: false,
  holdsJobToken: false,
  namesGhcr: false,
}

/** The contexts of a file before anything of it is read. */
export const noContexts: Contexts = {
  env: noVariables,
  inputs: new Map(),
  outputs: new Map(),
  needs: new Map(),
  events: [],
}
