import { existsSync } from 'node:fs'
import { describe, expect, it } from '@jest/globals'
import { errorMessages } from '../../src/explain/error-messages.ts'
import { imageIn } from '../../src/explain/named-image.ts'
import { summaries } from '../../src/explain/summaries.ts'

const docs = new URL('../../docs/rules/', import.meta.url)

describe('summaries', () => {
  it.each(Object.entries(summaries))(
    'of %s end like sentences, and its title does not',
    (_, { title, problem, remedy }) => {
      expect(title).not.toMatch(/[.!]$/)
      for (const sentence of [problem, remedy]) expect(sentence).toMatch(/[.]$/)
      for (const text of [title, problem, remedy]) expect(text).not.toContain('!')
    },
  )

  it('exist for every finding that the table names, and for no other', () => {
    const named = new Set<string>(errorMessages.flatMap(({ findings }) => findings))
    expect(Object.keys(summaries).sort()).toEqual([...named].sort())
  })

  it('lead to pages that exist', () => {
    expect(Object.keys(summaries).filter((id) => !existsSync(new URL(`${id}.md`, docs)))).toEqual([])
  })
})

describe('imageIn', () => {
  it.each([
    ['failed to push ghcr.io/octo/app:1: denied', 'ghcr.io/octo/app'],
    ['POST https://ghcr.io/v2/octo/charts/app/blobs/uploads/: DENIED', 'ghcr.io/octo/charts/app'],
    ['HEAD https://containers.octo.ghe.com/v2/a/b/manifests/1', 'containers.octo.ghe.com/a/b'],
    ['signing ghcr.io/octo/app@sha256:f48b', 'ghcr.io/octo/app'],
    ['Get "https://ghcr.io/v2/": denied: denied', undefined],
    ['GET https://ghcr.io/token?service=ghcr.io', undefined],
    ['invalid tag "ghcr.io/Octo/app:1"', undefined],
    ['denied', undefined],
  ])('reads %j', (line, image) => {
    expect(imageIn(line)).toBe(image)
  })
})
