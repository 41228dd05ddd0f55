import type { Need } from '../../workflow/model.ts'

/** The parts of a list that are about one job each, in the order of the list; those about no job are a part too. */
export const byJob = <About extends { readonly job?: string }>(all: readonly About[]): readonly (readonly About[])[] =>
  grouped(all, ({ job }) => job)

/** The parts of a list that are alike in a key, in the order in which the keys first occur. */
export const grouped = <One, Key>(all: readonly One[], keyOf: (one: One) => Key): readonly (readonly One[])[] =>
  [...new Set(all.map(keyOf))].map((key) => all.filter((one) => keyOf(one) === key))

/** What is missing, step by step: who needs it, and each `scope: level`. */
export function needsOfSteps(
  missing: readonly Pick<Need, 'scope' | 'level' | 'because'>[],
): readonly { readonly because: string; readonly levels: readonly string[] }[] {
  return grouped(missing, ({ because }) => because).map((ofStep) => ({
    because: ofStep[0]?.because ?? '',
    levels: ofStep.map(({ scope, level }) => `${scope}: ${level}`),
  }))
}

/** True if only a checkout lacks something: it works without in a public repository, which no file tells. */
export const lacksCheckout = (missing: readonly Pick<Need, 'scope'>[]): boolean =>
  missing.some(({ scope }) => scope === 'contents')

const logins: Readonly<Record<string, string>> = {
  helm: 'helm registry login',
  podman: 'podman login',
  buildah: 'buildah login',
  skopeo: 'skopeo login',
  oras: 'oras login',
  crane: 'crane auth login',
  cosign: 'cosign login',
}

/**
 * Returns what logs a tool in to the registry of the images that it pushes, with the job's own token: a command, or a step for
 * a tool that reads docker's login.
 */
export function loginFor(tool: string | undefined, pushed: readonly string[]): string {
  const registry = pushed[0]?.split('/')[0] ?? 'ghcr.io'
  const command = logins[tool ?? '']
  if (command !== undefined)
    return `echo "\${{ github.token }}" | ${command} ${registry} -u "\${{ github.actor }}" --password-stdin`
  return `- uses: docker/login-action@v4
  with:
    registry: ${registry}
    username: \${{ github.actor }}
    password: \${{ github.token }}`
}
