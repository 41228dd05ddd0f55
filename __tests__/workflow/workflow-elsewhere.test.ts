import { describe, expect, it } from '@jest/globals'
import { workflowElsewhere } from '../../src/workflow/read-call.ts'
import { readWorkflow } from '../../src/workflow/read-workflow.ts'
import { nameOf, repositoryFiles } from '../../src/workflow/repository-files.ts'

const called = (uses: string) => `on: workflow_call
jobs:
  inner:
    uses: ${uses}
`
const pushing = (permissions: string) => `on: workflow_call
jobs:
  push:
    runs-on: ubuntu-latest
    permissions: ${permissions}
    steps:
      - uses: docker/login-action@v3
        with: { registry: ghcr.io, username: x, password: '\${{ github.token }}' }
      - run: docker push ghcr.io/\${{ github.repository }}:1
`
const caller = (uses: string) => `on: push
permissions: { contents: read }
jobs:
  call:
    uses: ${uses}
`

const shared = 'octo/shared/.github/workflows'

/** What the job of a caller in octo/app does, where these workflows are elsewhere. */
function read(uses: string, elsewhere: Readonly<Record<string, string>>, own: Readonly<Record<string, string>> = {}) {
  const files = repositoryFiles(
    (path) => own[path],
    (workflow) => elsewhere[nameOf(workflow)],
  )
  const { facts } = readWorkflow('.github/workflows/w.yml', caller(uses), { files, repository: 'octo/app' })
  const [job] = facts.jobs
  return job
}

describe('a workflow of another repository', () => {
  it('is followed as a local one is', () => {
    const job = read(`${shared}/build.yml@v1`, { [`${shared}/build.yml@v1`]: pushing('{ packages: write }') })
    expect(job).toMatchObject({
      pushesToGhcr: true,
      call: { callee: { file: `${shared}/build.yml@v1`, jobs: [{ id: 'push' }] } },
    })
    expect(job?.call?.localPath).toBeUndefined()
  })

  it("pushes with the token and under the names of its caller's repository", () => {
    const job = read(`${shared}/build.yml@v1`, { [`${shared}/build.yml@v1`]: pushing('{ packages: write }') })
    expect(job?.call?.callee?.jobs[0]?.pushes).toMatchObject([{ images: ['ghcr.io/octo/app'], isOwn: true }])
  })

  it('is another one at another ref', () => {
    const job = read(`${shared}/build.yml@v2`, { [`${shared}/build.yml@v1`]: pushing('{}') })
    expect(job).toMatchObject({ pushesToGhcr: 'unknown', mayUsePackagesWrite: true })
  })

  it.each(['./.github/workflows/build.yml', '$/.github/workflows/build.yml'])(
    'calls one of its own repository at its own ref: %s',
    (uses) => {
      const elsewhere = { [`${shared}/outer.yml@v1`]: called(uses), [`${shared}/build.yml@v1`]: pushing('{}') }
      const own = { '.github/workflows/build.yml': 'on: workflow_call\njobs: {}\n' }
      expect(read(`${shared}/outer.yml@v1`, elsewhere, own)?.pushesToGhcr).toBe(true)
    },
  )

  it('that calls itself comes to an end', () => {
    const job = read(`${shared}/outer.yml@v1`, { [`${shared}/outer.yml@v1`]: called('./.github/workflows/outer.yml') })
    expect(job?.pushesToGhcr).toBe('unknown')
  })

  it.each([
    ['octo/shared/.github/workflows/build.yml@v1', 'octo/shared/.github/workflows/build.yml@v1'],
    ['OCTO/Shared/.github/workflows/Build.yml@main', 'octo/shared/.github/workflows/Build.yml@main'],
    ['octo/shared/.github/workflows/build.yml@feature/x', 'octo/shared/.github/workflows/build.yml@feature/x'],
    ['octo/shared/.github/workflows/build.yml', undefined],
    ['octo/shared/actions/x@v1', undefined],
    ['octo/shared@v1', undefined],
    ['./.github/workflows/build.yml', undefined],
    ['docker://alpine', undefined],
    [`octo/shared/.github/workflows/${'@'.repeat(50_000)}`, undefined],
  ])('is named by %.80s', (uses, name) => {
    const found = workflowElsewhere(uses)
    expect(found && nameOf(found)).toBe(name)
  })
})
