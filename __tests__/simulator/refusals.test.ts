import { describe, expect, it } from '@jest/globals'
import { readWorld } from '../../simulator/world.ts'
import { meets } from './naive-client.ts'

const job = (permissions: object) => ({ kind: 'job-token', repository: 'octo/app', permissions })
const writer = { job: job({ contents: 'read', packages: 'write' }) }
const reader = { job: job({ contents: 'read', packages: 'read' }) }
const nobody = { job: job({ contents: 'read' }) }
const pat = (more: object = {}) => ({ pat: { kind: 'classic-pat', user: 'alice', ...more } })
const repositories = { 'octo/app': {}, 'octo/tool': {}, 'acme/app': {} }
const linked = { 'octo/app': { repository: 'octo/app' } }
const open = { 'octo/app': { visibility: 'public' } }
const member = { octo: { members: { alice: 'member' } } }

const create = '403 DENIED installation not allowed to Create organization package'
const write = '403 DENIED installation not allowed to Write organization package'
const noWrite = '403 DENIED permission_denied: write_package'
const noRead = '403 DENIED permission_denied: read_package'
const noCreate = '403 DENIED permission_denied: create_package'
const elsewhere = '403 DENIED permission_denied: The requested installation does not exist.'
const mismatch = '403 DENIED permission_denied: The token provided does not match expected scopes.'
const sso =
  '403 DENIED permission_denied: Resource protected by organization SAML enforcement. You must grant your Personal Access token access to this organization.'
const bad = 'token 403 DENIED denied'

type Row = readonly [state: string, answer: string, world: object, ask?: { repository?: string; as?: string }]

const pushes: readonly Row[] = [
  ['a job that may write its linked package', '202', { credentials: writer, packages: linked }],
  ['a job that may write a new package', '202', { credentials: writer }],
  ['a job that may only read, new package', create, { credentials: reader }],
  ['a job that may only read, its package', write, { credentials: reader, packages: linked }],
  ['a job that may not even read, its package', write, { credentials: nobody, packages: linked }],
  ['a job that may only read, public package', write, { credentials: reader, packages: open }],
  ['a job that may only read, invisible package', create, { credentials: reader, packages: { 'octo/app': {} } }],
  [
    'a job whose owner forbids creating',
    create,
    { credentials: writer, owners: { octo: { packageCreation: 'forbidden' } } },
  ],
  [
    'a job capped by policy, new package',
    create,
    { credentials: writer, owners: { octo: { actionsPackages: 'read' } } },
  ],
  [
    'a job capped by policy, its package',
    write,
    { credentials: writer, packages: linked, owners: { octo: { actionsPackages: 'none' } } },
  ],
  ['a job without a grant, unlinked package', noWrite, { credentials: writer, packages: { 'octo/app': {} } }],
  ['a job without a grant, public package', noWrite, { credentials: writer, packages: open }],
  [
    'a job with a grant to read only',
    noWrite,
    { credentials: writer, packages: { 'octo/app': { repository: 'octo/app', repositories: { 'octo/app': 'read' } } } },
  ],
  [
    'a job whose link does not inherit',
    noWrite,
    { credentials: writer, packages: { 'octo/app': { repository: 'octo/app', inherits: false } } },
  ],
  [
    'a job whose grant is of another id',
    noWrite,
    { credentials: writer, packages: { 'octo/app': { repositories: { 'octo/app': { role: 'admin', id: 1 } } } } },
  ],
  [
    'a job with a grant on a package of another repository',
    '202',
    {
      credentials: writer,
      packages: { 'octo/app': { repository: 'octo/tool', repositories: { 'octo/app': 'write' } } },
    },
  ],
  [
    'a job, public package of another repository',
    noWrite,
    { credentials: writer, packages: { 'octo/app': { visibility: 'public', repository: 'octo/tool' } } },
  ],
  [
    'a job, private package of another repository',
    noRead,
    { credentials: writer, packages: { 'octo/app': { repository: 'octo/tool' } } },
  ],
  ['a job under another owner', elsewhere, { credentials: writer }, { repository: 'acme/app' }],
  [
    'a job under an owner that is not there',
    '403 DENIED not_found: owner not found',
    { credentials: writer },
    { repository: 'no/app' },
  ],
  [
    'an App, new package',
    '403 DENIED permission_denied: installation not allowed to Create organization package',
    { credentials: { pat: { kind: 'app-installation', owner: 'octo' } } },
  ],
  [
    'an App, existing package',
    '403 DENIED permission_denied: installation not allowed to Write organization package',
    { credentials: { pat: { kind: 'app-installation', owner: 'octo' } }, packages: linked },
  ],
  ['an App of another owner', elsewhere, { credentials: { pat: { kind: 'app-installation', owner: 'acme' } } }],
  [
    'a fine-grained PAT',
    mismatch,
    { credentials: { pat: { kind: 'fine-grained-pat', user: 'alice' } }, owners: member },
  ],
  ['a classic PAT without the scope', mismatch, { credentials: pat({ scopes: ['repo'] }), owners: member }],
  [
    'an OAuth token without the scope',
    mismatch,
    { credentials: { pat: { kind: 'oauth', user: 'alice' } }, owners: member },
  ],
  ['a member may create', '202', { credentials: pat(), owners: member }],
  ['a stranger may not create', noCreate, { credentials: pat() }],
  [
    'a member may not create where the organisation forbids it',
    noCreate,
    { credentials: pat(), owners: { octo: { packageCreation: 'forbidden', members: { alice: 'member' } } } },
  ],
  ['a member without a role, private package', noRead, { credentials: pat(), owners: member, packages: linked }],
  ['a member without a role, public package', noWrite, { credentials: pat(), owners: member, packages: open }],
  ['a user with a grant', '202', { credentials: pat(), packages: { 'octo/app': { users: { alice: 'write' } } } }],
  [
    'a user with a grant to read',
    noWrite,
    { credentials: pat(), packages: { 'octo/app': { users: { alice: 'read' } } } },
  ],
  [
    'a collaborator of the linked repository',
    '202',
    { credentials: pat(), packages: linked, repositories: { 'octo/app': { collaborators: { alice: 'write' } } } },
  ],
  [
    'an owner of the organisation',
    '202',
    { credentials: pat(), packages: linked, owners: { octo: { members: { alice: 'owner' } } } },
  ],
  ['a person in the own namespace', '202', { credentials: pat() }, { repository: 'alice/app' }],
  [
    'a person in the own namespace, existing package',
    '202',
    { credentials: pat(), packages: { 'alice/app': {} } },
    { repository: 'alice/app' },
  ],
  [
    'a PAT without single sign-on',
    sso,
    { credentials: pat(), owners: { octo: { sso: 'required', members: { alice: 'owner' } } } },
  ],
  [
    'a PAT with single sign-on',
    '202',
    {
      credentials: pat({ ssoAuthorised: ['octo'] }),
      owners: { octo: { sso: 'required', members: { alice: 'owner' } } },
    },
  ],
  [
    'a classic PAT where they are forbidden',
    '403 DENIED permission_denied: `octo` forbids access via a personal access token (classic). Please use a GitHub App, OAuth App, or a personal access token with fine-grained permissions.',
    { credentials: pat(), owners: { octo: { classicPats: 'forbidden', members: { alice: 'owner' } } } },
  ],
  ['a PAT that has ended', bad, { credentials: pat({ expiresInDays: -1 }) }],
  ['a PAT that ends today', '202', { credentials: pat({ expiresInDays: 0 }), owners: member }],
  ['a PAT that was revoked', bad, { credentials: pat({ revoked: true }) }],
  ['nobody', 'token 403 DENIED denied', {}, { as: 'nobody' }],
]

