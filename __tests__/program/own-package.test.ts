import { describe, expect, it } from '@jest/globals'
import { ownPackage } from '../../src/program/own-package.ts'
import { read } from '../project/project-files.ts'

describe('ownPackage', () => {
  const { version, homepage } = JSON.parse(read('package.json'))

  it('tells the version', () => {
    expect(ownPackage().version).toBe(version)
  })

  it('tells the repository as a browser takes it', () => {
    expect(`${ownPackage().repository}#readme`).toBe(homepage)
  })
})
