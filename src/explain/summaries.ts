import type { RuleId } from '../rules/index.ts'

/** What a log alone lets one say of a finding; its page says the rest. */
export interface Summary {
  /** The fault in a few words, without a full stop. */
  readonly title: string
  /** What the line means. */
  readonly problem: string
  /** What to do. */
  readonly remedy: string
}

/** A summary per finding that a text can speak for. */
export const summaries: Readonly<Partial<Record<RuleId, Summary>>> = {
  'invalid-image-reference': {
    title: 'The image name is not valid',
    problem: 'The client could not read the image name, so nothing was sent.',
    remedy: 'Write it as ghcr.io/OWNER/NAME:TAG; most often a variable in it was empty.',
  },
  'uppercase-image-name': {
    title: 'The image name has capital letters',
    problem: 'Image names are lowercase only, while github.repository keeps the capitals of owner and repository.',
    remedy: 'Lowercase it: docker/metadata-action does so by itself; in a shell, use tr A-Z a-z.',
  },
  'mistyped-registry': {
    title: 'The registry is not ghcr.io',
    problem: 'The host in the image name is misspelt, so the credential went to somebody else or nowhere.',
    remedy: 'Write ghcr.io, once. If a password was sent to another host, revoke it.',
  },
  'foreign-owner': {
    title: "The job's token is used under another owner",
    problem: "GITHUB_TOKEN works only for packages of the repository's own owner.",
    remedy:
      'Push to ghcr.io/OWNER/... of the repository that runs the workflow, or log in with a classic token of the other owner.',
  },
  'owner-not-found': {
    title: 'No such owner',
    problem: 'GitHub knows no user or organisation with the name that follows ghcr.io/.',
    remedy: 'Correct the owner in the image name; it may have been renamed.',
  },
  'empty-credential': {
    title: 'The password is empty',
    problem:
      "The login got no password: the secret is not set, or not given to this run, as in a fork's pull request or for Dependabot.",
    remedy: 'Log in with secrets.GITHUB_TOKEN, or set the secret where this run can read it.',
  },
  'rejected-credential': {
    title: 'The credential is not accepted',
    problem: 'GHCR does not accept this password: it is wrong, expired or revoked.',
    remedy: 'Make a new classic token with write:packages, or log in with secrets.GITHUB_TOKEN.',
  },
  'fine-grained-pat': {
    title: 'Fine-grained tokens do not work with GHCR',
    problem: 'GHCR takes classic tokens and GITHUB_TOKEN only.',
    remedy: 'Log in with secrets.GITHUB_TOKEN, or with a classic token that has write:packages.',
  },
  'missing-write-packages-scope': {
    title: 'The token lacks write:packages',
    problem: 'The token is valid, but its scopes do not allow what was asked.',
    remedy: 'Add the scope write:packages to the classic token at https://github.com/settings/tokens.',
  },
  'sso-not-authorised': {
    title: "The token is not authorised for the organisation's single sign-on",
    problem: 'The organisation enforces SAML, and this token has not been authorised for it.',
    remedy:
      'At https://github.com/settings/tokens choose "Configure SSO" beside the token and authorise the organisation.',
  },
  'classic-pat-forbidden': {
    title: 'The organisation forbids classic tokens',
    problem: 'It accepts no classic token, whatever its scopes.',
    remedy: 'Log in with secrets.GITHUB_TOKEN from a repository of the organisation.',
  },
  'app-installation-token': {
    title: "A GitHub App's token cannot push",
    problem: 'GHCR refuses installation tokens of Apps, whatever their permissions.',
    remedy: 'Log in with secrets.GITHUB_TOKEN and packages: write instead.',
  },
  'user-not-granted': {
    title: "The token's user has no role on the package",
    problem: 'The token belongs to a user who may not write this package, or may not create one here.',
    remedy: "A package admin gives the user Write in the package's settings.",
  },
  'not-logged-in': {
    title: 'No login for this tool',
    problem: 'The request was sent without a credential that serves this tool and this registry.',
    remedy: 'Log in to ghcr.io in the same job before this step, with the login that this tool reads.',
  },
  'missing-packages-write': {
    title: 'The job cannot write packages',
    problem: "The job's token has no packages: write. What permissions: does not list is none.",
    remedy: 'Add packages: write to the permissions: of the job.',
  },
  'read-only-default-permissions': {
    title: "The repository's default token is read-only",
    problem: "The workflow declares no permissions:, and the repository's default gives the token read access only.",
    remedy: 'Give the job a permissions: block with packages: write.',
  },
  'fork-pull-request': {
    title: "A fork's pull request cannot push",
    problem: "In a pull request from a fork, the job's token is read-only, whatever the workflow declares.",
    remedy: 'Skip the push there: push on push events only, or guard the step with if:.',
  },
  'dependabot-run': {
    title: "Dependabot's runs are read-only",
    problem: "In runs started by Dependabot, the job's token is read-only unless the workflow declares more.",
    remedy: 'Declare packages: write for the job, or skip the push for Dependabot.',
  },
  'reusable-workflow-caller': {
    title: 'The calling workflow gives too little',
    problem: 'A called workflow gets no more than the job that calls it has.',
    remedy: 'Add packages: write to the permissions: of the calling job.',
  },
  'reusable-workflow-ceiling': {
    title: 'The called workflow asks for more than its caller gives',
    problem: 'GitHub refuses to start a run in which a called workflow asks for more than the calling job has.',
    remedy: "Raise the calling job's permissions: to what the called workflow asks for.",
  },
  'invalid-permissions': {
    title: 'GitHub refuses the workflow file',
    problem: 'A permissions: block in it is not valid.',
    remedy: 'Run ghcr-preflight lint: it names the line.',
  },
  'stale-workflow-version': {
    title: 'The branch has an older version of the workflow',
    problem: "The run used a version of the file that does not declare what the default branch's does.",
    remedy: 'Bring the branch up to date with the default branch.',
  },
  'actions-policy': {
    title: "A policy caps the job's token",
    problem: 'Even where packages: write is declared, an organisation or enterprise policy can withhold it.',
    remedy: 'An organisation owner checks Settings → Actions → General → Workflow permissions.',
  },
  'missing-packages-read': {
    title: 'The job cannot read packages',
    problem: "The job's token has no packages: read, so it cannot pull a private image.",
    remedy: 'Add packages: read to the permissions: of the job.',
  },
  'repository-not-granted': {
    title: 'The package does not grant this repository access',
    problem: 'The package exists, but does not let this repository (or user) write to it.',
    remedy: 'A package admin opens Package settings → Manage Actions access → Add repository → Write.',
  },
  'package-linked-elsewhere': {
    title: 'The package belongs to another repository',
    problem: 'The package is linked to another repository, and does not let this one write.',
    remedy: 'Open Package settings → Manage Actions access → Add repository → Write, or push under another name.',
  },
  'unreadable-package': {
    title: 'The package cannot even be read',
    problem: 'The package is private, and usually belongs to another repository.',
    remedy: 'A package admin opens Package settings → Manage Actions access → Add repository → Write.',
  },
  'package-creation-forbidden': {
    title: 'This owner forbids creating the package',
    problem: 'The package does not exist yet, and the policy of its owner does not allow creating it.',
    remedy: 'An organisation owner checks Settings → Packages → Package creation, or creates the package once.',
  },
  'private-package': {
    title: 'The package is private, or there is none',
    problem: 'The registry does not show this package to the credential that asked, or to anyone who is not logged in.',
    remedy: "Log in with a credential that may read it, or make it public in the package's settings.",
  },
  'registry-unavailable': {
    title: 'The registry gave no clear answer',
    problem: 'The registry, or the way to it, is in trouble; it also refuses good credentials now and then.',
    remedy: 'Run the job again; if that does not help, see https://www.githubstatus.com.',
  },
  'rate-limited': {
    title: 'Too many requests',
    problem: 'The registry is limiting requests, at times in the words of a refusal.',
    remedy: 'Wait a few minutes, then run the job again with fewer pushes side by side.',
  },
}
