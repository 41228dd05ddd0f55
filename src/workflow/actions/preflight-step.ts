import { credentialIn } from '../steps/credential-text.ts'
import type { ActionReader } from './action-reader.ts'
import { imagesIn, inputValue, plainInput } from './action-step.ts'

/** The `name:` of this action's own file. */
export const ownName = 'ghcr-preflight'

/** Whether an action is this one, in whatever organisation it lives. */
export const isPreflight = (action: string): boolean => /(^|\/)ghcr-preflight(\/node24)?$/.test(action)

/** This action: what it asks about, and with which credential. */
export const preflightStep: ActionReader = (step) => {
  // What may be pulled is no answer about a push, so there is nothing that the job's pushes could differ from.
  if (plainInput(step, 'access') === 'pull') return [{ kind: 'preflight', credential: 'unknown', images: [] }]
  const password = inputValue(step, 'password')
  const own = password === undefined ? 'job-token' : credentialIn(password)
  return [
    { kind: 'uses-packages' },
    {
      kind: 'preflight',
      credential: step.inputs.has('fallback-password') ? 'unknown' : own,
      images: imagesIn(step, 'images'),
    },
  ]
}
