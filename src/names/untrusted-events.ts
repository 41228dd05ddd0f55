/** Events that run the default branch's file with a writable token on what strangers may have sent. */
export const untrustedEvents: ReadonlySet<string> = new Set(['pull_request_target', 'workflow_run', 'issue_comment'])
