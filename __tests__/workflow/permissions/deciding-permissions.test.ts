import { describe, expect, it } from '@jest/globals'
import { readWorkflow } from '../../../src/workflow/read-workflow.ts'

const file = 'release.yml'
const read = (workflow: string, job: string) =>
  readWorkflow(
    file,
    `on: push\n${workflow}\njobs:\n  build:\n    runs-on: x\n    ${job}\n    steps: [{ run: 'true' }]\n`,
  ).facts

const [ofWorkflow, ofJob] = [['permissions'], ['jobs', 'build', 'permissions']]

describe('the permissions that decide for a job', () => {
  it.each([
    ["the job's, wholly", 'permissions: write-all', 'permissions: { contents: read }', 'job', 'none', ofJob],
    ["the job's, though empty", 'permissions: write-all', 'permissions: {}', 'job', 'none', ofJob],
    ["else the workflow's", 'permissions: { packages: write }', '', 'workflow', 'write', ofWorkflow],
    ['else the default', '', '', 'default', 'default', ['jobs', 'build']],
  ])('are %s', (_, workflow, job, level, packages, path) => {
    expect(read(workflow, job).jobs[0]?.permissions).toMatchObject({ level, packages, place: { file, path } })
  })

  it.each([
    ['below the workflow', '<<: { permissions: {} }', '', [1]],
    ['below a job', '', '<<: { permissions: {} }', ['jobs', 'build', 1]],
    ['below a job, one of several', '', '<<: [{ x: y }, { permissions: {} }]', ['jobs', 'build', 1]],
  ])('are refused by GitHub where they are merged in %s', (_, workflow, job, path) => {
    expect(read(workflow, job)).toMatchObject({ isValid: false, faults: [{ kind: 'merge-key', place: { path } }] })
  })

  it.each([
    ['permission: { packages: write }', '', [1]],
    ['', 'Permissions: { packages: write }', ['jobs', 'build', 1]],
    ['', 'permisions: {}', ['jobs', 'build', 1]],
  ])('are refused by GitHub if their key is misspelt: %s%s', (workflow, job, path) => {
    const fault = { kind: 'misspelt-key', instead: 'permissions', isCertain: true, place: { path } }
    expect(read(workflow, job)).toMatchObject({ isValid: false, faults: [fault] })
  })

  it('are none of the business of a merge of something else', () => {
    expect(read('', '<<: { env: {} }')).toMatchObject({ isValid: true, faults: [] })
  })

  it('are refused if they are there twice, at the second', () => {
    expect(read('permissions: {}\npermissions: read-all', '')).toMatchObject({
      isValid: false,
      faults: [{ kind: 'duplicate-scope', place: { path: [2] } }],
    })
  })
})
