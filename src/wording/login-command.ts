const beginnings: Readonly<Record<string, string>> = {
  helm: 'helm registry login',
  podman: 'podman login',
  buildah: 'buildah login',
  skopeo: 'skopeo login',
  oras: 'oras login',
  crane: 'crane auth login',
  cosign: 'cosign login',
}

/** The command that logs a tool in to GHCR with the job's token; nothing for a tool whose login is docker/login-action. */
export function loginCommand(tool: string): string | undefined {
  const login = beginnings[tool]
  return login && `echo "\${{ github.token }}" | ${login} ghcr.io -u "\${{ github.actor }}" --password-stdin`
}
