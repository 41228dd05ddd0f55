/** Where the running bundle comes from. */
export interface Origin {
  /** The bundle's own path: `/home/runner/work/_actions/octo/ghcr-preflight/v1/dist/index.js`, slashes of either kind. */
  readonly bundle: string
  /** GitHub's address: `https://github.com`. */
  readonly serverUrl: string
  /** What package.json says, for a bundle that no runner has fetched. */
  readonly package: { readonly repository: string; readonly version: string }
}

/** The address of a rule's page, in the repository and at the ref that the bundle runs from (runner's layout: `_actions/<owner>/<repo>/<ref>`). */
export function docsAddress({ bundle, serverUrl, package: { repository, version } }: Origin): (id: string) => string {
  const fetched = /.*\/_actions\/([^/]+)\/([^/]+)\/(.+?)(?:\/[^/]+\/\.\.)?\/dist\/[^/]+$/.exec(
    bundle.replaceAll('\\', '/'),
  )
  const base = fetched
    ? [serverUrl.replace(/\/+$/, ''), ...segments(fetched, 1, 2), 'blob', ...segments(fetched, 3)].join('/')
    : `${repository.replace(/^git\+/, '').replace(/(\.git)?\/*$/, '')}/blob/v${version}`
  return (id) => `${base}/docs/rules/${id}.md`
}

const segments = (match: RegExpExecArray, ...groups: readonly number[]): readonly string[] =>
  groups.flatMap((group) => (match[group] ?? '').split('/').map(encodeURIComponent))
