/** The scope that a client asks a token for: `repository:octo/app:pull,push` (distribution's token specification). */
export const scopeOf = (repository: string, access: Access): string =>
  `repository:${repository}:${access === 'push' ? 'pull,push' : 'pull'}`

/** What the run wants to do with the images. */
export type Access = 'push' | 'pull'
