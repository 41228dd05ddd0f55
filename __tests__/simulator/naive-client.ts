import { createSimulator, type SimulatorCore, secretOf } from '../../simulator/simulator.ts'
import type { Answer, Request } from '../../simulator/wire.ts'
import type { World } from '../../simulator/world.ts'
import { textAt } from '../../src/http/json.ts'

export const origin = 'http://127.0.0.1:4000'

/** A request of a few words: `GET /v2/octo/app/tags/list`. */
export function request(line: string, headers: Readonly<Record<string, string>> = {}, body = ''): Request {
  const [method = '', target = ''] = line.split(' ')
  const { search } = new URL(target, origin)
  return {
    method,
    path: target.split('?')[0] ?? '',
    query: new URLSearchParams(search),
    headers,
    body: Buffer.from(body),
  }
}

/** `Authorization: Basic` of a credential of the world; absent if no name is given. */
export const basic = (world: World, name: string | undefined): Readonly<Record<string, string>> =>
  name === undefined ? {} : { authorization: `Basic ${btoa(`octocat:${secretOf(world, name)}`)}` }

/** `Authorization: Bearer` as the registry takes it. */
export const bearer = (world: World, name: string | undefined): Readonly<Record<string, string>> =>
  name === undefined ? {} : { authorization: `Bearer ${btoa(secretOf(world, name))}` }

/** `Authorization: Bearer` as the REST API takes it. */
export const rest = (world: World, name: string | undefined): Readonly<Record<string, string>> =>
  name === undefined ? {} : { authorization: `Bearer ${secretOf(world, name)}` }

/** The body of an answer as JSON. */
export const bodyOf = ({ body }: Answer): unknown => JSON.parse(Buffer.from(body).toString())

/** What an answer says: `403 DENIED permission_denied: write_package`, or the status alone. */
export function said(answer: Answer): string {
  const text = Buffer.from(answer.body).toString()
  const errors: unknown = text.startsWith('{"errors"') ? JSON.parse(text).errors : []
  const [first] = Array.isArray(errors) ? errors : []
  return first === undefined ? String(answer.status) : `${answer.status} ${first.code} ${first.message}`
}

/** A simulator in this process, asked with the words of `request`. */
export function asking(world: World, now?: number) {
  const simulator: SimulatorCore = createSimulator(world, origin, now)
  const ask = (line: string, headers: Readonly<Record<string, string>> = {}, body = ''): Answer =>
    simulator.handle(request(line, headers, body)).answer
  return { simulator, ask }
}

/** What a push or pull with a credential meets, as a client asks: the exchange, then an upload session or the tags. */
export function meets(
  world: World,
  credential: string | undefined,
  repository: string,
  access: 'push' | 'pull',
): string {
  const { ask } = asking(world)
  const scope = `repository:${repository}:${access === 'push' ? 'pull,push' : 'pull'}`
  const token = ask(`GET /token?service=ghcr.io&scope=${scope}`, basic(world, credential))
  if (token.status !== 200) return `token ${said(token)}`
  const line = access === 'push' ? `POST /v2/${repository}/blobs/uploads/` : `GET /v2/${repository}/tags/list`
  return said(ask(line, { authorization: `Bearer ${textAt(bodyOf(token), 'token') ?? ''}` }))
}
