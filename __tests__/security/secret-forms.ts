import type { Scenario } from '../../simulator/scenario.ts'
import { secretOf } from '../../simulator/simulator.ts'

const base64 = (text: string): string => Buffer.from(text).toString('base64')

/** Every form of a secret that must not be seen anywhere, each with its name. */
export function formsOf(secret: string, username: string): readonly (readonly [name: string, form: string])[] {
  const pair = `${username}:${secret}`
  return [
    ['the secret', secret],
    ['its base64, which is the bearer too', base64(secret)],
    ['user:secret', pair],
    ['the base64 of user:secret', base64(pair)],
    ['its base64 without padding', base64(secret).replace(/=+$/, '')],
    ['the base64 of user:secret without padding', base64(pair).replace(/=+$/, '')],
  ]
}

/** Every form of every secret of a scenario's world. */
export function formsIn({ world, run }: Scenario): readonly (readonly [name: string, form: string])[] {
  const username = run.inputs['username'] ?? run.actor
  return Object.keys(world.credentials).flatMap((name) =>
    formsOf(secretOf(world, name), username).map(([form, text]) => [`${name}: ${form}`, text] as const),
  )
}

/** Which of the forms a text holds. */
export const leaksIn = (text: string, forms: readonly (readonly [name: string, form: string])[]): readonly string[] =>
  forms.flatMap(([name, form]) => (text.includes(form) ? [name] : []))
