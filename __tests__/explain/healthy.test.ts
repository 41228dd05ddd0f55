import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from '@jest/globals'
import { matchesOf } from './logs.ts'

const folder = new URL('./healthy/', import.meta.url)
const logs = readdirSync(folder).filter((name) => name.endsWith('.log'))

describe('the log of a healthy build', () => {
  it.each(logs)('names no cause: %s', async (name) => {
    expect(await matchesOf(readFileSync(new URL(name, folder)))).toEqual([])
  })

  it('exists for every tool', () => {
    const tools = 'docker buildx podman skopeo buildah crane ko kaniko helm oras cosign goreleaser'.split(' ')
    expect(tools.filter((tool) => !logs.includes(`${tool}.log`))).toEqual([])
  })
})
