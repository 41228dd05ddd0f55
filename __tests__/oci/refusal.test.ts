import { describe, expect, it } from '@jest/globals'
import { readRefusal } from '../../src/oci/refusal.ts'
import { answeredWith } from '../http/answered.ts'

const errors = (message: string, code = 'DENIED') => JSON.stringify({ errors: [{ code, message }] })

describe('a refusal', () => {
  it.each([
    [403, errors('installation not allowed to Write organization package'), 'installation-may-not-write'],
    [403, errors('permission_denied: write_package'), 'package-not-writable'],
    [403, errors('denied'), 'credential-refused'],
    [401, errors('authentication required', 'UNAUTHORIZED'), 'unknown'],
    [403, errors('something new'), 'unknown'],
    [403, '', 'unknown'],
    [401, '', 'unknown'],
  ])('%d %s means %s', (status, body, reason) => {
    expect(readRefusal(answeredWith(status, body), 'upload')).toMatchObject({ kind: 'refused', status, reason })
  })

  it.each([
    [403, '<html>Forbidden</html>', 'no-verdict'],
    [403, '{"message":"Forbidden"}', 'no-verdict'],
    [403, '{"errors":[]}', 'no-verdict'],
    [403, '{"errors":[{"code":"DEN', 'no-verdict'],
    [403, '{"errors":[{"code":"DENIED"}]}', 'no-verdict'],
    [403, '{"errors":[{"message":"denied"}]}', 'no-verdict'],
    [403, '{"errors":[{"code":1020,"message":"Access denied"}]}', 'no-verdict'],
    [403, '{"errors":[{"code":"access-denied","message":"denied"}]}', 'no-verdict'],
    [403, '{"error":{"code":"DENIED","message":"denied"}}', 'no-verdict'],
    [403, '{"code":"DENIED","message":"denied"}', 'no-verdict'],
    [401, '{"message":"Unauthorized"}', 'no-verdict'],
    [400, errors('bad', 'UNSUPPORTED'), 'no-verdict'],
    [404, errors('no', 'NAME_UNKNOWN'), 'no-verdict'],
    [200, '', 'no-verdict'],
    [418, '', 'no-verdict'],
    [407, '', 'proxy'],
    [429, errors('x', 'TOOMANYREQUESTS'), 'rate-limited'],
    [403, errors('retry-after: 10.3ms, allowed: 2000/minute', 'TOOMANYREQUESTS'), 'rate-limited'],
    [403, errors('permission_denied: Error from intermediary with HTTP status code 403 "Forbidden"'), 'rate-limited'],
    [403, errors('permission_denied: unable to connect to authzd server'), 'outage'],
    [500, '', 'outage'],
    [503, errors('permission_denied: write_package'), 'outage'],
    [307, '', 'redirected'],
  ])('is not what %d %s says, but %s', (status, body, reason) => {
    expect(readRefusal(answeredWith(status, body), 'upload')).toMatchObject({ kind: 'unanswered', reason })
  })

  it('is a limit where it says when to ask again', () => {
    const reply = answeredWith(403, errors('denied'), { 'retry-after': '60' })
    expect(readRefusal(reply, 'exchange')).toMatchObject({ kind: 'unanswered', reason: 'rate-limited' })
  })

  it('of a pull may be a 404 that the registry explains', () => {
    expect(readRefusal(answeredWith(404, errors('not here', 'NAME_UNKNOWN')), 'tags')).toMatchObject({
      kind: 'refused',
      status: 404,
    })
    expect(readRefusal(answeredWith(404, '<html>'), 'tags')).toMatchObject({ kind: 'unanswered' })
  })
})
