import type { Caller } from '../caller.ts'
import { blobOid } from '../git-objects.ts'
import { repositoryId } from '../numeric-id.ts'
import { blobIn, filesAt } from '../ref.ts'
import { lookUp } from '../role.ts'
import type { Parameters } from '../route.ts'
import { isSame } from '../same-name.ts'
import { maySee, visibilityOf } from '../sight.ts'
import type { State } from '../state.ts'
import { type Answer, json, type Request } from '../wire.ts'
import { ownerOf, type World } from '../world.ts'
import { account } from './accounts.ts'
import { notFound, problem } from './guard.ts'

/** `GET /repos/{owner}/{name}/contents/{path}?ref=`: JSON with base64, or the text itself if `accept` asks for raw; 404 if the caller may not see it. */
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

/** `GET /repos/{owner}/{name}`. */
export function readRepository({ world }: State, caller: Caller, { owner = '', name = '' }: Parameters): Answer {
  const repository = `${owner}/${name}`
  return maySee(world, caller, repository) ? json(200, repositoryFields(world, repository)) : notFound()
}

/** `GET /repos/{owner}/{name}/git/blobs/{sha}`: the bytes of a file of any ref, if `accept` asks for raw. */
export function readBlob(
  { world }: State,
  caller: Caller,
  { owner = '', name = '', sha = '' }: Parameters,
  { headers }: Request,
): Answer {
  const repository = `${owner}/${name}`
  if (!maySee(world, caller, repository)) return notFound()
  const text = blobIn(world, repository, sha)
  if (text === undefined) return notFound()
  return /\braw\b/.test(headers['accept'] ?? '')
    ? { status: 200, headers: { 'content-type': 'application/vnd.github.raw; charset=utf-8' }, body: text }
    : json(200, { sha, encoding: 'base64', content: Buffer.from(text).toString('base64') })
}

/** A repository as REST answers show it. */
export function repositoryFields(world: World, repository: string): Readonly<Record<string, unknown>> {
  const found = lookUp(world.repositories, repository)
  const visibility = found === undefined ? 'public' : visibilityOf(found)
  const fullName = Object.keys(world.repositories).find((name) => isSame(name, repository)) ?? repository
  return {
    id: repositoryId(world, repository),
    name: fullName.split('/')[1],
    full_name: fullName,
    private: visibility !== 'public',
    visibility,
    owner: account(world, ownerOf(fullName)),
    html_url: `https://github.com/${fullName}`,
    default_branch: found?.defaultBranch,
  }
}

function lacksContents(world: World, caller: Caller, repository: string): boolean {
  if (caller.kind !== 'known' || caller.credential.kind !== 'job-token') return false
  const found = lookUp(world.repositories, repository)
  const isPublic = found !== undefined && visibilityOf(found) === 'public'
  return !isPublic && (caller.credential.permissions['contents'] ?? 'none') === 'none'
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
    sha: blobOid(text),
  }
}
