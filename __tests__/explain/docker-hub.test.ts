import { describe, expect, it } from '@jest/globals'
import { readLog } from '../../src/explain/matches.ts'
import { firstOf, matchesOf, pieces } from './logs.ts'

const ghcr = ['Logging into ghcr.io...', 'Login Succeeded!']
const hub = ['Logging into docker.io...', 'Login Succeeded!']
const denied = 'denied: requested access to the resource is denied'
const scope = 'server message: insufficient_scope: authorization failed'

const meant: readonly (readonly [what: string, log: readonly string[], name: string | undefined])[] = [
  ['a login to GHCR alone', [...ghcr, `ERROR: ${denied}`], undefined],
  ['a typed login to GHCR', ['docker login ghcr.io -u octo --password-stdin', `ERROR: ${denied}`], undefined],
  ['the input of a login', ['Run docker/login-action@v4', '  with:', '    registry: ghcr.io', denied], undefined],
  ['a push of a name without a host', [`ERROR: failed to push octo/tool:1: push access denied: ${scope}`], 'octo/tool'],
  ['the name on an earlier line', ['#7 pushing octo/tool:1 with docker', `#7 ERROR: ${denied}`], 'octo/tool'],
  ['a typed push', ['+ docker push octo/tool:1', denied], 'octo/tool'],
  [
    "docker's own line about the push",
    [...ghcr, 'The push refers to repository [docker.io/octo/tool]', denied],
    undefined,
  ],
  [
    "kaniko's check of the push",
    [
      'error checking push permissions: POST https://index.docker.io/v2/octo/tool/blobs/uploads/: UNAUTHORIZED: authentication required',
    ],
    undefined,
  ],
  ['a name without an owner', [' => ERROR pushing tool 0.3s', `ERROR: ${denied}`], 'tool'],
  [
    'the address of Docker Hub',
    [`writing blob: initiating layer upload in registry-1.docker.io: ${denied}`],
    undefined,
  ],
  [
    'a cache without its type',
    ['#9 [auth] library/gha:pull,push token for registry-1.docker.io', 'failed to fetch oauth token: 401 Unauthorized'],
    'library/gha',
  ],
  ['a pull of such a name', [...ghcr, 'pull access denied for octo/tool, repository does not exist'], 'octo/tool'],
]

describe("Docker Hub's refusal", () => {
  it.each(meant)('is that of a name without a host: %s', async (_, log, name) => {
    const { failures } = await readLog(pieces(log.join('\n')))
    expect(failures.map(({ findings, elsewhere }) => [findings, elsewhere])).toEqual([
      [['missing-registry-host'], name],
    ])
  })

  it.each([
    ['alone', [denied]],
    ['after a login to Docker Hub', [...ghcr, ...hub, denied]],
    ['after a typed login to Docker Hub', [...ghcr, 'docker login -u octo --password-stdin', denied]],
    ['of another registry', [...ghcr, `writing blob in registry.example.com/octo/tool: ${denied}`]],
    ['after a typed push to another registry', ['docker push registry.example.com/octo/tool:1', denied]],
    ['of a name with its host', [`ERROR: failed to push docker.io/octo/tool:1: push access denied: ${scope}`]],
    ['of a pull of a local image', [...ghcr, 'pull access denied for tool, repository does not exist']],
    ['of a pull without any login', ['pull access denied for octo/tool, repository does not exist']],
  ])('is passed over %s', async (_, log) => {
    expect(await matchesOf(log.join('\n'))).toEqual([])
  })

  it("is not the same text of GHCR's own token endpoint", async () => {
    const line = `GET "https://ghcr.io/token?scope=repository%3Aocto%2Ftool%3Apull": response status code 403: ${denied}`
    expect(await firstOf([...ghcr, line].join('\n'))).toBe('private-package')
  })
})

describe('the retired registry', () => {
  it.each([
    ['Error response from daemon: login attempt to https://docker.pkg.github.com/v2/ failed with status: 401'],
    ['The push refers to repository [docker.pkg.github.com/octo/tool/web]', 'unknown blob'],
    [
      'Pulling web (docker.pkg.github.com/octo/tool/web:latest)...',
      'ERROR: unauthorized: Your request could not be authenticated by the GitHub Packages service. Please ensure your access token is valid and has the appropriate scopes configured.',
    ],
    ['The push refers to repository [docker.pkg.github.com/octo/tool/web]', 'unauthorized: authentication required'],
  ])('is named: %s', async (...log) => {
    expect(await firstOf(log.join('\n'))).toBe('retired-registry')
  })
})
