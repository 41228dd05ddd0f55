import fc from 'fast-check'
import { hostile } from './hostile.ts'

const hostileText = fc.constantFrom(...Object.values(hostile).map((text) => text.slice(0, 2000)))

/** Any text: of all characters, halves of them too, or of those with a meaning somewhere. */
export const anyText = fc.oneof(
  { weight: 4, arbitrary: fc.string({ unit: 'binary' }) },
  { weight: 2, arbitrary: fc.string() },
  { weight: 1, arbitrary: hostileText },
)

/** A text made of the pieces of some grammar, in any order, with other characters between them. */
export const textOf = (...pieces: readonly string[]): fc.Arbitrary<string> =>
  fc
    .array(fc.oneof({ weight: 5, arbitrary: fc.constantFrom(...pieces) }, { weight: 1, arbitrary: anyText }), {
      maxLength: 20,
    })
    .map((parts) => parts.join(''))

export const anyReference = fc.oneof(
  anyText,
  textOf(
    'ghcr.io',
    'ghcr.io/',
    'GHCR.IO/',
    'ghrc.io/',
    'octo',
    'Octo',
    '/app',
    '/',
    ':',
    '@',
    '.',
    '_',
    '__',
    '-',
    '--',
    '1',
    'sha256:',
    'a'.repeat(64),
    'https://',
    'localhost',
    '[::1]',
    ':5000',
    ',',
    '\n',
    ' ',
  ),
)

export const anyChallenge = fc.oneof(
  anyText,
  textOf(
    'Bearer ',
    'Basic ',
    'bearer',
    'realm',
    'service',
    'scope',
    '=',
    '"',
    '\\',
    ',',
    ' ',
    'https://ghcr.io/token',
    'ghcr.io',
    'repository:a/b:pull',
  ),
)

const anyError = fc.oneof(
  fc.record(
    {
      code: fc.oneof(anyText, fc.constantFrom('DENIED', 'UNAUTHORIZED', 'TOOMANYREQUESTS', 'UNKNOWN'), fc.jsonValue()),
      message: fc.oneof(
        anyText,
        fc.constantFrom('denied', 'permission_denied: write_package', 'secondary rate limit'),
        fc.jsonValue(),
      ),
    },
    { requiredKeys: [] },
  ),
  fc.jsonValue(),
)

/** A body: any text, any JSON, or one in the shape of a registry's or GitHub's answers, whole or cut. */
export const anyBody = fc.oneof(
  fc.constant(''),
  anyText,
  fc.json(),
  fc.record({ errors: fc.oneof(fc.array(anyError, { maxLength: 3 }), anyError) }).map((body) => JSON.stringify(body)),
  fc
    .record({ token: fc.oneof(fc.string(), fc.jsonValue()), access_token: fc.jsonValue() }, { requiredKeys: [] })
    .map((body) => JSON.stringify(body)),
  fc
    .record(
      {
        type: fc.constantFrom('User', 'Organization'),
        visibility: anyText,
        message: anyText,
        repository: fc.jsonValue(),
      },
      { requiredKeys: [] },
    )
    .map((body) => JSON.stringify(body)),
  fc.json().map((body) => body.slice(0, body.length / 2)),
)

const addresses = [
  '/v2/octo/app/blobs/uploads/1',
  'https://elsewhere.example/',
  '//elsewhere.example',
  'http://[',
  '?',
  '',
]

export const anyHeaders = fc.record(
  {
    'content-type': anyText,
    location: fc.oneof(anyText, fc.constantFrom(...addresses)),
    'www-authenticate': anyChallenge,
    'retry-after': fc.oneof(
      anyText,
      fc.constantFrom('0', '1', '-1', '1e9', 'Infinity', '10.305464ms, allowed: 2000/minute'),
    ),
    'x-oauth-scopes': anyText,
    'x-github-sso': fc.oneof(
      anyText,
      fc.constant('required; url=https://github.com/orgs/octo/sso?authorization_request=A'),
    ),
    'github-authentication-token-expiration': fc.oneof(anyText, fc.constant('2027-10-12 09:00:00 UTC')),
    'x-github-request-id': anyText,
  },
  { requiredKeys: [] },
)

export const anyStatus = fc.oneof(
  fc.constantFrom(200, 201, 202, 204, 301, 302, 307, 401, 403, 404, 405, 429, 500, 503),
  fc.integer({ min: 100, max: 999 }),
)

