import { describe, expect, it } from '@jest/globals'
import { missingRegistryHost } from '../../src/rules/missing-registry-host.ts'
import { everyLanguage } from '../languages/every-language.ts'
import { explained, logFacts } from './explained.ts'

describe('missing-registry-host', () => {
  it.each(everyLanguage)('puts the host in front of the name ($id)', (language) => {
    const remedyOf = (elsewhere?: string) => explained(missingRegistryHost, language, logFacts({ elsewhere })).remedy
    expect(remedyOf('octo/app')).toContain('\n  ghcr.io/octo/app')
    expect(remedyOf('octo/app')).not.toContain('cache-to')
    expect(remedyOf()).toContain('\n  ghcr.io/OWNER/NAME')
    expect(explained(missingRegistryHost, language, logFacts({ elsewhere: 'octo/app' })).problem).toContain('octo/app')
  })

  it.each(everyLanguage)('thinks of a cache where there is no owner ($id)', (language) => {
    for (const elsewhere of ['gha', 'library/gha']) {
      const { remedy } = explained(missingRegistryHost, language, logFacts({ elsewhere }))
      expect(remedy).toContain('\n  cache-to: type=gha,mode=max')
      expect(remedy).toContain('\n  ghcr.io/OWNER/gha')
    }
  })
})
