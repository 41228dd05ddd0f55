import type { Caller } from '../caller.ts'
import { ownerId } from '../numeric-id.ts'
import { lookUp } from '../role.ts'
import type { Parameters } from '../route.ts'
import { isSame } from '../same-name.ts'
import type { State } from '../state.ts'
import { type Answer, json } from '../wire.ts'
import type { World } from '../world.ts'
import { notFound } from './guard.ts'

/** `GET /rate_limit`: costs nothing and works for every good credential. */
export const readRateLimit = ({ now, spent, world }: State, caller: Caller): Answer => {
  const limit = caller.kind === 'anonymous' ? 60 : world.api.rest.limit
  const { used, end } = spent.rest
  const reset = Math.ceil((end === 0 ? now + world.api.rest.seconds * 1000 : end) / 1000)
  const core = { limit, used, remaining: Math.max(0, limit - used), reset }
  return json(200, { resources: { core }, rate: core })
}

/** `GET /users/{owner}`: organisations too. */
export function readAccount({ world }: State, _: Caller, { owner = '' }: Parameters): Answer {
  return lookUp(world.owners, owner) === undefined ? notFound() : json(200, account(world, owner))
}

/** `GET /user`: installation tokens are nobody's (docs.github.com, "Get the authenticated user"). */
export function readUser({ world }: State, caller: Caller): Answer {
  const user = caller.kind === 'known' && 'user' in caller.credential ? caller.credential.user : undefined
  return user === undefined
    ? json(403, { message: 'Resource not accessible by integration' })
    : json(200, account(world, user))
}

/** An account as REST answers show it. */
export const account = (world: World, owner: string): Readonly<Record<string, unknown>> => ({
  login: Object.keys(world.owners).find((name) => isSame(name, owner)) ?? owner,
  id: ownerId(world, owner),
  type: lookUp(world.owners, owner)?.kind === 'user' ? 'User' : 'Organization',
  html_url: `https://github.com/${owner}`,
})
