import { withoutTrailingSlashes } from '../github/hosts.ts'
import type { LanguageId } from '../languages/language.ts'

/** Where the running bundle comes from. */
export interface Origin {
  /** The bundle's own path: `/home/runner/work/_actions/octo/ghcr-preflight/v1/dist/index.js`, slashes of either kind. */
  readonly bundle: string
  /** GitHub's address: `https://github.com`. */
  readonly serverUrl: string
  /** What package.json says, for a bundle that no runner has fetched. */
  readonly package: { readonly repository: string; readonly version: string }
}

/**
 * The address of a rule's page in a language, in the repository and at the ref that the bundle runs from (runner's layout:
 * `_actions/<owner>/<repo>/<ref>`).
 */
export function docsAddress(
  { bundle, serverUrl, package: { repository, version } }: Origin,
  language: LanguageId,
): (id: string) => string {
  const fetched = fetchedFrom(bundle)
  const base =
    fetched === undefined
      ? `${repository}/blob/v${version}`
      : `${withoutTrailingSlashes(serverUrl)}/${fetched.repository.join('/')}/blob/${fetched.ref.join('/')}`
  const folder = language === 'en' ? 'rules' : `${language}/rules`
  return (id) => `${base}/docs/${folder}/${id}.md`
}

interface Fetched {
  readonly repository: readonly string[]
  /** A branch may have slashes in its name. */
  readonly ref: readonly string[]
}

/** Returns repository and ref from the path, or undefined if no runner has fetched the bundle: `node24/action.yml` names it as `node24/../dist/index.js`. */
function fetchedFrom(bundle: string): Fetched | undefined {
  const parts = withoutParents(bundle.replaceAll('\\', '/').split('/'))
  const at = parts.lastIndexOf('_actions')
  const inside = at === -1 ? [] : parts.slice(at + 1)
  const [repository, ref] = [inside.slice(0, 2), inside.slice(2, -2)]
  if (ref.length === 0 || inside.at(-2) !== 'dist') return undefined
  return { repository: repository.map(encodeURIComponent), ref: ref.map(encodeURIComponent) }
}

const withoutParents = (parts: readonly string[]): readonly string[] => {
  const kept: string[] = []
  for (const part of parts) {
    if (part === '..') kept.pop()
    else kept.push(part)
  }
  return kept
}
