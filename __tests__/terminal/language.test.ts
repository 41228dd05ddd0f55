import { describe, expect, it } from '@jest/globals'
import { languageIn } from '../../src/terminal/language.ts'

describe('languageIn', () => {
  it.each([
    [{}, 'en'],
    [{ LANG: 'zh_CN.UTF-8' }, 'zh-CN'],
    [{ LANG: 'ZH_TW' }, 'zh-CN'],
    [{ LC_ALL: '', LANG: 'zh_CN.UTF-8' }, 'zh-CN'],
    [{ LC_ALL: 'C', LANG: 'zh_CN.UTF-8' }, 'en'],
    [{ LC_MESSAGES: 'en_GB', LANG: 'zh_CN' }, 'en'],
    [{ LC_ALL: 'zh', LC_MESSAGES: 'en_GB' }, 'zh-CN'],
  ])('is, of %j, %s', (env, language) => {
    expect(languageIn(env)).toBe(language)
  })
})
