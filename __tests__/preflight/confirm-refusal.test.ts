import { describe, expect, it } from '@jest/globals'
import { known, observed } from '../../src/http/observed.ts'
import { discountPublicPull } from '../../src/preflight/confirm-refusal.ts'
import type { Facts } from '../../src/preflight/facts.ts'
import { absent, credential, facts, granted, refused, visible } from '../rules/facts.ts'

const denied = refused('credential-refused', 'exchange')
const publicPull = facts({ access: 'pull', package: visible() })
const health = (accepted: boolean) => observed({ accepted, needsSso: false })

describe('a refused pull of a public package', () => {
  it.each<[string, Facts['answer'], Partial<Facts>, string]>([
    ['is no verdict', denied, {}, 'unanswered'],
    ['is no verdict where the credential is known to be good', denied, { health: health(true) }, 'unanswered'],
    ['is no verdict after the exchange', refused('package-not-readable', 'tags'), {}, 'unanswered'],
    ['is no verdict without a known text', refused('unknown', 'tags'), {}, 'unanswered'],
    ['counts where the credential is no good', denied, { health: health(false) }, 'refused'],
    ['counts for a fine-grained token', denied, { credential: credential('fine-grained-pat') }, 'refused'],
    ['counts where the text names a cause', refused('installation-may-not-read', 'tags'), {}, 'refused'],
    [
      'counts where the package is private',
      denied,
      { package: observed({ kind: 'visible', visibility: 'private' }) },
      'refused',
    ],
    ['counts where no package is seen', denied, { package: absent }, 'refused'],
    ['counts for a push, which its being public does not allow', refused('unknown'), { access: 'push' }, 'refused'],
    ['leaves a grant alone', granted, {}, 'granted'],
  ])('%s', (_, answer, changes, kind) => {
    expect(known(discountPublicPull(answer, { ...publicPull, ...changes }))?.kind).toBe(kind)
  })
})
