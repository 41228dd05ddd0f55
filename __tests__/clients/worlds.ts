import { readScenario, type Scenario } from '../../simulator/scenario.ts'

/** Draws one of some values. */
export type Draw = <T>(first: T, ...more: readonly T[]) => T

/** A scenario drawn from the whole state space: who owns what, under which policies, asked with which credential. A seed always draws the same. */
export function drawScenario(seed: number): Scenario {
  const draw = drawer(seed)
  const level = draw('write', 'write', 'write', 'write', 'read', 'none')
  const owner = draw('octo', 'octo', 'octo', 'octo', 'octo', 'octo', 'octo', 'octo', 'acme', 'nobody')
  const isUser = draw(true, false, false)
  const name = draw('app', 'app/web')
  const repositories = {
    'octo/app': { private: draw(true, false), collaborators: drawUsers(draw), files: { [file]: workflow(level) } },
    'octo/tool': { private: draw(true, false) },
    'acme/app': {},
  }
  const world = {
    owners: { octo: drawOwner(draw, isUser), acme: {}, alice: 'user' },
    repositories,
    packages: draw(true, true, true, false) && owner !== 'nobody' ? { [`${owner}/${name}`]: drawPackage(draw) } : {},
    credentials: { job: drawJob(level), other: drawOther(draw, isUser ? draw('octo', 'alice') : 'alice') },
  }
  const password = draw('$job', '$job', '$other')
  const run = { repository: 'octo/app', inputs: { images: `ghcr.io/${owner}/${name}`, password } }
  return readScenario({ world, run, expect: {} }, `world ${seed}`)
}

const file = '.github/workflows/release.yml'

const workflow = (level: string): string =>
  [
    'on: push',
    `permissions: { contents: read, packages: ${level} }`,
    'jobs:',
    '  build:',
    '    runs-on: ubuntu-latest',
    '    steps:',
    '      - run: docker push ghcr.io/octo/app',
    '',
  ].join('\n')

const drawOwner = (draw: Draw, isUser: boolean): object => ({
  kind: isUser ? 'user' : 'organization',
  packageCreation: draw('allowed', 'allowed', 'allowed', 'allowed', 'forbidden'),
  sso: isUser ? 'off' : draw('off', 'off', 'off', 'required'),
  classicPats: isUser ? 'allowed' : draw('allowed', 'allowed', 'allowed', 'forbidden'),
  actionsPackages: draw('write', 'write', 'write', 'write', 'write', 'write', 'read', 'none'),
  members: isUser ? {} : draw<object>({ alice: 'owner' }, { alice: 'owner' }, { alice: 'member' }, {}),
})

const drawUsers = (draw: Draw): object => draw<object>({}, { alice: 'read' }, { alice: 'write' }, { alice: 'admin' })

const drawPackage = (draw: Draw): object => ({
  visibility: draw('private', 'public', 'internal'),
  repository: draw('octo/app', 'octo/app', 'octo/app', 'octo/tool', null),
  inherits: draw(true, true, true, false),
  repositories: draw<object>(
    {},
    {},
    {},
    { 'octo/app': 'read' },
    { 'octo/app': 'write' },
    { 'octo/app': { role: 'admin', id: 1 } },
    { 'octo/tool': 'write' },
  ),
  users: drawUsers(draw),
})

const drawJob = (level: string): object => ({
  kind: 'job-token',
  repository: 'octo/app',
  permissions: { contents: 'read', packages: level },
})

function drawOther(draw: Draw, user: string): object {
  const life = {
    expiresInDays: draw(null, null, 5, 60, 60, -1),
    revoked: draw(false, false, false, false, false, true),
  }
  const ssoAuthorised = draw(['octo'], ['octo'], [])
  const scopes = draw<readonly string[]>(
    ['write:packages'],
    ['repo', 'write:packages'],
    ['delete:packages', 'write:packages'],
    ['read:packages'],
    [],
  )
  return draw<object>(
    { kind: 'classic-pat', user, scopes, ssoAuthorised, ...life },
    { kind: 'classic-pat', user, scopes, ssoAuthorised, ...life },
    { kind: 'classic-pat', user, scopes, ssoAuthorised, ...life },
    { kind: 'classic-pat', user, scopes, ssoAuthorised, ...life },
    { kind: 'oauth', user, scopes, ssoAuthorised, ...life },
    { kind: 'fine-grained-pat', user, ...life },
    { kind: 'app-installation', owner: draw('octo', 'acme'), ...life },
  )
}

/** Every second seed draws a permissive world: the first value, which allows a push, is drawn more often. */
function drawer(seed: number): Draw {
  const next = numbers(seed)
  const isKind = next() % 2 === 0
  return (first, ...more) => {
    if (isKind && next() % 3 > 0) return first
    const drawn = [first, ...more][next() % (more.length + 1)]
    return drawn === undefined ? first : drawn
  }
}

/** Mulberry32, a small generator whose numbers a seed decides. */
function numbers(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    const mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    const again = mixed ^ (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed))
    return (again ^ (again >>> 14)) >>> 0
  }
}
