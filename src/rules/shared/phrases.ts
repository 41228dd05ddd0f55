import type { Permissions } from '../../github/permission-scopes.ts'
import type { Access } from '../../oci/scope.ts'
import type { MessageParams } from '../rule.ts'
import { actionsSecrets, classicTokens, levelFor, permissionsBlock } from './menus.ts'
import { type Addressed, hasTwoAddresses } from './settings-links.ts'
import { bounded, toCopy } from './text.ts'

/** A text from outside as one bounded line in quotation marks. */
export const quoted = (text: string): string => `"${bounded(text, 300)}"`

/** Names of images for a sentence: the first three, and how many more there are. */
export function named(images: readonly string[]): string {
  const shown = images.slice(0, 3).map((image) => bounded(image, 150))
  if (shown.length === 0) return 'the image'
  const rest = images.length - shown.length
  return rest > 0 ? `${shown.join(', ')} and ${rest} more` : shown.join(', ')
}

/** The same at the beginning of a sentence. */
export const theImage = (images: readonly string[]): string => (images.length === 0 ? 'The image' : named(images))

/** What the registry said, as a sentence that quotes it, and what the token is known to have; empty if neither is there. */
export function answered({ answers, token }: Pick<MessageParams<unknown>, 'answers' | 'token'>): string {
  const shown = answers.slice(0, 3).map(quoted)
  const said = shown.length === 0 ? '' : `The registry answered ${shown.join(' and ')}. `
  if (token === undefined) return said
  const record = token.source === 'runner' ? "The runner's own record of this job" : 'GITHUB_TOKEN_PERMISSIONS'
  return `${said}${record} says that its token (GITHUB_TOKEN) has packages: ${token.packages}. `
}

/** The credential with the input that it came from, for the inside of a sentence. */
export const theCredential = (
  { credential }: Pick<MessageParams<unknown>, 'credential'>,
  noun: 'credential' | 'token' = 'token',
): string => (credential === undefined ? `the ${noun}` : `the ${noun} in ${credential}`)

/** The beginning of a sentence, with a capital letter. */
export const capitalised = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}`

/** The secret that the credential is kept in. */
export const theSecret = ({ credential }: Pick<MessageParams<unknown>, 'credential'>): string =>
  credential === undefined ? 'the secret that the login uses' : `the secret that ${credential} comes from`

/** What to add if the name was only guessed from the repository's. */
export const guessedHint = (isGuessed: boolean): string =>
  isGuessed ? ' The name was guessed from the repository; if the workflow pushes another, set the input images.' : ''

/** A repository in a sentence; in a log it has no name. */
export const thisOr = (repository = 'this repository'): string => repository

/** Which of two addresses is the right one, if there are two. */
export const whichAddress = (params: Addressed): string =>
  hasTwoAddresses(params)
    ? " Of the two addresses below, the one with /orgs/ is an organisation's, the one with /users/ a person's."
    : ''

/** What to say of the package's settings: which address, what a missing page means, and that the name may be another. */
export const settingsHints = (params: Addressed<{ readonly isGuessed: boolean }>): string =>
  `${whichAddress(params)} If that page is a 404, you have no access to the package yourself: ask its owner, or whoever pushed it first.${guessedHint(params.detail.isGuessed)}`

interface Granted {
  /** Key of the job, if it is known. */
  readonly job?: string | undefined
  readonly packages: 'read' | 'write'
  readonly requiredPermissions: Permissions
  /** Actions that may need more than the block holds. */
  readonly unknownActions?: readonly string[] | undefined
}

/** Says which actions may need more than a block holds that was made from what is known; empty if there are none. */
export const mayNeedMore = (actions: readonly string[] = []): string =>
  actions.length === 0
    ? ''
    : `\nWhat ${listed(actions)} may need besides is not known here: see its page before you use this block.`

const listed = (actions: readonly string[]): string => {
  const shown = actions.slice(0, 3).map((one) => bounded(one, 100))
  return actions.length > shown.length
    ? `${shown.join(', ')} and ${actions.length - shown.length} more`
    : shown.join(', ')
}

/** What to change so that a job gets a level of packages: the same as the change that is shown beside it. */
export function grant({ change }: Pick<MessageParams<unknown>, 'change'>, granted: Granted): string {
  const { job, packages, requiredPermissions, unknownActions } = granted
  const theJob = job === undefined ? 'the job' : `the job ${quoted(job)}`
  const line = `packages: ${packages}`
  const block = change?.of === 'workflow' ? 'the permissions: of the workflow' : `the permissions: of ${theJob}`
  if (change?.kind === 'line') return `Add this line to ${block}:${toCopy(line)}`
  if (change?.kind === 'level') return `Change the line about packages in ${block}:${toCopy(line)}`
  const place = change === undefined ? ', in place of a permissions: that it may have' : ''
  return `Give ${theJob} this block${place}:${toCopy(permissionsBlock(requiredPermissions, packages))}${mayNeedMore(unknownActions)}`
}

/** The second way past a refusal of the job's token: a classic token of somebody who has access, step by step. */
export function tokenWay({ source }: Pick<MessageParams<unknown>, 'source'>, access: Access, whose: string): string {
  const lines = ['password: ${{ secrets.GHCR_TOKEN }}', 'fallback-password: ${{ secrets.GHCR_TOKEN }}']
  const login = `use it in the login step:${toCopy(lines.slice(0, 1).join('\n'))}`
  const both = `use it in the login step, and give this step the second line:${toCopy(lines.join('\n'))}`
  return `
Second way: ${access} with a classic personal access token of ${whose}.
1. ${classicTokens} → Generate new token (classic): tick ${levelFor(access)}:packages.
2. In this repository, ${actionsSecrets} → New repository secret: name it GHCR_TOKEN.
3. In the workflow, ${source === 'run' ? both : login}`
}

/** What to do if the default branch's version of the workflow is right already. */
export const startNewRun = (branch: string): string =>
  `Start a new run, by a push or by Run workflow: the workflow on ${bounded(branch, 100)} has packages: write by now. Re-run jobs does not help: it takes the files of the same old commit.`

/** Where the job's own log says what its token may do. */
export const setUpJob = (level: 'read' | 'write'): string =>
  `Look at "Set up job" in the job's log: GITHUB_TOKEN Permissions has to list "Packages: ${level}".`
