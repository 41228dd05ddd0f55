import { describe, expect, it } from '@jest/globals'
import { matchesOf } from './logs.ts'

/** A text as a terminal of so many columns shows it. */
function wrappedAt(columns: number, text: string): readonly string[] {
  return text.length <= columns ? [text] : [text.slice(0, columns), ...wrappedAt(columns, text.slice(columns))]
}

/** Logs whose statement is broken over lines, the line that is named, and the finding that comes first. */
const broken: readonly (readonly [how: string, log: readonly string[], line: number, finding: string])[] = [
  [
    'between words by a person, after colons and prepositions',
    [
      '  Failed to pull image "ghcr.io/octo/tool:1":',
      '    failed to resolve reference "ghcr.io/octo/tool:1":',
      '    failed to authorize: failed to fetch anonymous token:',
      '    unexpected status from GET request to',
      '    https://ghcr.io/token?scope=repository%3Aocto%2Ftool%3Apull&service=ghcr.io:',
      '    403 Forbidden',
    ],
    3,
    'private-package',
  ],
  [
    'by a terminal, inside of words',
    wrappedAt(
      61,
      'Error: failed to perform "Push" on destination: POST "https://ghcr.io/v2/octo/charts/tool/blobs/uploads/": response status code 403: denied: permission_denied: write_package',
    ),
    3,
    'repository-not-granted',
  ],
  [
    'by a terminal that leaves no space at the end of a line',
    [
      'ERROR: failed to solve: failed to push ghcr.io/octo/tool:1: unexpected',
      'status from POST request to https://ghcr.io/v2/octo/tool/blobs/uploads',
      '/: 403 Forbidden',
    ],
    3,
    'missing-packages-write',
  ],
  [
    'with an indentation that continues it',
    [
      'ERROR: failed to solve: failed to push ghcr.io/octo/tool:1: unexpected status',
      '  from POST request to https://ghcr.io/v2/octo/tool/blobs/uploads/: 403 Forbidden',
    ],
    2,
    'missing-packages-write',
  ],
  [
    "by the shell's continuation",
    ['+ echo failed to push to \\', 'ghcr.io/octo/tool \\', ': unexpected status: 403 Forbidden'],
    3,
    'repository-not-granted',
  ],
  [
    'after the times of a log of Actions',
    [
      '2026-03-04T10:00:01.0000700Z #9 ERROR: failed to push ghcr.io/octo/tool:main:',
      '2026-03-04T10:00:01.0000700Z     unexpected status from POST request to',
      '2026-03-04T10:00:01.0000700Z     https://ghcr.io/v2/octo/tool/blobs/uploads/: 403 Forbidden',
    ],
    3,
    'missing-packages-write',
  ],
  [
    'as JSON in a line of JSON',
    [
      '{"log":"Error response from daemon: Head \\"https://ghcr.io/v2/octo/tool/manifests/1\\": unauthorized\\n","stream":"stderr"}',
    ],
    1,
    'not-logged-in',
  ],
  [
    'as JSON, with line feeds and the answer of the registry',
    [
      '{"level":"error","msg":"push failed:\\n{\\"errors\\":[{\\"code\\":\\"DENIED\\",\\"message\\":\\"denied\\"}]}\\nsee ghcr.io"}',
    ],
    1,
    'rejected-credential',
  ],
]

describe('a statement', () => {
  it.each(broken)('is read though it is broken %s', async (_, log, line, finding) => {
    const [match, ...others] = await matchesOf(log.join('\n'))
    expect([match?.line, match?.findings[0], others]).toEqual([line, finding, []])
  })

  it('ends where another begins', async () => {
    const log = [
      'The image ghcr.io/octo/tool:1 is built, and it has been pushed before:',
      '#12 ERROR: 403',
      'Downloading a package of the system from the mirror of the distribution',
      'ERROR: forbidden',
    ]
    expect(await matchesOf(log.join('\n'))).toEqual([])
  })

  it('is not joined beyond eight lines', async () => {
    const log = ['failed to push to', ...Array.from({ length: 8 }, () => 'the registry at'), 'ghcr.io: 403 Forbidden']
    expect((await matchesOf(log.join('\n'))).map(({ line }) => line)).toEqual([10])
  })
})
