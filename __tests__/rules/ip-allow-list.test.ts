import { describe, expect, it } from '@jest/globals'
import { ipAllowList } from '../../src/rules/ip-allow-list.ts'
import { everyLanguage } from '../languages/every-language.ts'
import { explained, logFacts } from './explained.ts'

describe('ip-allow-list', () => {
  it.each(everyLanguage)("leads to the organisation's own list ($id)", (language) => {
    const { remedy, links } = explained(ipAllowList, language, logFacts())
    expect(remedy).toContain('IP allow list → Add')
    expect(links).toEqual(['https://github.com/organizations/octo/settings/security'])
  })

  it('names no address of an organisation that is not known', () => {
    expect(ipAllowList.explain?.(logFacts({ image: undefined })).links).toEqual([])
  })
})
