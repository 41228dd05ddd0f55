import type { Access } from '../facts.ts'
import type { Told } from '../rule.ts'
import { bounded, quoted } from './quoted.ts'

/** Names of images for a sentence: the first three, and how many more there are. */
export function named(images: readonly string[]): string {
  const shown = images.slice(0, 3).map((image) => bounded(image, 150))
  if (shown.length === 0) return 'the image'
  const rest = images.length - shown.length
  return rest > 0 ? `${shown.join(', ')} and ${rest} more` : shown.join(', ')
}

/** What the registry said, as a sentence that quotes it; empty where it was not asked. */
export function answered({ answers }: Pick<Told<unknown>, 'answers'>): string {
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
