import { describe, expect, it } from '@jest/globals'
import { parseScenario } from '../../simulator/scenario.ts'

const scenario = (run: string, world = 'repositories: { octo/app: {}, octo/tool: {} }') =>
  parseScenario(`world: { ${world} }\nrun: { ${run} }\nexpect: {}\n`, 'some/where/a-name.yml')

describe('a scenario file', () => {
  it('is named as its file, and runs a push to the default branch of the first repository', () => {
    const { name, run } = scenario('')
    expect([name, run.event, run.repository, run.ref, run.job]).toEqual([
      'a-name',
      'push',
      'octo/app',
      'refs/heads/main',
      'build',
    ])
  })

  it.each([
    ['event: pull_request', 'refs/pull/1/merge'],
    ['event: pull_request_review, pullRequest: { from: me/app, number: 7 }', 'refs/pull/7/merge'],
    ['event: pull_request_target', 'refs/heads/main'],
    ['event: push, ref: refs/tags/v1', 'refs/tags/v1'],
  ])('%s: its ref is %s', (run, ref) => {
    expect(scenario(run).run.ref).toBe(ref)
  })

  it('has a job’s token that may write packages unless it says otherwise', () => {
    expect(scenario('').world.credentials['job']).toMatchObject({
      repository: 'octo/app',
      permissions: { packages: 'write' },
    })
    const given =
      'repositories: { octo/app: {} }, credentials: { job: { kind: job-token, repository: octo/app, permissions: {} } }'
    expect(scenario('', given).world.credentials['job']).toMatchObject({ permissions: {} })
  })

  it.each([
    ['evnt: push', '', /^run\.evnt is no key/],
    ['inputs: { timeout: 5 }', '', /^run\.inputs\.timeout must be a text/],
    ['checkout: some', '', /^run\.checkout must be a mapping/],
    ['repository: octo/none', '', /repository octo\/none is not in the world/],
    ['', 'repos: {}', /the world has no repository/],
    ['', 'repositories: { octo/app: {} }, packs: {}', /^world\.packs is no key/],
  ])('refuses { %s } in { %s }', (run, world, error) => {
    expect(() => (world === '' ? scenario(run) : scenario(run, world))).toThrow(error)
  })

  it('refuses expectations of unknown kind', () => {
    const source = 'world: { repositories: { octo/app: {} } }\nexpect: { verdict: ready }\n'
    expect(() => parseScenario(source, 'x.yml')).toThrow(/^expect\.verdict is no key/)
  })
})
