import { literal } from '../expressions/possibilities.ts'
import { credentialIn, missingSecretsIn } from '../steps/credential-text.ts'
import type { Effect, Store } from '../steps/effects.ts'
import { kindOf, type MentionedImage, registriesOf, seenBy } from '../steps/image-reference.ts'
import type { ActionReader } from './action-reader.ts'
import { type ActionStep, inputValue, keyOf, writtenIn } from './action-step.ts'

/** A login by an action whose inputs name the registry and the password; `usual` is its registry where none is named. */
export const loginInto =
  (stores: readonly Store[], registry = 'registry', password = 'password', usual = ''): ActionReader =>
  (step) => {
    const hosts = registriesOf(inputValue(step, registry) ?? literal(usual))
    return [loginOf(step, stores, password, step.inputs.has(registry) ? writtenIn(step, registry, hosts) : hosts)]
  }

function loginOf(
  step: ActionStep,
  stores: readonly Store[],
  password: string,
  hosts: readonly MentionedImage[],
): Effect {
  const value = inputValue(step, password)
  return {
    kind: 'login',
    registry: kindOf(seenBy(step.contexts.registry, hosts)),
    stores,
    credential: credentialIn(value),
    hosts,
    missingSecrets: missingSecretsIn(value ?? []),
    ...(value !== undefined && { key: keyOf(step, password) }),
  }
}

/** docker/login-action; its list of registries, `registry-auth`, is not looked into. */
export const dockerLogin: ActionReader = (step) =>
  step.inputs.has('registry-auth')
    ? [{ kind: 'login', registry: 'unknown', stores: ['docker'], credential: 'unknown' }]
    : loginInto(['docker'])(step)
