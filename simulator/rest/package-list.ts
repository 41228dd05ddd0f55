import type { Caller } from '../caller.ts'
import { isReadable } from '../may-pull.ts'
import { lookUp } from '../role.ts'
import type { Parameters } from '../route.ts'
import { isSame } from '../same-name.ts'
import type { State } from '../state.ts'
import { readingRefusal } from '../token-layer.ts'
import type { Answer, Request } from '../wire.ts'
import { ownerOf } from '../world.ts'
import { notFound, problem } from './guard.ts'
import { packageFields, refused } from './packages.ts'
import { page } from './page.ts'

/** `GET /orgs/{owner}/packages?package_type=container` and its twin for users: for a person's token only (docs/facts.md, Packages). */
export const listPackages =
  (ownerKind: 'organization' | 'user') =>
  (state: State, caller: Caller, { owner = '' }: Parameters, request: Request): Answer => {
    const { world } = state
    if (caller.kind !== 'known') return problem(401, 'Requires authentication')
    if (lookUp(world.owners, owner)?.kind !== ownerKind) return notFound()
    const { credential } = caller
    if (credential.kind === 'app-installation') return problem(400, 'Invalid argument.')
    if (credential.kind === 'job-token') return problem(403, 'Resource not accessible by integration')
    const refusal = readingRefusal(state, credential, owner)
    if (refusal !== undefined) return refused(refusal, credential, owner)
    const visible = Object.entries(world.packages).filter(
      ([name, subject]) => isSame(ownerOf(name), owner) && isReadable(state, subject, name, credential),
    )
    return page(request, visible, ([name, subject]) =>
      packageFields(world, subject, owner, name.slice(owner.length + 1)),
    )
  }
