import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { readRun, readWorkflowRef } from '../../src/action/run-context.ts'

const folder = mkdtempSync(join(tmpdir(), 'ghcr-preflight-'))
const untold = { jobWorkflowRef: '', jobWorkflowSha: '', secretSource: '' }

const inFile = (name: string, text: string): string => {
  const path = join(folder, name)
  writeFileSync(path, text)
  return path
}

function runWith(env: Record<string, string>, payload: unknown = {}, params = untold) {
  const path = inFile('event.json', JSON.stringify(payload))
  return readRun({ GITHUB_EVENT_PATH: path, GITHUB_REPOSITORY: 'octo/app', ...env }, params)
}

const pullRequest = (head: unknown) => ({
  pull_request: { head: { repo: head }, base: { repo: { full_name: 'octo/app' } } },
})

describe('a run', () => {
  it.each([
    ['pull_request', { full_name: 'mallory/app' }, true],
    ['pull_request_review', { full_name: 'mallory/app' }, true],
    ['pull_request_review_comment', { full_name: 'mallory/app' }, true],
    ['pull_request', null, true],
    ['pull_request', { full_name: 'octo/app' }, false],
    ['pull_request', { full_name: 'Octo/App' }, false],
    ['pull_request', {}, true],
    ['pull_request_target', { full_name: 'mallory/app' }, false],
    ['push', { full_name: 'mallory/app' }, false],
  ])('of %s with the head %j is a fork’s pull request: %s', (GITHUB_EVENT_NAME, head, isFork) => {
    expect(runWith({ GITHUB_EVENT_NAME }, pullRequest(head)).isForkPullRequest).toBe(isFork)
  })

  it('whose head was deleted is a fork’s pull request, whatever else the event leaves out', () => {
    const payload = { pull_request: { head: { repo: null } } }
    expect(runWith({ GITHUB_EVENT_NAME: 'pull_request' }, payload).isForkPullRequest).toBe(true)
  })

  it.each([
    ['dependabot[bot]', 'push', true],
    ['dependabot[bot]', 'pull_request', true],
    ['dependabot[bot]', 'workflow_dispatch', false],
    ['octocat', 'pull_request', false],
  ])('by %s on %s is Dependabot’s: %s', (GITHUB_ACTOR, GITHUB_EVENT_NAME, isDependabot) => {
    expect(runWith({ GITHUB_ACTOR, GITHUB_EVENT_NAME }).isDependabot).toBe(isDependabot)
  })

  it.each([
    ['octo/app/.github/workflows/release.yml@refs/heads/main', undefined],
    ['Octo/App/.github/workflows/release.yml@refs/heads/main', undefined],
    ['', undefined],
    ['octo/app/.github/workflows/build.yml@refs/heads/main', '.github/workflows/build.yml'],
    ['octo/shared/.github/workflows/release.yml@v1', '.github/workflows/release.yml'],
  ])('whose job is defined in %s is called: %s', (jobWorkflowRef, path) => {
    const run = runWith(
      { GITHUB_WORKFLOW_REF: 'octo/app/.github/workflows/release.yml@refs/heads/main' },
      {},
      { ...untold, jobWorkflowRef },
    )
    expect(run.calledWorkflow?.path).toBe(path)
  })

  it.each([
    ['is not named', ''],
    ['is not there', '/nowhere/event.json'],
    ['is a folder', folder],
    ['is no JSON', inFile('broken.json', '{')],
    ['is no object', inFile('list.json', '[]')],
  ])('is known without its event where the file of it %s', (_, GITHUB_EVENT_PATH) => {
    const run = runWith({ GITHUB_EVENT_NAME: 'pull_request', GITHUB_EVENT_PATH })
    expect(run).toMatchObject({ githubRepository: { owner: 'octo', name: 'app' }, isForkPullRequest: false })
    expect(run.defaultBranch).toBeUndefined()
  })

  it('reads the repository from the event', () => {
    const repository = { owner: { type: 'Organization' }, private: true, fork: true, default_branch: 'trunk' }
    expect(runWith({}, { repository })).toMatchObject({
      githubRepository: { owner: 'octo', name: 'app' },
      ownerKind: 'organization',
      isPrivate: true,
      isFork: true,
      defaultBranch: 'trunk',
    })
  })
})

describe('a workflow ref', () => {
  it.each([
    ['octo/app/.github/workflows/a@b.yml@refs/heads/main', '.github/workflows/a@b.yml'],
    ['octo/app', undefined],
    ['', undefined],
    ['octo/app/.github/workflows/.x.yml@refs/tags/v1', '.github/workflows/.x.yml'],
  ])('%s names %s', (text, path) => {
    expect(readWorkflowRef(text)?.path).toBe(path)
  })
})
