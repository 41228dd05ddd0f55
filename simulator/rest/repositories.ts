import type { Caller } from '../caller.ts'
import { repositoryId } from '../numeric-id.ts'
import { filesAt } from '../ref.ts'
import { lookUp, memberRole } from '../role.ts'
import type { Parameters } from '../route.ts'
import { isSame } from '../same-name.ts'
import { digestOf, type State } from '../state.ts'
import { type Answer, json, type Request } from '../wire.ts'
import { ownerOf, type World } from '../world.ts'
import { account } from './accounts.ts'
import { notFound, problem } from './guard.ts'

/** `GET /repos/{owner}/{name}/contents/{path}?ref=`: JSON with base64, or the text itself where `accept` asks for raw; 404 where the caller may not see it. */
export function readContents(
  { world }: State,
  caller: Caller,
  { owner = '', name = '', path = '' }: Parameters,
  { headers, query }: Request,
): Answer {
  const repository = `${owner}/${name}`
  if (!maySee(world, caller, repository)) return notFound()
  if (lacksContents(world, caller, repository)) return problem(403, 'Resource not accessible by integration')
  const text = filesAt(world, repository, query.get('ref') ?? undefined)?.[path]
  if (text === undefined) return notFound()
  const isRaw = /\braw\b/.test(headers['accept'] ?? '')
  return isRaw
    ? { status: 200, headers: { 'content-type': 'application/vnd.github.raw; charset=utf-8' }, body: text }
    : json(200, fileFields(path, text))
}

/** A repository as REST answers show it. */
export function repositoryFields(world: World, repository: string): Readonly<Record<string, unknown>> {
  const found = lookUp(world.repositories, repository)
  const fullName = Object.keys(world.repositories).find((name) => isSame(name, repository)) ?? repository
  return {
    id: repositoryId(world, repository),
    name: fullName.split('/')[1],
    full_name: fullName,
    private: found?.private ?? false,
    visibility: found?.private ? 'private' : 'public',
    owner: account(world, ownerOf(fullName)),
    html_url: `https://github.com/${fullName}`,
    default_branch: found?.defaultBranch,
  }
}

function maySee(world: World, caller: Caller, repository: string): boolean {
  const found = lookUp(world.repositories, repository)
  if (found === undefined || !found.private) return found !== undefined
  if (caller.kind !== 'known') return false
  const { credential } = caller
  if (credential.kind === 'job-token') return isSame(credential.repository, repository)
  if (!('user' in credential) || ('scopes' in credential && !credential.scopes.includes('repo'))) return false
  const owner = ownerOf(repository)
  const { user } = credential
  return (
    isSame(owner, user) ||
    memberRole(world, owner, user) !== undefined ||
    lookUp(found.collaborators, user) !== undefined
  )
}

function lacksContents(world: World, caller: Caller, repository: string): boolean {
  if (caller.kind !== 'known' || caller.credential.kind !== 'job-token') return false
  const isPrivate = lookUp(world.repositories, repository)?.private ?? true
  return isPrivate && (caller.credential.permissions['contents'] ?? 'none') === 'none'
}

function fileFields(path: string, text: string): object {
  const bytes = Buffer.from(text)
  return {
    type: 'file',
    encoding: 'base64',
    size: bytes.length,
    name: path.split('/').at(-1),
    path,
    content: bytes.toString('base64').replace(/.{60}/g, '$&\n'),
    sha: digestOf(bytes).slice('sha256:'.length, 'sha256:'.length + 40),
  }
}
