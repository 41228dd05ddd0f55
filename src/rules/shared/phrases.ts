import type { Level, Permissions } from '../../github/permission-scopes.ts'
import type { Access } from '../../oci/scope.ts'
import type { Need } from '../../workflow/model.ts'
import type { MessageParams } from '../rule.ts'
import { replaceHidden } from './hidden.ts'

/** The parts of a list that are about one job each, in the order of the list; what is about none is a part too. */
export const byJob = <About extends { readonly job?: string }>(all: readonly About[]): readonly (readonly About[])[] =>
  grouped(all, ({ job }) => job)
/** The parts of a list that are alike in a key, in the order in which their keys come. */
export const grouped = <One, Key>(all: readonly One[], keyOf: (one: One) => Key): readonly (readonly One[])[] =>
  [...new Set(all.map(keyOf))].map((key) => all.filter((one) => keyOf(one) === key))
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

/** What is missing, step by step: who needs it, and each `scope: level`. */
export function needsOfSteps(
  missing: readonly Pick<Need, 'scope' | 'level' | 'because'>[],
): readonly { readonly because: string; readonly levels: readonly string[] }[] {
  return grouped(missing, ({ because }) => because).map((ofStep) => ({
    because: ofStep[0]?.because ?? '',
    levels: ofStep.map(({ scope, level }) => `${scope}: ${level}`),
  }))
}

/** Whether a checkout is among what lacks something: it works without in a public repository, which no file tells. */
export const lacksCheckout = (missing: readonly Pick<Need, 'scope'>[]): boolean =>
  missing.some(({ scope }) => scope === 'contents')

/** A whole `permissions:` block as it is typed into a job: what has to be kept, and this level of packages. */
export function permissionsBlock(requiredPermissions: Permissions, packages: Level): string {
  const scopes = Object.entries({ ...requiredPermissions, packages }).map(([scope, level]) => `  ${scope}: ${level}`)
  return ['permissions:', ...scopes].join('\n')
}

/** Names of images for a sentence: the first three, and how many more there are. */
export function named(images: readonly string[]): string {
  const shown = images.slice(0, 3).map((image) => bounded(image, 150))
  if (shown.length === 0) return 'the image'
  const rest = images.length - shown.length
  return rest > 0 ? `${shown.join(', ')} and ${rest} more` : shown.join(', ')
}

/** What the registry said, as a sentence that quotes it; empty where it was not asked. */
export function answered({ answers }: Pick<MessageParams<unknown>, 'answers'>): string {
  const shown = answers.slice(0, 3).map(quoted)
  return shown.length === 0 ? '' : `The registry answered ${shown.join(' and ')}. `
}

/** What has to be allowed of packages: `packages: write`, `write:packages`. */
export const levelFor = (access: Access): 'read' | 'write' => (access === 'push' ? 'write' : 'read')

/** The click path that gives a repository access to a package. */
export const accessPath = (role: 'Read' | 'Write'): string =>
  `Package settings → Manage Actions access → Add repository → ${role}`

/** What to add where the name was only guessed from the repository's. */
export const guessedHint = (isGuessed: boolean): string =>
  isGuessed ? ' The name was guessed from the repository; if the workflow pushes another, set the input images.' : ''

/** The click path to a repository's default for its jobs' tokens. */
export const defaultSetting = 'Settings → Actions → General → Workflow permissions → Read and write permissions'

/** A text from outside as one line: at most this many characters, without control or direction characters. */
export function bounded(text: string, most: number): string {
  const start = replaceHidden(text.slice(0, 4 * most), () => ' ')
  const characters = [...start.replace(/\s+/g, ' ').trim()]
  return characters.length > most ? `${characters.slice(0, most).join('')}…` : characters.join('')
}

/** A text from outside as one bounded line in quotation marks. */
export const quoted = (text: string): string => `"${bounded(text, 300)}"`
