import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { describe, expect, it } from '@jest/globals'

const sh = (script: string) =>
  spawnSync('bash', ['--norc', '-c', script], { encoding: 'utf8', env: { PATH: process.env['PATH'], LANG: '' } })

describe('the command line as a process', () => {
  const onLinux = existsSync('/dev/full') ? it : it.skip

  onLinux('says in one line that standard output is full, and exits with 3', () => {
    const { status, stderr } = sh('node dist/cli.js lint --help > /dev/full')
    expect({ status, stderr }).toEqual({ status: 3, stderr: 'ghcr-preflight: standard output: ENOSPC\n' })
  })

  it('ends quietly where its reader goes away', () => {
    const lint = 'node dist/cli.js lint __tests__/lint/fixtures'
    const { stdout, stderr } = sh(`${lint} | head -c 10 | wc -c; echo "\${PIPESTATUS[0]}"`)
    expect({ stdout: stdout.trim().split(/\s+/), stderr }).toEqual({ stdout: ['10', '0'], stderr: '' })
  })
})
