import { bearerCaller, type Caller } from '../caller.ts'
import { mayPull } from '../may-pull.ts'
import { mayPush } from '../may-push.ts'
import { type Refusal, refuse } from '../refusal-texts.ts'
import type { Handler } from '../route.ts'
import type { State } from '../state.ts'
import type { Answer } from '../wire.ts'
import { ownerOf } from '../world.ts'
import { challenge } from './challenge.ts'

/** Lets only those to a handler who may push to the repository. */
export const pushing = (handle: Handler): Handler => guarded(mayPush, 'pull,push', handle)

/** Lets only those to a handler who may pull from the repository. */
export const pulling = (handle: Handler): Handler => guarded(mayPull, 'pull', handle)

type Judge = (state: State, caller: Caller, repository: string) => Refusal | undefined

const guarded =
  (judge: Judge, actions: string, handle: Handler): Handler =>
  (state, request, parameters) => {
    const repository = parameters['repository'] ?? ''
    const refusal = judge(state, bearerCaller(state, request.headers['authorization']), repository)
    return refusal === undefined
      ? handle(state, request, parameters)
      : { answer: refusedWith(state, refusal, repository, actions), state }
  }

function refusedWith(state: State, refusal: Refusal, repository: string, actions: string): Answer {
  const isUnknown = refusal === 'not-authenticated' || refusal === 'rejected-bearer'
  return refuse(refusal, ownerOf(repository), isUnknown ? challenge(state, `repository:${repository}:${actions}`) : {})
}
