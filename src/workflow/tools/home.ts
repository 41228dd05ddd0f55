import { asText, literalOf, type PossibleValues } from '../expressions/possibilities.ts'

/** Whose logins a program uses and leaves: each user has their own, and `DOCKER_CONFIG` names another folder for docker's. */
export interface Home {
  readonly user: 'own' | 'root' | 'unknown'
  /** The folder in `DOCKER_CONFIG`; empty for a user's own, undefined if nobody knows. */
  readonly config: string | undefined
}

/** What keeps a login in one home from serving a push from another: another user, or another folder. */
export type Difference = 'user' | 'docker-config'

/** The home of a step that says nothing of it. */
export const ownHome: Home = { user: 'own', config: '' }

/** The home of a user with what `DOCKER_CONFIG` holds. */
export function homeOf(user: Home['user'], config: PossibleValues | undefined): Home {
  const [only, ...more] = config ?? []
  if (config === undefined) return { user, config: '' }
  return { user, config: only === undefined || more.length > 0 ? undefined : literalOf(asText(only.value)) }
}

/** Why a login in one home may not serve a push from another; undefined if it may. */
export function differenceOf(login: Home, push: Home): Difference | undefined {
  if (login.user !== 'unknown' && push.user !== 'unknown' && login.user !== push.user) return 'user'
  return login.config !== undefined && push.config !== undefined && login.config !== push.config
    ? 'docker-config'
    : undefined
}
