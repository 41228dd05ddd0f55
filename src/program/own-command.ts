import { ownPackage } from './own-package.ts'

/** Returns what people type to call this program: with `npx` in front if that has started it (npm sets `npm_command`). */
export const ownCommand = (env: Readonly<Record<string, string | undefined>>): string =>
  env['npm_command'] === 'exec' ? 'npx ghcr-preflight' : 'ghcr-preflight'

/** Returns how a workflow names this version of the action: `octo/ghcr-preflight@v1`. */
export function ownAction(): string {
  const { repository, version } = ownPackage()
  return `${repository.split('/').slice(-2).join('/')}@v${version.split('.')[0]}`
}
