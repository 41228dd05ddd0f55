/** What a line, in lower case, begins with that only tells again what somebody wrote. */
const retelling: readonly RegExp[] = [
  // A commit's subject, as git and changelogs show it.
  /^(?:previous head position was|head is now at) [0-9a-f]{7,40}\b/,
  /^\[\S+(?: \(root-commit\))? [0-9a-f]{7,40}\] /,
  /^(?:[0-9a-f]{7,40} |[*-] )?(?:\*\*)?(?:fix|feat|chore|docs|refactor|ci)(?:\([^)]+\))?!?:/,
  // A comment, also one that a diff shows.
  /^[+-]?\s*(?:#+|\/\/) /,
  // A test that passed, and what a test file says.
  /^(?:[✓✔√]|ok \d|pass\b|--- pass:)/,
  /^\S+[._-](?:test|spec)\.\w+[:(]\d/,
]
/** A client that shows each request says 401 before it asks for a token: its last word is an error. */
const tracing = /\blevel=debug\b|^debu\[|\[debug\]/

/** Whether a line, in lower case, does not say itself what it holds, but tells it again: a commit, a comment, a test. */
export const isRetold = (line: string): boolean => retelling.some((beginning) => beginning.test(line))

/** Whether a line, in lower case, is one of the steps that a client shows when it is asked to. */
export const isTrace = (line: string): boolean => tracing.test(line)
