import { describe, expect, it } from '@jest/globals'
import type { GithubApi } from '../../src/github/github-api.ts'
import { readRepositoryFile } from '../../src/github/workflow-file.ts'
import { known } from '../../src/http/observed.ts'
import { answeredWith } from '../http/answered.ts'

/** The addresses that are asked for to read a file of octo/app, and what was read. */
async function asked(path: string) {
  const paths: string[] = []
  const api: GithubApi = {
    get: (address) => {
      paths.push(new URL(`https://api.github.com${address}`).pathname)
      return Promise.resolve(answeredWith(200, 'text'))
    },
  }
  const read = await readRepositoryFile(api, { owner: 'octo', name: 'app' }, path, 'main')
  return { paths, text: known(read) }
}

describe('a file of a repository', () => {
  it.each([
    ['docker-bake.hcl', 'docker-bake.hcl'],
    ['cli/../.goreleaser.yml', '.goreleaser.yml'],
    ['a b/#1?.yml', 'a%20b/%231%3F.yml'],
  ])('%s is read below its contents', async (path, address) => {
    expect(await asked(path)).toEqual({ paths: [`/repos/octo/app/contents/${address}`], text: 'text' })
  })

  it.each(['../../../../user', 'a/../../../other/contents/x.yml', '..'])(
    '%s is outside, and not asked for',
    async (path) => {
      expect(await asked(path)).toEqual({ paths: [], text: undefined })
    },
  )
})
