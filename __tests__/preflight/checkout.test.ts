import { mkdirSync, mkdtempSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { checkoutIn } from '../../src/preflight/checkout.ts'

const commit = '0123456789abcdef0123456789abcdef01234567'

function folderWith(files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'ghcr preflight-'))
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), text)
  }
  return folder
}

describe('the commit of a working copy', () => {
  it.each([
    ['of a detached head', { '.git/HEAD': `${commit}\n` }, commit],
    ['of a branch', { '.git/HEAD': 'ref: refs/heads/main\n', '.git/refs/heads/main': `${commit}\n` }, commit],
    [
      'of a packed branch',
      { '.git/HEAD': 'ref: refs/heads/main\n', '.git/packed-refs': `# pack-refs\n${commit} refs/heads/main\n` },
      commit,
    ],
    ['without .git', {}, undefined],
    ['of a branch without a commit', { '.git/HEAD': 'ref: refs/heads/main\n' }, undefined],
  ])('%s', async (_, files, expected) => {
    expect(await checkoutIn(folderWith(files)).commit()).toBe(expected)
  })
})

describe('a file of a working copy', () => {
  it('is read by its path, in a folder with a space too', async () => {
    expect(
      await checkoutIn(folderWith({ '.github/workflows/a.yml': 'on: push' })).read('.github/workflows/a.yml'),
    ).toBe('on: push')
  })

  it.each(['../secret.txt', 'link.txt', 'absent.txt', '.github'])('is not %s', async (path) => {
    const outside = folderWith({ 'secret.txt': 'secret' })
    const folder = folderWith({ '.github/workflows/a.yml': 'on: push' })
    symlinkSync(join(outside, 'secret.txt'), join(folder, 'link.txt'))
    expect(await checkoutIn(folder).read(path)).toBeUndefined()
  })

  it('is undefined if there is no workspace', async () => {
    expect(await checkoutIn('').read('package.json')).toBeUndefined()
  })
})
