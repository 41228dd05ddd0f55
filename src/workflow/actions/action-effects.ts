import { evaluateText } from '../expressions/evaluate.ts'
import { splitFields } from '../shell/expansion.ts'
import { holdsSecret } from '../steps/credential-text.ts'
import type { Effect } from '../steps/effects.ts'
import { namesGhcr } from '../steps/image-reference.ts'
import { ownHome } from '../tools/home.ts'
import type { CallAround } from '../tools/program-call.ts'
import { containedEffects } from '../tools/script-effects.ts'
import { type ActionStep, inputValue, plainInput } from './action-step.ts'
import { isHarmless } from './harmless.ts'
import { isPreflight, preflightStep } from './preflight-step.ts'
import { knownActions } from './table.ts'

/** What a step with `uses:` does, by the table of known actions; an unknown one may do what its name and inputs suggest. */
export function actionEffects(step: ActionStep): readonly Effect[] {
  if (step.action.startsWith('docker://')) return imageEffects(step)
  if (isPreflight(step.action)) return preflightStep(step)
  const reader = knownActions.get(step.action)
  if (reader !== undefined) return reader(step)
  if (isHarmless(step.action)) return []
  const effects = [suggested(step), { kind: 'unknown-action', name: step.action.slice(0, longestName) } as const]
  return logsIn.test(step.action) ? [someLogin, ...effects] : effects
}

/** A step that runs an image: `uses: docker://quay.io/skopeo/stable`, with `args:`. */
function imageEffects(step: ActionStep): readonly Effect[] {
  const words = (inputValue(step, 'args') ?? []).flatMap(splitFields)
  const image = step.action.slice('docker://'.length)
  const effects = containedEffects({ image, entrypoint: plainInput(step, 'entrypoint'), words }, aroundStep(step))
  return [...effects, suggested(step)]
}

const aroundStep = ({ contexts, readFile }: ActionStep): CallAround => ({
  contexts,
  input: undefined,
  home: ownHome,
  mayHoldSecret: contexts.env.holdsSecret,
  variable: (name) => contexts.env.get(name),
  readFile,
})

const logsIn = /login/

const someLogin: Effect = {
  kind: 'login',
  registry: 'unknown',
  stores: ['docker', 'containers'],
  credential: 'unknown',
}

function suggested(step: ActionStep): Effect {
  const { inputs } = step
  const action = step.action.slice(0, longestName)
  const text = `${action} ${[...inputs].map(([name, value]) => `${name}=${value}`).join(' ')}`.slice(0, 4000)
  const isTold = scriptInputs.some((name) => inputSuggestsPush.test(inputs.get(name) ?? ''))
  const mayPush = nameSuggestsPush.test(action) || inputs.has('push') || isTold
  return {
    kind: 'opaque',
    runsRepository: true,
    isGivenSecret: true,
    mayPush: mayPush && (bringsLogin(step, isTold) || 'where-logged-in'),
    mayLogIn: stepSuggestsLogin.test(text),
    holdsToken: true,
  }
}

/** No action has a longer name. */
const longestName = 200

/** Whether a step that publishes is given GHCR's name and a secret, so that it needs no login before it. What deploys, pulls. */
function bringsLogin({ action, inputs, contexts }: ActionStep, isTold: boolean): boolean {
  const given = [...inputs.values()].map((input) => evaluateText(input, contexts))
  const isGiven = given.some(holdsSecret) || (isTold && contexts.env.holdsSecret)
  return !action.includes('deploy') && isGiven && (given.some(namesGhcr) || (isTold && contexts.env.namesGhcr))
}

const nameSuggestsPush =
  /push|publish|release|deploy|upload|build.{0,100}(image|container|docker)|(image|container|docker).{0,100}build|kaniko|buildpack/

/** Inputs that say what to run. */
const scriptInputs = [
  'args',
  'arguments',
  'call',
  'cmd',
  'cmds',
  'command',
  'commands',
  'run',
  'script',
  'verb',
  'with',
]
const inputSuggestsPush = /push|publish/

const stepSuggestsLogin = /login|auth|docker|registry|ghcr|container|podman|secrets\.|github\.token|password/i
