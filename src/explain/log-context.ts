import type { Level } from '../github/permission-scopes.ts'
import type { Access } from '../oci/scope.ts'
import { literal } from './line-marks.ts'
import { imageIn, nameElsewhereIn } from './named-image.ts'
import { type NamedRegistry, namesGhcr, namesMistyped, registryIn } from './named-registry.ts'

/** What a log shows beside the refusal, up to the line that is being read. */
export interface LogContext {
  /** What "Set up job" lists as the job's token's permission for packages. */
  readonly packages?: Level
  /** Number of the line that begins the list of the token's permissions; 0 before any. */
  readonly permissionsFrom: number
  /** True in a run of Dependabot's. */
  readonly isDependabot: boolean
  /** Whether this is a pull request's run; `fork` if the runner was given no secrets. */
  readonly pullRequest: 'none' | 'any' | 'fork'
  /** Whether GHCR accepted the last login; `asked` after a login whose outcome has not been read yet. */
  readonly login: 'none' | 'asked' | 'accepted'
  /** True if GHCR accepted a login of this job. */
  readonly isLoggedIn: boolean
  /** True if the job logs in to GHCR at all, and to Docker Hub. */
  readonly hasGhcrLogin: boolean
  readonly hasHubLogin: boolean
  /** The registry of the last login that was begun: Docker Hub's, unless one is named. */
  readonly loginTo: NamedRegistry | undefined
  /** True if a step makes the token of a GitHub App. */
  readonly hasAppToken: boolean
  /** Registry of the last transfer that was begun, or of the last list of errors, if it is known. */
  readonly target: NamedRegistry | undefined
  /** Name of an image that was pushed without a host, or to the retired registry. */
  readonly hostless: string | undefined
  /** The last image of GHCR that was named, and what was last done with an image. */
  readonly image: string | undefined
  readonly access: Access | undefined
  /** True if the last push is that of a list of manifests. */
  readonly isManifestPush: boolean
  /** Number of steps that were begun. */
  readonly step: number
}

/** What is known before the first line. */
export const noContext: LogContext = {
  permissionsFrom: 0,
  isDependabot: false,
  pullRequest: 'none',
  login: 'none',
  isLoggedIn: false,
  hasGhcrLogin: false,
  hasHubLogin: false,
  loginTo: undefined,
  hasAppToken: false,
  target: undefined,
  hostless: undefined,
  image: undefined,
  access: undefined,
  isManifestPush: false,
  step: 0,
}

interface Hint {
  readonly text: string
  /** Source of an expression for where the text counts, if it is elsewhere in many lines. */
  readonly where?: string
  /** Returns what the text adds to what is known; the line is in lower case. */
  learn(known: LogContext, line: string, number: number): Partial<LogContext>
}

/** The list is shorter, and little that follows soon after it looks like a part of it. */
const mostScopes = 24
const packagesLevel =
  (packages: Level) =>
  (known: LogContext, _: string, number: number): Partial<LogContext> =>
    known.packages === 'none' && number - known.permissionsFrom <= mostScopes ? { packages } : {}

const pullRequestsTag = ({ pullRequest }: LogContext, line: string): Partial<LogContext> =>
  pullRequest === 'none' && namesGhcr(line) && /[:-]pr-\d/.test(line) ? { pullRequest: 'any' } : {}

