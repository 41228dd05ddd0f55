import { evaluateExpression } from '../expressions/evaluate.ts'
import { lowered } from '../expressions/lowered.ts'
import {
  anyOf,
  asText,
  jobToken,
  joined,
  literal,
  literalOf,
  literals,
  type PossibleValues,
} from '../expressions/possibilities.ts'
import { credentialIn } from '../steps/credential-text.ts'
import type { Effect, Store } from '../steps/effects.ts'
import { imagesOf, partial } from '../steps/image-reference.ts'
import { readBelow } from '../steps/read-below.ts'
import { configIn, imagesInConfig, isPublishing } from '../tools/goreleaser.ts'
import { type ActionReader, need, pushed } from './action-reader.ts'
import {
  type ActionStep,
  flag,
  imagesIn,
  inputLines,
  inputValue,
  isExpression,
  plainInput,
  writtenIn,
} from './action-step.ts'

const keychain: readonly Store[] = ['docker', 'containers']

/** devcontainers/ci: pushes `imageName` on push events, unless `push:` says otherwise. */
export const devcontainersCi: ActionReader = (step) => {
  const modes = literals(inputValue(step, 'push') ?? literal('filter'))
  const happens = modes.includes('always') || (modes.includes('filter') && step.contexts.events.includes('push'))
  const images = imagesIn(step, 'imagename')
  const isOptional = !modes.includes('always')
  return images.length === 0 ? [] : pushed({ tool: 'devcontainers', images, happens, isOptional })
}

/** devcontainers/action: publishes features and templates under the repository's name. */
export const devcontainersAction: ActionReader = (step) => {
  const happens = anyOf([flag(step, 'publish-features', false), flag(step, 'publish-templates', false)])
  const registry = inputValue(step, 'oci-registry') ?? literal('ghcr.io')
  const images = partial(imagesOf(joined([registry, literal('/'), ownRepository(step)])))
  return pushed({ tool: 'devcontainers', images, happens, credential: step.contexts.env.get('GITHUB_TOKEN') })
}

const ownRepository = ({ contexts }: ActionStep): PossibleValues => evaluateExpression('github.repository', contexts)

/** goreleaser/goreleaser-action: `release` pushes the images that its configuration names. */
export const goreleaser: ActionReader = (step) => {
  const args = plainInput(step, 'args')
  if (!isPublishing(args)) return []
  const images = imagesInConfig(readBelow(plainInput(step, 'workdir'), step.readFile), configIn(args))
  const release = need(step, 'contents', 'write')
  return images === undefined
    ? [release]
    : [release, ...pushed({ tool: 'goreleaser', accepts: keychain, images, otherwise: 'unknown' })]
}

/** actions/publish-immutable-action: publishes the action as a package under the repository's name. */
export const publishImmutable: ActionReader = (step) =>
  pushed({
    tool: 'publish-immutable-action',
    images: imagesOf(joined([literal('ghcr.io/'), ownRepository(step)])),
    credential: inputValue(step, 'github-token') ?? jobToken,
  })

/** ko-build/setup-ko: logs in to GHCR and names the repository for ko, unless somebody has named one (its action.yml). */
export const setupKo: ActionReader = (step) => {
  if (step.contexts.env.get('KO_DOCKER_REPO') !== undefined) return []
  const login: Effect = {
    kind: 'login',
    registry: 'ghcr',
    stores: ['docker'],
    credential: credentialIn(inputValue(step, 'use-token') ?? jobToken),
  }
  const value = lowered(joined([literal('ghcr.io/'), ownRepository(step)]))
  return [login, { kind: 'env', name: 'KO_DOCKER_REPO', value }]
}

/** imjasonh/setup-crane: logs in to GHCR with the job's token. */
export const setupCrane: ActionReader = () => [
  { kind: 'login', registry: 'ghcr', stores: ['docker'], credential: 'job-token' },
]

/** actions/attest and its kin: signs keylessly, and pushes the attestation with `push-to-registry`. */
export const attest: ActionReader = (step) => [
  need(step, 'id-token', 'write', true),
  need(step, 'attestations', 'write', true),
  ...pushed({
    tool: 'attest',
    images: writtenIn(step, 'subject-name', inputLines(step, 'subject-name').map(lowered).flatMap(imagesOf)),
    happens: flag(step, 'push-to-registry', false),
    isOptional: isExpression(step, 'push-to-registry'),
  }),
]

/** redhat-actions/push-to-registry: image and registry, unless `tags` has whole names (its README). */
export const redhatPush: ActionReader = (step) => {
  const [registry, image] = [inputValue(step, 'registry'), inputValue(step, 'image')]
  const lines = inputLines(step, 'tags', /[\s,]/).map(lowered)
  const tags = writtenIn(step, 'tags', lines.flatMap(imagesOf))
  const full = tags.filter(({ host }) => host !== undefined)
  const mayBeFull = lines.some((values) => values.some(({ value }) => literalOf(asText(value)) === undefined))
  const whole = registry === undefined || image === undefined ? [] : [joined([registry, literal('/'), image])]
  const named = writtenIn(step, 'image', whole.map(lowered).flatMap(imagesOf))
  const images = full.length > 0 ? full : mayBeFull ? partial(named) : named
  return pushed({ tool: 'podman', accepts: ['containers', 'docker'], images, credential: inputValue(step, 'password') })
}
