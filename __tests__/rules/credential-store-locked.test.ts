import { describe, expect, it } from '@jest/globals'
import { credentialStoreLocked } from '../../src/rules/credential-store-locked.ts'
import { everyLanguage } from '../languages/every-language.ts'
import { explained, logFacts } from './explained.ts'

describe('credential-store-locked', () => {
  it.each(everyLanguage)('gives a configuration that keeps logins in a file ($id)', (language) => {
    const { remedy, problem } = explained(
      credentialStoreLocked,
      language,
      logFacts({ registry: 'containers.octo.ghe.com' }),
    )
    expect(remedy).toContain(
      `\n  echo '{"auths":{"containers.octo.ghe.com":{}}}' > "$RUNNER_TEMP/docker/config.json"\n`,
    )
    expect(problem).not.toBe('')
  })
})
