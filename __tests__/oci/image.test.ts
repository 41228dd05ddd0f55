import { describe, expect, it } from '@jest/globals'
import { readImages, splitImages } from '../../src/oci/image.ts'

const read = (input: string, registry = 'ghcr.io') => readImages(splitImages(input), registry, false)

describe('the images input', () => {
  it('takes commas and newlines, drops tags and digests, and merges what is the same', () => {
    const { images } = read(
      `ghcr.io/octo/app:1, ghcr.io/octo/app:latest\n\n ghcr.io/octo/app@sha256:${'a'.repeat(64)}\nghcr.io/octo/tools/cli:2`,
    )
    expect(images).toEqual([
      {
        kind: 'image',
        reference: 'ghcr.io/octo/app',
        repository: 'octo/app',
        owner: 'octo',
        packageName: 'app',
        isGuessed: false,
      },
      {
        kind: 'image',
        reference: 'ghcr.io/octo/tools/cli',
        repository: 'octo/tools/cli',
        owner: 'octo',
        packageName: 'tools/cli',
        isGuessed: false,
      },
    ])
  })

  it.each([
    'octo/app:1',
    'docker.io/octo/app',
    'quay.io/octo/app',
    'alpine',
    'Octo/App',
    'localhost:5000/octo/app',
    'quay.io/octo/a b',
  ])('passes over %s, which is another registry’s', (text) => {
    expect(read(text)).toEqual({ images: [], elsewhere: [text] })
  })

  it.each([
    ['ghcr.io/Octo/App:1', { kind: 'uppercase', reference: 'ghcr.io/Octo/App', lowered: 'ghcr.io/octo/app' }],
    [
      'ghrc.io/octo/app:1',
      {
        kind: 'mistyped',
        reference: 'ghrc.io/octo/app',
        repository: 'octo/app',
        typed: 'ghrc.io',
        intended: 'ghcr.io',
      },
    ],
    [
      'gchr.io/octo/app',
      {
        kind: 'mistyped',
        reference: 'gchr.io/octo/app',
        repository: 'octo/app',
        typed: 'gchr.io',
        intended: 'ghcr.io',
      },
    ],
    [
      'ghcr.io/ghcr.io/octo/app:2',
      {
        kind: 'mistyped',
        reference: 'ghcr.io/ghcr.io/octo/app',
        repository: 'ghcr.io/octo/app',
        typed: 'ghcr.io/ghcr.io',
        intended: 'ghcr.io',
      },
    ],
    ['ghcr.io/app', { kind: 'invalid', reference: 'ghcr.io/app', problem: 'no-owner', isGuessed: false }],
    ['ghcr.io', { kind: 'invalid', reference: 'ghcr.io', problem: 'no-owner', isGuessed: false }],
    [
      'https://ghcr.io/octo/app',
      { kind: 'invalid', reference: 'https://ghcr.io/octo/app', problem: 'scheme', isGuessed: false },
    ],
    ['ghcr.io/octo/app:a b', { kind: 'invalid', reference: 'ghcr.io/octo/app:a b', problem: 'tag', isGuessed: false }],
    ['gh_cr.io/octo/app', { kind: 'invalid', reference: 'gh_cr.io/octo/app', problem: 'host', isGuessed: false }],
    ['!!!', { kind: 'invalid', reference: '!!!', problem: 'path', isGuessed: false }],
  ])('finds the fault in %s', (text, image) => {
    expect(read(text).images).toEqual([image])
  })

  it('tells a host with a port that is written twice from a tag', () => {
    expect(read('localhost:5000/localhost:5000/octo/app:2', 'localhost:5000').images).toEqual([
      {
        kind: 'mistyped',
        reference: 'localhost:5000/localhost:5000/octo/app',
        repository: 'localhost:5000/octo/app',
        typed: 'localhost:5000/localhost:5000',
        intended: 'localhost:5000',
      },
    ])
  })

  it('keeps no more than 300 characters of what is no reference', () => {
    expect(read(`ghcr.io/octo/${'!'.repeat(5000)}`).images[0]?.reference).toHaveLength(300)
  })
})
