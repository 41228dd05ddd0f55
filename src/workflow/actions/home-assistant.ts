import { evaluateText } from '../expressions/evaluate.ts'
import { joined, literal, type PossibleValues, unknown } from '../expressions/possibilities.ts'
import type { Effect } from '../steps/effects.ts'
import { imagesOf, type MentionedImage } from '../steps/image-reference.ts'
import { type ActionReader, need, pushed } from './action-reader.ts'
import { type ActionStep, flag, inputValue, isExpression, writtenIn } from './action-step.ts'
import { loginInto } from './login.ts'

/** home-assistant/builder/actions/build-image: logs in, builds and signs; pushes where `push:` says so. */
export const homeAssistantImage: ActionReader = (step) => {
  const happens = flag(step, 'push', false)
  const images = writtenIn(step, 'image', imagesOf(inputValue(step, 'image') ?? unknown))
  return published(step, images, happens, isExpression(step, 'push'))
}

/** home-assistant/builder/actions/publish-multi-arch-manifest: logs in, pushes and signs. */
export const homeAssistantManifest: ActionReader = (step) => {
  const prefix = inputValue(step, 'registry-prefix') ?? ownPrefix(step)
  const images = imagesOf(joined([prefix, literal('/'), inputValue(step, 'image-name') ?? unknown]))
  return published(step, images, true, false)
}

const ownPrefix = ({ contexts }: ActionStep): PossibleValues =>
  evaluateText('ghcr.io/${{ github.repository_owner }}', contexts)

const login = loginInto(['docker'], 'container-registry', 'container-registry-password', 'ghcr.io')

function published(
  step: ActionStep,
  images: readonly MentionedImage[],
  happens: boolean | 'unknown',
  isOptional: boolean,
): readonly Effect[] {
  if (happens === false) return []
  const signature = flag(step, 'cosign', true) === true ? [need(step, 'id-token', 'write', happens === true)] : []
  return [...login(step), ...pushed({ tool: 'docker', images, happens, isOptional }), ...signature]
}
