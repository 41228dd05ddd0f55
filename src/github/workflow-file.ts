import { failed, type Observed, observed } from '../http/observed.ts'
import { type GithubApi, unexpected } from './github-api.ts'
import type { GithubRepository } from './repository.ts'

/** Reads a file of a repository at a commit, branch or tag (REST: "Get repository content", raw); one outside of it is not asked for. */
export async function readRepositoryFile(
  api: GithubApi,
  { owner, name }: GithubRepository,
  path: string,
  ref: string,
): Promise<Observed<string>> {
  const contents = `/repos/${encodeURIComponent(owner)}/${encodeURIComponent(name)}/contents/`
  const address = `${contents}${path.split('/').map(encodeURIComponent).join('/')}`
  // A workflow names files as it likes: `../` must not lead to other addresses of the API.
  if (!new URL(address, 'https://github.com').pathname.startsWith(contents)) return failed(`${path} is not inside`)
  const reply = await api.get(`${address}?ref=${encodeURIComponent(ref)}`, {
    accept: 'application/vnd.github.raw+json',
  })
  if (reply.kind === 'answered' && reply.isCut) return failed(`${path} is too long`)
  return reply.kind === 'answered' && reply.status === 200 ? observed(reply.body) : failed(unexpected(reply))
}
