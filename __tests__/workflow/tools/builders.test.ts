import { describe, expect, it } from '@jest/globals'
import { readWorkflow } from '../../../src/workflow/read-workflow.ts'

const jobThatRuns = (command: string) =>
  readWorkflow('a.yml', JSON.stringify({ on: 'push', jobs: { build: { steps: [{ run: command }] } } })).facts.jobs[0]

describe('a call that builds and pushes in one go', () => {
  it('keeps what it needs beside packages in a suggested block', () => {
    expect(jobThatRuns('goreleaser release --clean')).toMatchObject({
      pushes: [{ tool: 'goreleaser' }],
      requiredPermissions: { contents: 'write' },
    })
  })

  it.each([
    ['', true],
    ['--no-push-cache', true],
    ['--no-push=false', true],
    ['--no-push', false],
  ])('of kaniko pushes with "%s": %s', (option, pushes) => {
    expect(jobThatRuns(`executor ${option} --destination ghcr.io/octo/app`)?.pushesToGhcr).toBe(pushes)
  })
})
