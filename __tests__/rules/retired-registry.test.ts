import { describe, expect, it } from '@jest/globals'
import { retiredRegistry } from '../../src/rules/retired-registry.ts'
import { everyLanguage } from '../languages/every-language.ts'
import { explained, logFacts } from './explained.ts'

describe('retired-registry', () => {
  it.each(everyLanguage)('gives the name at the new registry ($id)', (language) => {
    const remedyOf = (elsewhere?: string) => explained(retiredRegistry, language, logFacts({ elsewhere })).remedy
    expect(remedyOf('octo/app')).toContain('\n  ghcr.io/octo/app')
    expect(remedyOf()).toContain('\n  ghcr.io/OWNER/NAME')
  })
})
