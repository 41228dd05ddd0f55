import type { Level } from '../github/permission-scopes.ts'
import { literal } from './line-marks.ts'
import { namesGhcr, namesMistyped } from './registry-in.ts'

/** What a log tells beside the refusal, up to the line that is being read. */
export interface LogContext {
  /** What "Set up job" says that the job's token may do to packages. */
  readonly packages?: Level
  /** Number of the line that begins the list of the token's permissions; 0 before any. */
  readonly permissionsFrom: number
  /** Whether this is a run of Dependabot's. */
  readonly isDependabot: boolean
  /** Whether this is a pull request's run; `fork` where the runner was given no secrets. */
  readonly pullRequest: 'none' | 'any' | 'fork'
  /** Whether GHCR accepted a login before; `asked` after a login whose outcome has not been read yet. */
  readonly login: 'none' | 'asked' | 'accepted'
  /** Whether the last transfer that was begun is one of another registry, or the last list of errors came from one. */
  readonly isElsewhere: boolean
  /** Whether the last docker/login-action that was begun logs in to another registry: without one it is Docker Hub. */
  readonly isLoginElsewhere: boolean
}

/** What is known before the first line. */
export const noContext: LogContext = {
  permissionsFrom: 0,
  isDependabot: false,
  pullRequest: 'none',
  login: 'none',
  isElsewhere: false,
  isLoginElsewhere: false,
}

interface Hint {
  readonly text: string
  /** What the text adds to what is known; the line is in lower case. */
  learn(known: LogContext, line: string, number: number): Partial<LogContext>
}

/** The list is shorter, and little that is said soon after it looks like a part of it. */
const mostScopes = 24
const packagesLevel =
  (packages: Level) =>
  (known: LogContext, _: string, number: number): Partial<LogContext> =>
    known.packages === 'none' && number - known.permissionsFrom <= mostScopes ? { packages } : {}

const pullRequestsTag = ({ pullRequest }: LogContext, line: string): Partial<LogContext> =>
  pullRequest === 'none' && namesGhcr(line) && /[:-]pr-\d/.test(line) ? { pullRequest: 'any' } : {}
/** A login that is typed, with its registry anywhere among its arguments. */
const loginCommand = /\b(?:docker|podman|buildah|skopeo|registry|oras|cosign|auth) login \S/

/** A pull of a reference that is spelt out; its refusal may name neither reference nor registry. */
const pull = /(?:docker pull|trying to pull) (?:--?[a-z]\S* )*[a-z0-9][a-z0-9-]*[./:][a-z0-9._/:@-]+(?:\s|$)/
const pulledFrom = (_: LogContext, line: string): Partial<LogContext> =>
  pull.test(line) ? { isElsewhere: !namesGhcr(line) && !namesMistyped(line) } : {}

/** Texts of the runner (actions/runner, JobExtension), docker/login-action and docker that tell something. */
const hints: readonly Hint[] = [
  {
    text: 'GITHUB_TOKEN Permissions',
    learn: (_, __, number) => ({ permissionsFrom: number, packages: 'none', login: 'none' }),
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
  { text: 'Run docker/login-action@', learn: () => ({ isLoginElsewhere: true }) },
  { text: 'registry: ', learn: (_, line) => (namesGhcr(line) ? { isLoginElsewhere: false } : {}) },
  { text: 'Logging into ', learn: (_, line) => ({ login: namesGhcr(line) ? 'asked' : 'none' }) },
  { text: ' login ', learn: (_, line) => (loginCommand.test(line) && namesGhcr(line) ? { login: 'asked' } : {}) },
  { text: 'Login Succeeded', learn: ({ login }) => (login === 'asked' ? { login: 'accepted' } : {}) },
  { text: 'docker pull ', learn: pulledFrom },
  { text: 'Trying to pull ', learn: pulledFrom },
  // Said at the end of a transfer.
  { text: 'digest: sha256:', learn: () => ({ isElsewhere: false }) },
  { text: 'Writing manifest to image destination', learn: () => ({ isElsewhere: false }) },
  // What containers/image lists on the lines that follow.
  { text: ': errors:', learn: (_, line) => (line.endsWith(': errors:') ? { isElsewhere: !namesGhcr(line) } : {}) },
  {
    text: 'push refers to repository [',
    learn: (_, line) => ({ isElsewhere: !namesGhcr(line) && !namesMistyped(line) }),
  },
]

const loweredHints = hints.map(({ text, learn }) => ({ text: text.toLowerCase(), learn }))
const anyHint = new RegExp(loweredHints.map(({ text }) => literal(text)).join('|'))

/** Texts that a line has to hold, one of them, to tell something here. */
export const hintTexts: readonly string[] = hints.map(({ text }) => text)

/** What is known after a line, which is in lower case. */
export function learned(known: LogContext, line: string, number: number): LogContext {
  if (!anyHint.test(line)) return known
  let after = known
  for (const { text, learn } of loweredHints) {
    if (line.includes(text)) after = { ...after, ...learn(after, line, number) }
  }
  return after
}
