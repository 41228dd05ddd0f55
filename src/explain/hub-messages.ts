import { refused } from './line-marks.ts'
import { client, type MessagePattern } from './message-pattern.ts'

const hub = (text: string, beside: readonly string[], source: string): MessagePattern => ({
  ...client(text, beside, ['missing-registry-host'], 'H', source),
  saidBy: 'docker-hub',
})

/** What clients write if Docker Hub refuses a name without a host, in a log of which GHCR is meant. */
export const hubMessages: readonly MessagePattern[] = [
  hub('requested access to the resource is denied', [], 'docker/build-push-action#363'),
  hub('insufficient_scope', [], 'containerd, remotes/docker'),
  hub('push access denied', [], 'moby/moby, distribution/errors'),
  hub('pull access denied for', [], 'moby/moby, distribution/errors'),
  hub('authentication required', ['docker.io'], 'GoogleContainerTools/kaniko, checking push permission'),
  hub('failed to fetch oauth token', refused, 'docker/build-push-action#869'),
]
