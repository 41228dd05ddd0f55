import { skipped } from '../../src/http/observed.ts'
import { packageCreationForbidden } from '../../src/rules/package-creation-forbidden.ts'
import { absent, credential, granted, recorded, refused, visible } from './facts.ts'
import { describeRule } from './table.ts'
import { worlds } from './worlds.ts'

const unrecorded = skipped('no runner tells')
const byCanary = { answer: refused('unknown'), controlRequest: refused('installation-may-not-create'), package: absent }

describeRule(packageCreationForbidden, worlds['package-creation-forbidden'], [
  [
    'is certain where the token may write',
    {},
    { confidence: 'certain', links: ['https://github.com/organizations/octo/settings/packages'] },
  ],
  ['does not fire where nobody knows that', { tokenPermissions: unrecorded }],
  ['does not fire where the token may not', { tokenPermissions: recorded({ packages: 'read' }) }],
  [
    'fires on create_package, whatever is known',
    { tokenPermissions: unrecorded, answer: refused('package-not-creatable') },
    { confidence: 'certain' },
  ],
  ['does not fire on Write', { answer: refused('installation-may-not-write') }],
  ['is likely by the canary where no package is there', byCanary, { confidence: 'likely' }],
  ['does not go by the canary where a package is there', { ...byCanary, package: visible() }],
  ['does not go by a canary that was granted', { ...byCanary, controlRequest: granted }],
  ['does not go by a canary that was refused otherwise', { ...byCanary, controlRequest: refused('unknown') }],
  ['does not go by the canary against a text', { ...byCanary, answer: refused('package-not-writable') }],
  ['does not fire for another credential', { credential: credential('classic-pat') }],
  ['does not fire for a pull', { access: 'pull' }],
])
