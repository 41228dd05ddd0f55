import type { Run } from '../facts.ts'

/** What keeps Actions secrets from a run by design, so that they are empty in it; nothing for a run that gets them (docs/facts.md, Permissions). */
export function secretsWithheldBy({
  isDependabot,
  isForkPullRequest,
  secretSource,
}: Pick<Run, 'isDependabot' | 'isForkPullRequest' | 'secretSource'>): 'dependabot' | 'fork' | undefined {
  if (isDependabot || secretSource === 'Dependabot') return 'dependabot'
  return isForkPullRequest ? 'fork' : undefined
}
