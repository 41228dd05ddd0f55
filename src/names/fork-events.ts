/** Events of a pull request whose token is read-only when the head is in a fork (docs/facts.md, Permissions). */
export const forkEvents: readonly string[] = ['pull_request', 'pull_request_review', 'pull_request_review_comment']
