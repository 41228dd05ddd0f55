import { describe, expect, it } from '@jest/globals'
import { ownPackage } from '../../src/program/own-package.ts'
import { read } from '../project/project-files.ts'

describe('ownPackage', () => {
  const { version, homepage } = JSON.parse(read('package.json'))

  it('has the version', () => {
    expect(ownPackage().version).toBe(version)
  })

  it('has the address of the repository for a browser', () => {
    expect(`${ownPackage().repository}#readme`).toBe(homepage)
  })
})
