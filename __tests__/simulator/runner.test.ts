import { mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { installNode } from '../../simulator/runner.ts'

describe('installNode', () => {
  let folder = ''
  const at = (...names: string[]) => join(folder, ...names)

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'runner-'))
    await mkdir(at('package'))
    await writeFile(at('package', 'node'), 'a program')
  })

  afterEach(() => rm(folder, { recursive: true }))

  it('puts a program at a path whose folders are not there yet', async () => {
    await installNode(at('package', 'node'), at('runner', 'externals', 'node20', 'bin', 'node'))
    expect(await readFile(at('runner', 'externals', 'node20', 'bin', 'node'), 'utf8')).toBe('a program')
  })

  it('follows a relative link, as those of node_modules/.bin are', async () => {
    await symlink(join('package', 'node'), at('node'))
    await installNode(at('node'), at('runner', 'externals', 'node20', 'bin', 'node'))
    expect(await readFile(at('runner', 'externals', 'node20', 'bin', 'node'), 'utf8')).toBe('a program')
  })
})
