import { describe, expect, it } from '@jest/globals'
import type { OwnerKind } from '../../src/github/account.ts'
import { manifestMissing } from '../../src/rules/manifest-missing.ts'
import { everyLanguage } from '../languages/every-language.ts'
import { explained, logFacts } from './explained.ts'

describe('manifest-missing', () => {
  it.each(everyLanguage)('names the tags that there are, or what this run has pushed ($id)', (language) => {
    const pull = explained(manifestMissing, language, logFacts({ access: 'pull' }))
    expect(pull.problem).toContain('ghcr.io/octo/app')
    expect(pull.remedy).toContain('\n  docker pull ghcr.io/octo/app:TAG')
    expect(explained(manifestMissing, language, logFacts()).remedy).toContain('steps.push.outputs.digest')
    expect(explained(manifestMissing, language, logFacts({ access: 'pull', image: undefined })).remedy).toContain(
      'docker pull ghcr.io/OWNER/NAME:TAG',
    )
  })

  it('leads to the page of the package, whosever it is', () => {
    const linksOf = (ownerKind?: OwnerKind) => manifestMissing.explain?.(logFacts({ ownerKind })).links
    expect(linksOf()).toEqual([
      'https://github.com/orgs/octo/packages/container/package/app',
      'https://github.com/users/octo/packages/container/package/app',
    ])
    expect(linksOf('user')).toEqual(['https://github.com/users/octo/packages/container/package/app'])
  })
})
