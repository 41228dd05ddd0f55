import { bounded } from './text.ts'

/** `ghcr.io/octo/app` of `octo/app`, `ghcr.io/OWNER/app` of `app`. */
export function withHost(name: string | undefined, registry: string): string {
  const [owner, own] =
    name === undefined ? ['', 'OWNER/NAME'] : hasOwner(name) ? ['', name] : ['OWNER/', name.replace(/^library\//, '')]
  return `${bounded(registry, 100)}/${owner}${bounded(own, 200)}`
}

/** Docker Hub's own owner is `library`, which clients put before a name without one; `${{ github.repository }}` brings one along. */
export const hasOwner = (name: string): boolean =>
  /^\$\{\{ github\.repository \}\}/.test(name) || (name.includes('/') && !name.startsWith('library/'))

/** `ghcr.io/octo/app` of `docker.pkg.github.com/octo/app/app`, `ghcr.io/octo/app/web` of `…/octo/app/web`. */
export function newName(written = 'OWNER/NAME'): string {
  const [owner = 'OWNER', repository = 'NAME', ...image] = written
    .replace(/^docker\.pkg\.github\.com\//i, '')
    .split('/')
    .filter((part) => part !== '')
  const [name = ''] = image
  const isNamedAlike = name.split(/[:@]/)[0] === repository
  return bounded(['ghcr.io', owner, ...(isNamedAlike ? image : [repository, ...image])].join('/'), 300)
}