const begin = /^(?:##\[group\])?run \S/
const beginStep = ({ step }: LogContext, line: string): Partial<LogContext> =>
  begin.test(line) ? { step: step + 1 } : {}
const makeAppToken = (_: LogContext, line: string): Partial<LogContext> =>
  begin.test(line) ? { hasAppToken: true } : {}

/** A login that is typed, with its registry anywhere among its arguments. */
const loginCommand = /\b(?:docker|podman|buildah|skopeo|registry|oras|cosign|auth) login \S/

/** The registry in the arguments of a login: Docker Hub's if there is none, unknown if there is a variable. */
function registryOfLogin(text: string): NamedRegistry | undefined {
  if (namesGhcr(text)) return 'ghcr'
  if (text.includes('docker.io')) return 'docker-hub'
  if (/[a-z0-9]\.[a-z]{2}/.test(text)) return 'other'
  return text.includes('$') ? undefined : 'docker-hub'
}

const loginTo = (
  { hasGhcrLogin, hasHubLogin }: LogContext,
  registry: NamedRegistry | undefined,
): Partial<LogContext> => ({
  loginTo: registry,
  login: registry === 'ghcr' ? 'asked' : 'none',
  hasGhcrLogin: hasGhcrLogin || registry === 'ghcr',
  hasHubLogin: hasHubLogin || registry === 'docker-hub',
})
const loginTyped = (known: LogContext, line: string): Partial<LogContext> =>
  loginCommand.test(line) ? loginTo(known, registryOfLogin(line.slice(line.indexOf(' login ')))) : {}
const loggingIn = (known: LogContext, line: string): Partial<LogContext> => loginTo(known, registryOfLogin(line))
const registryInput = ({ loginTo, hasGhcrLogin }: LogContext, line: string): Partial<LogContext> => {
  const registry = registryOfLogin(line)
  return loginTo === undefined ? {} : { loginTo: registry, hasGhcrLogin: hasGhcrLogin || registry === 'ghcr' }
}
const loginSucceeded = ({ login, loginTo, isLoggedIn, hasHubLogin }: LogContext): Partial<LogContext> => ({
  login: loginTo === 'ghcr' ? 'accepted' : login,
  isLoggedIn: isLoggedIn || loginTo === 'ghcr',
  hasHubLogin: hasHubLogin || loginTo === 'docker-hub',
})

/** A pull of a reference that is spelt out; its refusal may name neither reference nor registry. */
const pull = /(?:docker pull|trying to pull) (?:--?[a-z]\S* )*([a-z0-9][a-z0-9-]*[./:][a-z0-9._/:@-]+)(?:\s|$)/
const isOurs = (line: string): boolean => namesGhcr(line) || namesMistyped(line)
const pulledFrom = (_: LogContext, line: string): Partial<LogContext> =>
  pull.test(line) ? { target: isOurs(line) ? 'ghcr' : (registryIn(line) ?? 'docker-hub'), access: 'pull' } : {}
const pushedTo = ({ hostless }: LogContext, line: string): Partial<LogContext> => ({
  target: isOurs(line) ? 'ghcr' : (registryIn(line) ?? 'other'),
  access: 'push',
  isManifestPush: false,
  hostless: nameElsewhereIn(line) ?? hostless,
})

// "#7 pushing octo/app:latest with docker", " => ERROR pushing app": a name without a host.
const pushingName =
  /^(?:#\d+ |(?:=> )?(?:error )?)pushing ((?:[a-z0-9_-]{1,128}\/)?[a-z0-9._-]{1,128})(?::[\w.-]{1,128})?(?= with docker|\s+[\d.]+s|$)/
const notNames = /^(?:layers?|manifests?|images?|blobs?|chart|index|tags?|to|[\w-]*\.[\w.-]*\/.*)$/
// A push that is typed; the part before the first slash is a host if it has a dot or a colon.
const pushCommand =
  /\b(?:docker|podman|nerdctl) push (?:--?[a-z-]+(?:=\S+)? )*([a-z0-9][\w.-]*(?::\d+)?(?:\/[\w.-]+)+)(?=[:@\s]|$)/
function pushTyped({ hostless }: LogContext, line: string): Partial<LogContext> {
  const name = pushCommand.exec(line)?.[1]
  if (name === undefined) return {}
  if (isOurs(name)) return { target: 'ghcr', access: 'push' }
  return /^[^/]*[.:]/.test(name) ? { target: 'other', access: 'push' } : { hostless: hostless ?? name, access: 'push' }
}

function pushing(_: LogContext, line: string): Partial<LogContext> {
  const name = pushingName.exec(line.trim())?.[1] ?? nameElsewhereIn(line)
  if (name === undefined || notNames.test(name)) return isOurs(line) ? { access: 'push' } : {}
  return { hostless: name, access: 'push' }
}

// "[auth] octo/app:pull,push token for ghcr.io": what buildx asks a token for.
const tokenFor = /\[auth\] (\S{1,255}):(pull|pull,push|push,pull) token for (\S{1,255})/
function tokenAsked({ target, hostless }: LogContext, line: string): Partial<LogContext> {
  const [, name, scope, registry = ''] = tokenFor.exec(line) ?? []
  if (name === undefined) return {}
  if (scope === 'pull') return namesGhcr(registry) ? { access: 'pull', image: `${registry}/${name}` } : {}
  if (registry.includes('docker.io'))
    return { access: 'push', ...(target === 'ghcr' ? {} : { hostless: hostless ?? name }) }
  return namesGhcr(registry) ? { access: 'push', target: 'ghcr', image: `${registry}/${name}` } : { access: 'push' }
}

/** Texts of the runner (actions/runner, JobExtension), docker/login-action and clients that show something. */
const hints: readonly Hint[] = [
  {
    text: 'GITHUB_TOKEN Permissions',
    learn: ({ isDependabot, pullRequest, step }, _, number) => ({
      ...noContext,
      isDependabot,
      pullRequest,
      step: step + 1,
      permissionsFrom: number,
      packages: 'none',
    }),
  },
  { text: 'Packages: read', learn: packagesLevel('read') },
  { text: 'Packages: write', learn: packagesLevel('write') },
  { text: 'Secret source: Dependabot', learn: () => ({ isDependabot: true }) },
  { text: 'Secret source: None', learn: () => ({ pullRequest: 'fork' }) },
  { text: 'refs/heads/dependabot/', learn: () => ({ isDependabot: true }) },
  { text: 'refs/pull/', learn: ({ pullRequest }) => ({ pullRequest: pullRequest === 'fork' ? 'fork' : 'any' }) },
  // The tag that docker/metadata-action makes for a pull request, and what people make of it.
  { text: ':pr-', learn: pullRequestsTag },
  { text: '-pr-', learn: pullRequestsTag },
  // Every second line of a build shows a RUN.
  { text: 'Run ', where: String.raw`(?:^\s*|\]|Z ?|\\n)Run \S`, learn: beginStep },
  { text: 'Run docker/login-action@', learn: () => ({ loginTo: 'docker-hub' }) },
  { text: 'create-github-app-token', learn: makeAppToken },
  { text: 'github-app-token@', learn: makeAppToken },
  { text: 'workflow-application-token-action', learn: makeAppToken },
  { text: 'registry: ', learn: registryInput },
  { text: 'Logging into ', learn: loggingIn },
  { text: ' login ', learn: loginTyped },
  { text: 'Login Succeeded', learn: loginSucceeded },
  { text: 'docker pull ', learn: pulledFrom },
  { text: 'Trying to pull ', learn: pulledFrom },
  // Written at the end of a transfer.
  { text: 'digest: sha256:', learn: () => ({ target: undefined }) },
  { text: 'Writing manifest to image destination', learn: () => ({ target: undefined }) },
  // What containers/image lists on the lines that follow.
  {
    text: ': errors:',
    learn: (_, line) => (line.endsWith(': errors:') ? { target: registryIn(line) ?? 'other' } : {}),
  },
  { text: ' push ', learn: pushTyped },
  { text: 'push refers to repository [', learn: pushedTo },
  { text: 'docker manifest ', learn: () => ({ isManifestPush: true, access: 'push' }) },
  { text: 'manifest push ', learn: () => ({ isManifestPush: true, access: 'push' }) },
  { text: 'pushing ', learn: pushing },
  { text: 'failed to push ', learn: pushing },
  { text: ' token for ', learn: tokenAsked },
  { text: 'ghcr.io', learn: named },
  { text: 'containers.', learn: named },
]

function named({ image }: LogContext, line: string): Partial<LogContext> {
  return { image: imageIn(line) ?? image }
}

const loweredHints = hints.map(({ text, learn }) => ({ text: text.toLowerCase(), learn }))
const anyHint = new RegExp(loweredHints.map(({ text }) => literal(text)).join('|'))

/** Texts of which a line has to hold one to show something here, each with the source of an expression that finds it where it counts. */
export const hintTexts = hints.map(({ text, where }) => ({ text, source: where ?? literal(text) }))

/** Returns what is known after a line, which is in lower case. */
export function learned(known: LogContext, line: string, number: number): LogContext {
  if (!anyHint.test(line)) return known
  let after = known
  for (const { text, learn } of loweredHints) {
    if (line.includes(text)) after = { ...after, ...learn(after, line, number) }
  }
  return after
}