const pulls: readonly Row[] = [
  ['nobody, public package', '200', { packages: open }, { as: 'nobody' }],
  ['nobody, private package', 'token 401 UNAUTHORIZED authentication required', { packages: linked }, { as: 'nobody' }],
  ['nobody, no package', 'token 401 UNAUTHORIZED authentication required', {}, { as: 'nobody' }],
  ['a job that may read its package', '200', { credentials: reader, packages: linked }],
  ['a job that may not read, private package', bad, { credentials: nobody, packages: linked }],
  ['a job that may not read, public package', '200', { credentials: nobody, packages: open }],
  [
    'a job that may read, no package',
    '404 NAME_UNKNOWN repository name not known to registry',
    { credentials: reader },
  ],
  [
    'a job, private package of another repository',
    bad,
    { credentials: writer, packages: { 'octo/app': { repository: 'octo/tool' } } },
  ],
  [
    'a job, internal package of another repository',
    '200',
    { credentials: writer, packages: { 'octo/app': { visibility: 'internal' } } },
  ],
  ['a job under another owner', bad, { credentials: writer, packages: { 'acme/app': {} } }, { repository: 'acme/app' }],
  [
    'a user with a grant to read',
    '200',
    { credentials: pat({ scopes: ['read:packages'] }), packages: { 'octo/app': { users: { alice: 'read' } } } },
  ],
  [
    'a user without the scope',
    bad,
    { credentials: pat({ scopes: ['repo'] }), packages: { 'octo/app': { users: { alice: 'read' } } } },
  ],
  ['a stranger', bad, { credentials: pat(), packages: linked }],
  [
    'a member, internal package',
    '200',
    { credentials: pat(), packages: { 'octo/app': { visibility: 'internal' } }, owners: member },
  ],
  ['a fine-grained PAT', bad, { credentials: { pat: { kind: 'fine-grained-pat', user: 'alice' } }, packages: linked }],
  ['an App', bad, { credentials: { pat: { kind: 'app-installation', owner: 'octo' } }, packages: linked }],
]

function answerOf([, , given, ask]: Row, access: 'push' | 'pull'): string {
  const world = readWorld({ repositories, ...given }, '')
  const who = ask?.as === 'nobody' ? undefined : Object.keys(world.credentials)[0]
  return meets(world, who, ask?.repository ?? 'octo/app', access)
}

describe('a push is answered by what the world allows', () => {
  it.each(pushes)('%s: %s', (...row) => {
    expect(answerOf(row, 'push')).toBe(row[1])
  })
})

describe('a pull is answered by what the world allows', () => {
  it.each(pulls)('%s: %s', (...row) => {
    expect(answerOf(row, 'pull')).toBe(row[1])
  })
})
