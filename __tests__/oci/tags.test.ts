import { describe, expect, it } from '@jest/globals'
import { Deadline, systemClock } from '../../src/http/deadline.ts'
import { httpOver } from '../../src/http/http.ts'
import type { Incoming } from '../../src/http/transport.ts'
import { registryAt } from '../../src/oci/registry.ts'
import { readTags } from '../../src/oci/tags.ts'

/** The answer where the list of tags comes with this status and body. */
async function tagsAre(status: number, body: string, isCut = false) {
  const incoming: Incoming = { kind: 'answered', status, headers: {}, body, isCut }
  const transport = { send: () => Promise.resolve(incoming), close: () => undefined }
  const deadline = new Deadline(systemClock, 5000)
  const http = httpOver({ transport, clock: systemClock, deadline, heard: () => undefined })
  const events = { received: () => undefined, opened: () => undefined }
  const registry = registryAt('ghcr.io', 'https://github.com', http, events)
  return (await readTags(registry, 'octo/app', undefined, 0)).answer
}

describe('a pull', () => {
  it.each([
    ['a list of tags', '{"name":"octo/app","tags":["1"]}'],
    ['an empty list', '{"name":"octo/app","tags":[]}'],
    ['no list, of a repository without tags', '{"name":"octo/app","tags":null}'],
  ])('is granted by %s', async (_, body) => {
    expect(await tagsAre(200, body)).toEqual({ kind: 'granted' })
  })

  it.each([
    ['the name first', '{"name":"octo/app","tags":["1","2'],
    ['the tags first', ' { "tags" : ["1","2'],
  ])('is granted by a list that is too long, %s', async (_, body) => {
    expect(await tagsAre(200, body, true)).toEqual({ kind: 'granted' })
  })

  it.each([
    ['', false],
    ['<html>Sign in</html>', false],
    ['[]', false],
    ['{}', false],
    ['{"tags":["1"]}', false],
    ['{"name":"octo/app"}', false],
    ['{"name":"octo/app","tags":"1"}', false],
    ['{"errors":[{"code":"DENIED","message":"denied"}]}', false],
    ['{"token":"a"}', false],
    ['{"login":"octo', true],
    ['<html>', true],
  ])('is not granted by 200 and %j, cut: %j', async (body, isCut) => {
    expect(await tagsAre(200, body, isCut)).toMatchObject({ kind: 'unanswered', reason: 'no-verdict' })
  })
})
