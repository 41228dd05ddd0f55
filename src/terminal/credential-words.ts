import type { CredentialKind } from '../http/secret.ts'

/** The credential that a command asks with. */
export interface AskingCredential {
  /** The environment variable that it came from. */
  readonly variable: string
  readonly kind: CredentialKind
  /** Whose token it is, as GitHub says; undefined if that is not known. */
  readonly user?: string | undefined
  /** Other variables that are set too, and were not used. */
  readonly unused: readonly string[]
}

/** Says whose credential was asked with, and what its answer does not say, in one language. */
export type CredentialNote = (credential: AskingCredential) => string

const kinds: Readonly<Record<CredentialKind, string>> = {
  'classic-pat': 'a classic personal access token',
  'fine-grained-pat': 'a fine-grained personal access token',
  oauth: "a token of GitHub's command line or another OAuth app",
  'app-user': "a GitHub App's user token",
  installation: "an installation token (a job's or a GitHub App's)",
  refresh: 'a refresh token',
  unknown: 'a credential of unknown kind',
  empty: 'an empty credential',
}

/** The note in English. */
export const englishNote: CredentialNote = ({ variable, kind, user, unused }) =>
  [
    `Asked with ${variable} from the environment: ${kinds[kind]}${user === undefined ? '' : ` of ${user}`}.`,
    ...(unused.length === 0
      ? []
      : [
          `${unused.join(' and ')} ${unused.length === 1 ? 'is' : 'are'} set too, and ${unused.length === 1 ? 'was' : 'were'} not used.`,
        ]),
    ...(kind === 'installation'
      ? []
      : ["This says nothing about a workflow's GITHUB_TOKEN: a job's token has permissions of its own."]),
  ].join(' ')