export const anyFailure = fc.record({
  kind: fc.constant('failed' as const),
  failure: fc.constantFrom('name-not-resolved' as const, 'connection-failed' as const, 'timed-out' as const),
  detail: anyText,
})

export const anyIncoming = fc.oneof(
  {
    weight: 9,
    arbitrary: fc.record({
      kind: fc.constant('answered' as const),
      status: anyStatus,
      headers: anyHeaders,
      body: anyBody,
      isCut: fc.boolean(),
    }),
  },
  { weight: 1, arbitrary: anyFailure },
)

const keys = [
  'on',
  'name',
  'permissions',
  'jobs',
  'build',
  'steps',
  'uses',
  'with',
  'run',
  'if',
  'env',
  'needs',
  'strategy',
  'matrix',
  'include',
  'push',
  'tags',
  'packages',
  'contents',
  'id-token',
  'secrets',
  'inputs',
  'workflow_call',
  'runs-on',
  'registry',
  'password',
  'defaults',
  'shell',
]
const values = [
  'push',
  'pull_request',
  'workflow_call',
  'write',
  'read',
  'none',
  'read-all',
  'write-all',
  '{}',
  'docker/login-action@v3',
  'docker/build-push-action@v6',
  './.github/workflows/b.yml',
  './action',
  '${{ github.token }}',
  '${{ secrets.X || github.token }}',
  "${{ matrix.x == 'y' && true }}",
  'ghcr.io/octo/app:1',
  'docker push ghcr.io/octo/app',
  'echo "$X" | docker login ghcr.io -u x --password-stdin',
  'for i in 1 2; do docker push ghcr.io/octo/$i; done',
  'cat <<EOF\nx\nEOF',
  '$(',
  '`',
  '"',
  "'",
  '${{',
  '}}',
  '&a',
  '*a',
  '!!map',
  '|',
  '>-',
  '<<',
]

const anyTree = fc.letrec<{ node: unknown }>((tie) => ({
  node: fc.oneof(
    { depthSize: 'medium', withCrossShrink: true },
    fc.constantFrom(...values, true, false, null, 1, ''),
    anyText,
    fc.array(tie('node'), { maxLength: 4 }),
    fc.dictionary(fc.oneof(fc.constantFrom(...keys), fc.string()), tie('node'), { maxKeys: 5 }),
  ),
})).node

const anyStep = fc.record(
  {
    uses: fc.constantFrom(...values),
    with: anyTree,
    run: fc.constantFrom(...values),
    if: fc.oneof(fc.constantFrom(...values), anyText),
    env: anyTree,
    name: anyText,
  },
  { requiredKeys: [] },
)
const anyJob = fc.record(
  {
    permissions: anyTree,
    uses: fc.constantFrom(...values),
    steps: fc.oneof(fc.array(fc.oneof(anyStep, anyTree), { maxLength: 4 }), anyTree),
    if: anyTree,
    strategy: anyTree,
    'runs-on': anyTree,
    needs: anyTree,
  },
  { requiredKeys: [] },
)
const anyWorkflow = fc.record(
  {
    on: fc.oneof(fc.constantFrom('push', 'pull_request', 'workflow_call'), anyTree),
    permissions: anyTree,
    env: anyTree,
    jobs: fc.oneof(fc.dictionary(fc.constantFrom('build', 'a', 'b'), anyJob, { maxKeys: 3 }), anyTree),
  },
  { requiredKeys: [] },
)

/** A workflow file: one in shape, one of any shape, one with a piece cut out or put in, or no YAML at all. */
export const anyWorkflowText = fc.oneof(
  anyWorkflow.map((workflow) => JSON.stringify(workflow, undefined, 1)),
  fc
    .tuple(
      anyWorkflow,
      fc.nat(),
      fc.nat(),
      fc.constantFrom('', '\n', '{', '}', ': ', '- ', '*a', '&a ', '\t', '"', '---\n', '#', '<<: '),
    )
    .map(([workflow, start, length, put]) => {
      const text = JSON.stringify(workflow, undefined, 1)
      const at = start % (text.length + 1)
      return text.slice(0, at) + put + text.slice(at + (length % 10))
    }),
  textOf(
    ...keys.map((key) => `${key}:`),
    ...values,
    '\n',
    '\n  ',
    '\n    ',
    '\n      ',
    '- ',
    ': ',
    '{',
    '}',
    '[',
    ']',
  ),
  anyText,
)
