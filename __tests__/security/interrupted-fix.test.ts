import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, describe, expect, it } from '@jest/globals'

const cli = resolve('dist/cli.js')
const root = mkdtempSync(join(tmpdir(), 'interrupted-fix-'))
afterAll(() => rmSync(root, { recursive: true, force: true }))

const names = ['a.yml', 'b.yml', 'c.yml'] as const
const before = (size: number) =>
  `on: push
permissions:
  contents: read
jobs:
  build:
    runs-on: ubuntu-latest
    steps:
      - run: echo "\${{ github.token }}" | docker login ghcr.io -u x --password-stdin
      - run: docker push ghcr.io/octo/app
`.padEnd(size, '#')
const after = (size: number) => before(size).replace('  contents: read\n', '  contents: read\n  packages: write\n')

/** Workflows that --fix mends, each of so many bytes. */
function workflows(name: string, size = 0): string {
  const folder = join(root, name)
  mkdirSync(folder, { recursive: true })
  for (const file of names) writeFileSync(join(folder, file), before(size))
  return folder
}

const statesIn = (folder: string): readonly string[] =>
  names.map((file) => {
    const text = readFileSync(join(folder, file), 'utf8')
    return text === before(0) ? 'untouched' : text === after(0) ? 'whole' : 'broken'
  })

// Loaded into the program before its own code: it ends like a machine that loses its power, at one call of one function.
const killer = join(root, 'killer.cjs')
writeFileSync(
  killer,
  `const fs = require('node:fs')
const [name, nth, when] = process.env.KILL_AT.split(' ')
const original = fs[name]
let calls = 0
const die = () => { process.kill(process.pid, 'SIGKILL'); for (;;); }
fs[name] = (...args) => {
  const counts = name !== 'openSync' || args[1] === 'wx'
  if (counts) calls++
  const isNow = counts && calls === Number(nth)
  if (isNow && when === 'before') die()
  if (isNow && when === 'midway') { original(args[0], args[1].subarray(0, 10)); die() }
  const result = original(...args)
  if (isNow) die()
  return result
}
`,
)

describe('lint --fix that is killed', () => {
  const moments = [
    ...['openSync', 'writeSync', 'fsyncSync', 'renameSync'].flatMap((name) => [`${name} 2 before`, `${name} 2 after`]),
    'writeSync 2 midway',
  ]

  it.each(moments)('leaves each file whole or untouched: at %s', (moment) => {
    const folder = workflows(moment.replaceAll(' ', '-'))
    const { signal } = spawnSync(process.execPath, ['--require', killer, cli, 'lint', '--fix', folder], {
      env: { PATH: process.env['PATH'], KILL_AT: moment },
    })
    expect(signal).toBe('SIGKILL')
    expect(statesIn(folder)).toEqual(['whole', moment === 'renameSync 2 after' ? 'whole' : 'untouched', 'untouched'])
    const again = spawnSync(process.execPath, [cli, 'lint', '--fix', folder], { encoding: 'utf8' })
    expect([again.status, again.stderr]).toEqual([0, ''])
    expect(statesIn(folder)).toEqual(['whole', 'whole', 'whole'])
  })
})

/** Runs a script where a folder is a disk of its own, of so many pages. */
const onDisk = (pages: number, script: string) =>
  spawnSync(
    'unshare',
    ['--map-root-user', '--mount', 'sh', '-ec', `mount -t tmpfs -o size=${pages * 4}k none "$DISK"\n${script}`],
    {
      encoding: 'utf8',
      env: { PATH: process.env['PATH'], DISK: root, CLI: cli, NODE: process.execPath, LANG: 'C' },
    },
  )

const mayMount = onDisk(4, 'true').status === 0

;(mayMount ? describe : describe.skip)('lint --fix on a full disk', () => {
  it.each([
    ['no page is left', 300, 3],
    ['a page is left where two are needed', 4090, 4],
  ])('leaves every file as it was, and says so: %s', (_, size, pages) => {
    const { stdout, stderr, status } = onDisk(
      pages,
      `cd "$DISK"
for file in a b c; do printf '%s' '${before(size)}' > $file.yml; done
"$NODE" "$CLI" lint --fix . > /dev/null && code=0 || code=$?
echo "exit $code"; ls -A; cat *.yml | cksum; for file in a b c; do printf '%s' '${before(size)}'; done | cksum`,
    )
    const [exit, ...rest] = stdout.trim().split('\n')
    const [left, right] = rest.slice(-2)
    expect(status).toBe(0)
    expect(exit).toBe('exit 2')
    expect(rest.slice(0, -2)).toEqual(['a.yml', 'b.yml', 'c.yml'])
    expect(left).toBe(right)
    expect(stderr.trim().split('\n')).toEqual(
      ['a', 'b', 'c'].map((name) => `ghcr-preflight: "${name}.yml" cannot be written`),
    )
  })
})
