import { describe, expect, it } from '@jest/globals'
import type { JobFacts } from '../../../src/workflow/model.ts'
import { readWorkflow } from '../../../src/workflow/read-workflow.ts'

const login = { uses: 'docker/login-action@v4', with: { registry: 'ghcr.io', password: '${{ github.token }}' } }
const push = { run: 'docker push ghcr.io/octo/app' }
const tagged = { uses: 'docker/build-push-action@v7', with: { push: '${{ env.PUSH }}', tags: 'ghcr.io/octo/app' } }
const setsPush = { run: 'echo PUSH=true >> $GITHUB_ENV' }

function jobOf(steps: readonly unknown[]): JobFacts | undefined {
  const jobs = { build: { 'runs-on': 'ubuntu-latest', steps } }
  return readWorkflow('a.yml', JSON.stringify({ on: 'push', jobs })).facts.jobs[0]
}

/** The credential and the place of each push. */
const pushesOf = (steps: readonly unknown[]) =>
  jobOf(steps)
    ?.pushes.filter(({ tool }) => tool === 'docker')
    .map(({ credential, place, isGuarded }) => [
      credential,
      place.path.slice(3).join('.'),
      ...(isGuarded ? ['guarded'] : []),
    ])

describe('a push', () => {
  it.each([
    ['behind a group with the login', [{ parallel: [login, { run: 'make' }] }, push], [['job-token', '1']]],
    ['in a group behind the login', [login, { parallel: [push, { run: 'make' }] }], [['job-token', '1.parallel.0']]],
    ['beside the login', [{ parallel: [login, push] }], [['none', '0.parallel.1']]],
    ['beside a login in the background', [{ ...login, background: true, id: 'l' }, push], [['unknown', '1']]],
    [
      'behind a login that is waited for',
      [{ ...login, background: true, id: 'l' }, { wait: 'l' }, push],
      [['job-token', '2']],
    ],
    ['behind a list of steps', [{ ...login, background: true, id: 'l' }, { wait: ['l'] }, push], [['job-token', '2']]],
    ['behind all steps', [{ ...login, background: true }, { 'wait-all': null }, push], [['job-token', '2']]],
    ['behind all steps, said so', [{ ...login, background: true }, { 'wait-all': true }, push], [['job-token', '2']]],
    ['in the background', [login, { ...push, background: true }], [['job-token', '1']]],
    [
      'in the background that is cancelled',
      [login, { ...push, id: 'p', background: true }, { cancel: 'p' }],
      [['job-token', '1', 'guarded']],
    ],
    [
      'with a guard in a group',
      [login, { parallel: [{ ...push, if: 'github.ref_protected' }] }],
      [['job-token', '1.parallel.0', 'guarded']],
    ],
  ])('%s', (_, steps, expected) => {
    expect(pushesOf(steps)).toEqual(expected)
  })
})

it.each([
  ['sees a variable of a group before it', [{ parallel: [setsPush] }, tagged], true],
  ['does not see a variable of the same group', [{ parallel: [setsPush, tagged] }], 'unknown'],
  ['sees a variable that it waits for', [{ ...setsPush, id: 'a', background: true }, { wait: 'a' }, tagged], true],
  ['does not see a variable that nobody waits for', [{ ...setsPush, background: true }, tagged], 'unknown'],
])('a step %s', (_, steps, expected) => {
  expect(jobOf([login, ...steps])?.pushesToGhcr).toBe(expected)
})

it('finds what steps of a group need', () => {
  const [need] = jobOf([{ parallel: [{ uses: 'actions/attest@v3' }] }])?.needs ?? []
  expect(need).toMatchObject({ scope: 'id-token', place: { path: ['jobs', 'build', 'steps', 0, 'parallel', 0] } })
})
