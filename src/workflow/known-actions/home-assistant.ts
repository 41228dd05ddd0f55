import { credentialIn } from '../credential-text.ts'
import type { Effect } from '../effects.ts'
import { evaluateText } from '../expressions/evaluate.ts'
import type { Possibilities } from '../expressions/possibilities.ts'
import { certainly, joined, unknown } from '../expressions/possibilities.ts'
import { imagesOf, kindOf, registriesOf, seenBy } from '../image-reference.ts'
import type { ActionReader } from './action-reader.ts'
import { need, pushed } from './action-reader.ts'
import type { ActionStep } from './action-step.ts'
import { flag, inputValue, isExpression } from './action-step.ts'

/** home-assistant/builder/actions/build-image: logs in, builds and signs; pushes where `push:` says so. */
export const homeAssistantImage: ActionReader = (step) => {
  const happens = flag(step, 'push', false)
  const images = imagesOf(inputValue(step, 'image') ?? unknown)
  return published(step, images, happens, isExpression(step, 'push'))
}

/** home-assistant/builder/actions/publish-multi-arch-manifest: logs in, pushes and signs. */
export const homeAssistantManifest: ActionReader = (step) => {
  const prefix = inputValue(step, 'registry-prefix') ?? ownPrefix(step)
  const images = imagesOf(joined([prefix, certainly('/'), inputValue(step, 'image-name') ?? unknown]))
  return published(step, images, true, false)
}

const ownPrefix = ({ contexts }: ActionStep): Possibilities =>
  evaluateText('ghcr.io/${{ github.repository_owner }}', contexts)

function published(
  step: ActionStep,
  images: ReturnType<typeof imagesOf>,
  happens: boolean | 'unknown',
  isOptional: boolean,
): readonly Effect[] {
  if (happens === false) return []
  const login: Effect = {
    kind: 'login',
    registry: kindOf(
      seenBy(step.contexts.registry, registriesOf(inputValue(step, 'container-registry') ?? certainly('ghcr.io'))),
    ),
    stores: ['docker'],
    credential: credentialIn(inputValue(step, 'container-registry-password')),
  }
  const signature = flag(step, 'cosign', true) === true ? [need(step, 'id-token', 'write', happens === true)] : []
  return [login, ...pushed({ tool: 'docker', images, happens, isOptional }), ...signature]
}
