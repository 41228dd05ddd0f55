import { describe, expect, it } from '@jest/globals'
import type { Image } from '../../src/oci/image.ts'
import { whyUnasked } from '../../src/preflight/attempt.ts'
import type { PreflightRequest } from '../../src/preflight/request.ts'
import { credential, image, jobToken, run } from '../rules/facts.ts'
import { worlds } from '../rules/worlds.ts'

type Asked = Pick<PreflightRequest, 'run' | 'access'>

const request: Asked = { run: run(), access: 'push' }
const app = image()

describe('an image', () => {
  const foreign = image({ owner: 'hexa', reference: 'ghcr.io/hexa/app', repository: 'hexa/app' })
  const { githubRepository: _, ...nowhere } = run()

  it.each<[string, Image, Partial<Asked>, typeof jobToken]>([
    ['that is no name', worlds['uppercase-image-name'].image, {}, jobToken],
    ['of a mistyped registry', worlds['mistyped-registry'].image, {}, jobToken],
    ['without a credential', app, {}, credential('empty')],
    ["of another owner, to push with the job's token", foreign, {}, jobToken],
  ])('%s is not asked about', (_, one, changes, by) => {
    expect(whyUnasked(one, by, { ...request, ...changes })).toMatch(/\w/)
  })

  it.each<[string, Image, Partial<Asked>, typeof jobToken]>([
    ['of the own owner', app, {}, jobToken],
    ['of the own owner in another case', image({ owner: 'Octo' }), {}, jobToken],
    ['of another owner, to pull', foreign, { access: 'pull' }, jobToken],
    ['of another owner, with a token of its own', foreign, {}, credential('classic-pat')],
    ['of another owner, by a guess', image({ owner: 'hexa', isGuessed: true }), {}, jobToken],
    ['outside of any repository', foreign, { run: nowhere }, jobToken],
  ])('%s is asked about', (_, one, changes, by) => {
    expect(whyUnasked(one, by, { ...request, ...changes })).toBeUndefined()
  })
})
