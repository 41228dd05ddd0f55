import { describe, expect, it } from '@jest/globals'
import { candidatesOf, subjectInLog } from '../../src/explain/candidates.ts'
import { errorMessages } from '../../src/explain/error-messages.ts'
import { type LogContext, noContext } from '../../src/explain/log-context.ts'
import { firstOf, matchesOf } from './logs.ts'

const contexts: readonly Partial<LogContext>[] = [
  {},
  { packages: 'read', pullRequest: 'any' },
  { packages: 'write', login: 'accepted' },
  { packages: 'none', isDependabot: true },
  { hasAppToken: true },
  { target: 'ghcr', access: 'push' },
]
const accesses = ['push', 'pull', undefined] as const

describe('the candidates', () => {
  const all = errorMessages.flatMap((pattern) =>
    contexts.flatMap((context) =>
      accesses.map((access) => candidatesOf(pattern, { ...noContext, ...context }, { text: pattern.text, access })),
    ),
  )

  it('are six at most, each once', () => {
    expect(all.filter((ids) => ids.length === 0 || ids.length > 6 || new Set(ids).size < ids.length)).toEqual([])
  })

  it('name the likeliest of each subject before a second one of any', () => {
    const firstsFirst = all.filter((ids) => {
      const subjects = ids.map(subjectInLog)
      const repeated = subjects.findIndex((subject, at) => subjects.indexOf(subject) < at)
      return (
        repeated !== -1 && subjects.slice(repeated).some((subject, at) => subjects.indexOf(subject) === repeated + at)
      )
    })
    expect(firstsFirst).toEqual([])
  })

  it('of a push without a reason are about token, package, user and credential', async () => {
    const [match] = await matchesOf('Error: failed to push ghcr.io/octo/tool:1: unexpected status: 403 Forbidden')
    expect(match?.findings.map(subjectInLog)).toEqual(
      expect.arrayContaining(['token', 'package', 'user', 'credential', 'registry']),
    )
  })

  it.each([
    ['could not parse reference: ghcr.io/octo/tool@sha256:', 'invalid-image-reference', false],
    ['could not parse reference: ghcr.io/Octo/tool@sha256:', 'uppercase-image-name', true],
    ['invalid tag "ghcr.io/octo/tool:Main:1": invalid reference format', 'invalid-image-reference', false],
    ['Error: invalid_reference: invalid repository', 'invalid-image-reference', true],
    ['invalid reference format: repository name must be lowercase', 'uppercase-image-name', true],
  ])('name capitals only for a name that has one, or is not shown: %s', async (line, first, isNamed) => {
    const [match] = await matchesOf(line)
    expect(match?.findings[0]).toBe(first)
    expect(match?.findings.includes('uppercase-image-name')).toBe(isNamed)
  })

  it("name an App's token first where the log shows its step, unless GHCR gives a reason", async () => {
    const step = 'Run actions/create-github-app-token@v2'
    const push = 'failed to push ghcr.io/octo/tool:1: '
    expect(await firstOf(`${step}\n${push}403 Forbidden`)).toBe('app-installation-token')
    expect(await firstOf(`${step}\n${push}denied: permission_denied: write_package`)).toBe('repository-not-granted')
    expect(await firstOf(`${step}\nGITHUB_TOKEN Permissions\n${push}403 Forbidden`)).not.toBe('app-installation-token')
  })

  it('of the root of the registry are never about a package', async () => {
    const lines = [
      'Error response from daemon: Get "https://ghcr.io/v2/": Forbidden',
      'GET https://ghcr.io/v2/: unexpected status code 403 Forbidden',
      'Error response from daemon: Get "https://ghcr.io/v2/": denied: denied',
    ]
    for (const line of lines) {
      const [match] = await matchesOf(line)
      expect(match?.findings.map(subjectInLog)).not.toContain('package')
    }
  })
})
