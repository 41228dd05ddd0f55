import type { Level } from '../../github/permission-scopes.ts'
import type { PossibleValues } from '../expressions/possibilities.ts'
import type { LoginCredential } from '../model.ts'
import type { Home } from '../tools/home.ts'
import type { MentionedImage, RegistryKind } from './image-reference.ts'

/** Where a login leaves its credential: docker's config.json, the auth.json of podman's family, files of a tool's own. */
export type Store = 'docker' | 'containers' | 'helm' | 'regctl'

/** A step logs in to a registry. */
export interface Login {
  readonly kind: 'login'
  readonly registry: RegistryKind
  readonly stores: readonly Store[]
  readonly credential: LoginCredential
  /** Every host that it may go to, where something names one. */
  readonly hosts?: readonly MentionedImage[]
  /** Secrets that its password may be and that the caller does not hand on. */
  readonly missingSecrets?: readonly string[]
  /** Where its credential is written, as a path below the step. */
  readonly key?: readonly string[]
  /** Whose login it is; absent for the step's own. */
  readonly home?: Home
  /** True where a condition of its script decides whether it happens. */
  readonly isOptional?: boolean
}

/** A step writes to a registry, if `happens`. */
export interface PushEffect {
  readonly kind: 'push'
  readonly tool: string
  /** Stores that the tool looks for a credential in. */
  readonly accepts: readonly Store[]
  /** What is pushed; empty where only the logins before it tell. */
  readonly images: readonly MentionedImage[]
  readonly happens: boolean | 'unknown'
  /** True where an expression, or a condition of its script, decides whether it pushes. */
  readonly isOptional: boolean
  /** The credential that the step is given itself, without a login. */
  readonly credential?: LoginCredential
  /** Whose logins it uses; absent for those of the step's user. */
  readonly home?: Home
  /** The credential of a tool that has another way to find one, where no login serves it. */
  readonly otherwise?: LoginCredential
}

/** A step needs a permission beside packages; `failsWithout` where it certainly fails without it. */
export interface NeedEffect {
  readonly kind: 'need'
  readonly scope: string
  readonly level: Level
  readonly because: string
  readonly failsWithout: boolean
}

/** Nobody knows what a step does: what its name, inputs and surroundings suggest. */
export interface Opaque {
  readonly kind: 'opaque'
  /** `where-logged-in`: its name suggests a push, which needs a login before it. */
  readonly mayPush: boolean | 'where-logged-in'
  readonly mayLogIn: boolean
  /** Actions get the job's token by themselves, scripts where somebody gives it to them. */
  readonly holdsToken: boolean
  /** True for code that nobody has read here: then it may push wherever it can. */
  readonly runsRepository?: boolean
  /** True if a secret is among its words, or in its environment. */
  readonly isGivenSecret?: boolean
}

/** What one step does, as far as permissions and registries are concerned. */
export type Effect =
  | Login
  | PushEffect
  | NeedEffect
  | { readonly kind: 'preflight'; readonly credential: LoginCredential; readonly images: readonly MentionedImage[] }
  | Opaque
  /** An action of which nobody here knows what it needs. */
  | { readonly kind: 'unknown-action'; readonly name: string }
  /** It makes use of `packages: write` otherwise: other package registries, deleting versions. */
  | { readonly kind: 'uses-packages' }
  | { readonly kind: 'output'; readonly name: string; readonly value: PossibleValues }
  | { readonly kind: 'env'; readonly name: string; readonly value: PossibleValues }

/** A login that may be made in a way that is not followed: a file that is written, a script of the repository. */
export const unseenLogin: Effect = { kind: 'opaque', mayPush: false, mayLogIn: true, holdsToken: false }
