import type { Level, Permissions } from '../facts.ts'

/** A whole `permissions:` block as it is typed into a job: what has to be kept, and this level of packages. */
export function permissionsBlock(keeps: Permissions, packages: Level): string {
  const scopes = Object.entries({ ...keeps, packages }).map(([scope, level]) => `  ${scope}: ${level}`)
  return ['permissions:', ...scopes].join('\n')
}
