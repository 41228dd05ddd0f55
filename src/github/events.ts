/** Events of a pull request whose token is read-only when the head is in a fork (docs/facts.md, Permissions). */
export const forkEvents: readonly string[] = ['pull_request', 'pull_request_review', 'pull_request_review_comment']

/** Events for which Dependabot's token is read-only unless the workflow declares more (docs/facts.md, Permissions). */
export const dependabotEvents: readonly string[] = [...forkEvents, 'push', 'create', 'deployment', 'deployment_status']

/** Events that run the default branch's file with a writable token on what strangers may have sent (docs/facts.md, Permissions). */
export const untrustedEvents: ReadonlySet<string> = new Set(['pull_request_target', 'workflow_run', 'issue_comment'])
