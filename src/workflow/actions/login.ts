import { literal, type PossibleValues } from '../expressions/possibilities.ts'
import { credentialIn } from '../steps/credential-text.ts'
import type { Effect, Store } from '../steps/effects.ts'
import { kindOf, registriesOf, seenBy } from '../steps/image-reference.ts'
import type { ActionReader } from './action-reader.ts'
import { type ActionStep, inputValue } from './action-step.ts'

/** A login by an action whose inputs name the registry and the password; `usual` is its registry where none is named. */
export const loginInto =
  (stores: readonly Store[], registry = 'registry', password = 'password', usual = ''): ActionReader =>
  (step) => [loginOf(step, stores, password, inputValue(step, registry) ?? literal(usual))]

function loginOf(step: ActionStep, stores: readonly Store[], password: string, host: PossibleValues): Effect {
  return {
    kind: 'login',
    registry: kindOf(seenBy(step.contexts.registry, registriesOf(host))),
    stores,
    credential: credentialIn(inputValue(step, password)),
  }
}

/** docker/login-action; its list of registries, `registry-auth`, is not looked into. */
export const dockerLogin: ActionReader = (step) =>
  step.inputs.has('registry-auth')
    ? [{ kind: 'login', registry: 'unknown', stores: ['docker'], credential: 'unknown' }]
    : loginInto(['docker'])(step)
