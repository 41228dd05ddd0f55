import { describe, expect, it } from '@jest/globals'
import { blobMissing } from '../../src/rules/blob-missing.ts'
import { everyLanguage } from '../languages/every-language.ts'
import { explained, logFacts } from './explained.ts'

describe('blob-missing', () => {
  it.each(everyLanguage)('gives a command that copies the parts ($id)', (language) => {
    expect(explained(blobMissing, language, logFacts()).remedy).toContain(
      '\n  docker buildx imagetools create -t ghcr.io/octo/app:TAG ',
    )
    expect(explained(blobMissing, language, logFacts({ image: undefined })).remedy).toContain(
      '-t ghcr.io/OWNER/NAME:TAG',
    )
  })
})
