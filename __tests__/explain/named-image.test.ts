import { describe, expect, it } from '@jest/globals'
import { imageIn, referenceIn } from '../../src/explain/named-image.ts'

describe('imageIn', () => {
  it.each([
    ['failed to push ghcr.io/octo/app:1: denied', 'ghcr.io/octo/app'],
    ['POST https://ghcr.io/v2/octo/charts/app/blobs/uploads/: DENIED', 'ghcr.io/octo/charts/app'],
    ['HEAD https://containers.octo.ghe.com/v2/a/b/manifests/1', 'containers.octo.ghe.com/a/b'],
    ['signing ghcr.io/octo/app@sha256:f48b', 'ghcr.io/octo/app'],
    ['GET https://ghcr.io/token?scope=repository%3Aocto%2Fapp%3Apull&service=ghcr.io: DENIED', 'ghcr.io/octo/app'],
    ['GET https://ghcr.io/token?service=ghcr.io&scope=repository:octo/a/b:push,pull', 'ghcr.io/octo/a/b'],
    ['Run helm push out/tool-1.2.0.tgz oci://ghcr.io/octo/charts', 'ghcr.io/octo/charts/tool'],
    ['helm push my-tool-v2.tgz oci://ghcr.io/octo', 'ghcr.io/octo/my-tool'],
    ['helm push "$chart" oci://ghcr.io/octo/charts', undefined],
    ['Get "https://ghcr.io/v2/": denied: denied', undefined],
    ['GET https://ghcr.io/token?service=ghcr.io', undefined],
    ['invalid tag "ghcr.io/Octo/app:1"', undefined],
    ['initiating layer upload to /v2/octo/a/b/blobs/uploads/ in ghcr.io: denied', 'ghcr.io/octo/a/b'],
    ['initiating layer upload to /v2/octo/app/blobs/uploads/ in ghcr.io.example.com: denied', undefined],
    ['see my.ghcr.io/octo/app', undefined],
    ['denied', undefined],
  ])('reads %j', (line, image) => {
    expect(imageIn(line)).toBe(image)
  })
})

describe('referenceIn', () => {
  it.each([
    ['invalid tag "ghcr.io/octo/app/:main": invalid reference format', 'ghcr.io/octo/app/:main'],
    ['ERROR: invalid tag "ghcr.io/Octo/app:1": repository name must be lowercase', 'ghcr.io/Octo/app:1'],
    ['The push refers to repository [ghcr.io//app]', 'ghcr.io//app'],
    ['failed to push ghcr.io/app:1: unexpected status', 'ghcr.io/app:1'],
    ['Invalid destination name docker://ghcr.io/Octo/app: must be lowercase', 'ghcr.io/Octo/app'],
    ['lookup of ghrc.io/octo/app', 'ghrc.io/octo/app'],
    ['Get "https://ghcr.io/v2/": denied', undefined],
    ['docker.io/octo/app', undefined],
  ])('reads %j', (line, reference) => {
    expect(referenceIn(line)).toBe(reference)
  })
})
