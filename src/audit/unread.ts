/** Why something was not read, as data until it is put into words. */
export type UnreadReason =
  /** GitHub shows nothing of the repository. */
  | { readonly kind: 'hidden'; readonly message: string }
  /** GitHub shows its name, but not its files in time. */
  | { readonly kind: 'not-listed'; readonly message: string }
  | { readonly kind: 'no-such-repository' }
  | { readonly kind: 'binary' | 'link' | 'too-long' | 'vanished' | 'too-much'; readonly file: string }
  | { readonly kind: 'failed'; readonly file: string; readonly message: string }
  /** A called workflow that is not there, or not for this token. */
  | { readonly kind: 'no-callee'; readonly file: string; readonly ref: string; readonly caller: string }
  /** The same where the world may read the report: it may be private. */
  | { readonly kind: 'unnamed-callee' }
  /** The message names the file and the place in it. */
  | { readonly kind: 'bad-configuration'; readonly message: string }
  /** Everything behind the repositories that were read. */
  | { readonly kind: 'stopped'; readonly message: string; readonly read: number; readonly total: number }

/** A repository of which something was not read; `octo/*` for all the others, `octo/?` for one whose name GitHub does not tell. */
export interface Unread {
  readonly repository: string
  readonly reason: UnreadReason
}
