// The simulator in the state that the job is in.

import { startSimulator } from '../../build/simulator/server.js'
import { secretOf } from '../../build/simulator/simulator.js'
import { readWorld } from '../../build/simulator/world.js'
import { existing } from './names.mjs'

const permissions = {
  write: { contents: 'read', packages: 'write' },
  read: { contents: 'read', packages: 'read' },
  none: { contents: 'read' },
  'read-all': { contents: 'read', packages: 'read' },
}

/** Starts it; `secret` returns the simulated counterpart of a credential by its name in the questions. */
export async function simulated(state, names) {
  const { repository, owner, ownerKind } = names
  const granted = { repository, repositories: { [repository]: 'admin' } }
  const world = readWorld(
    {
      owners: { [owner]: ownerKind, ...(names.other && { [names.other]: 'organization' }) },
      repositories: { [repository]: {} },
      packages: { [existing(names)]: granted, ...(names.unlinked && { [`${owner}/${names.unlinked}`]: {} }) },
      credentials: {
        job: { kind: 'job-token', repository, permissions: permissions[state] },
        E2E_PAT_WITHOUT_SCOPE: { kind: 'classic-pat', user: 'e2e-user', scopes: ['repo'] },
        E2E_FINE_GRAINED_PAT: { kind: 'fine-grained-pat', user: 'e2e-user' },
      },
    },
    'e2e',
  )
  const { origin, close } = await startSimulator(world)
  return { registry: origin, api: `${origin}/api/v3`, secret: (name) => secretOf(world, name), close }
}
