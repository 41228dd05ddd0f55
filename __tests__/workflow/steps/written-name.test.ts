import { describe, expect, it } from '@jest/globals'
import type { JobFacts, WrittenName } from '../../../src/workflow/model.ts'
import { readWorkflow } from '../../../src/workflow/read-workflow.ts'
import { repositoryFiles } from '../../../src/workflow/repository-files.ts'

const ghcrLogin =
  "      - { uses: docker/login-action@v4, with: { registry: ghcr.io, username: o, password: '${{ github.token }}' } }"

/** The facts of a job with these steps behind a login to GHCR, which is step 0. */
function jobWith(steps: string, login = ghcrLogin): JobFacts {
  const head = `on: push\njobs:\n  image:\n    runs-on: ubuntu-latest\n    steps:\n${login}\n`
  const [job] = readWorkflow('.github/workflows/w.yml', `${head}${steps.replace(/^/gm, '      ')}\n`).facts.jobs
  if (job === undefined) throw new Error('no job')
  return job
}

/** `ghcr.io/octo/app:<github.ref>` at `1.with.tags`. */
const shown = ({ text, place, isPartial }: WrittenName): string =>
  `${text.map((piece) => (typeof piece === 'string' ? piece : `<${piece.name}>`)).join('')} at ${place.path
    .slice(3)
    .join('.')}${isPartial ? ', partial' : ''}`

describe('the names of a push', () => {
  it.each([
    [
      'a tag',
      '- { uses: docker/build-push-action@v7, with: { push: true, tags: ghcr.io/octo:app }}',
      ['ghcr.io/octo:app at 1.with.tags'],
    ],
    [
      'a tag with an expression',
      "- { uses: docker/build-push-action@v7, with: { push: true, tags: 'ghcr.io/${{ github.actor }}/app:${{ github.ref }}' }}",
      ['ghcr.io/<github.actor>/app:<github.ref> at 1.with.tags'],
    ],
    [
      'an output and a cache',
      "- { uses: docker/build-push-action@v7, with: { outputs: 'type=registry,name=ghcr.io/octo/app', cache-to: 'ghcr.io/octo/cache' }}",
      ['ghcr.io/octo/app at 1.with.outputs', 'ghcr.io/octo/cache at 1.with.cache-to'],
    ],
    [
      'the names that metadata-action is given',
      [
        '- { id: meta, uses: docker/metadata-action@v6, with: { images: ghcr.io/octo/app/ }}',
        "- { uses: docker/build-push-action@v7, with: { push: true, tags: '${{ steps.meta.outputs.tags }}' }}",
      ].join('\n'),
      ['ghcr.io/octo/app/:<> at 1.with.images'],
    ],
    ['the operand of a command', '- run: docker push ghcr.io/octo/App:1', ['ghcr.io/octo/App:1 at 1.run']],
    ['what helm adds a name to', '- run: helm push app.tgz oci://ghcr.io/octo', ['ghcr.io/octo at 1.run, partial']],
  ])('are %s', (_, steps, expected) => {
    const { pushes } = jobWith(steps)
    expect(pushes.flatMap(({ names }) => names).map(shown)).toEqual(expected)
  })
})

describe('the names that every run uses', () => {
  it.each([
    ['the one of a step', '- run: docker push ghcr.io/octo/app', ['ghcr.io/octo/app']],
    [
      'none of two branches',
      '- run: |\n    if [ "$X" ]; then A=ghcr.io/octo/app; else A=ghcr.io/octo/web; fi\n    docker push $A',
      [],
    ],
    [
      'not what is left of an empty variable',
      '- run: |\n    if [ "$X" ]; then A=ghcr.io/octo; fi\n    docker push $A/app',
      [],
    ],
    [
      'not that of an output that may be empty',
      [
        '- { id: a, run: \'if [ "$X" ]; then echo "name=app" >> $GITHUB_OUTPUT; fi\' }',
        "- run: docker push 'ghcr.io/octo/${{ steps.a.outputs.name }}:1'",
      ].join('\n'),
      [],
    ],
    [
      'all lines of a list',
      '- { uses: docker/build-push-action@v7, with: { push: true, tags: "ghcr.io/octo/a,ghcr.io/octo/b" }}',
      ['ghcr.io/octo/a', 'ghcr.io/octo/b'],
    ],
    [
      'all lines of metadata-action but the empty ones',
      [
        '- { id: gate, run: \'if [ "$X" ]; then echo "NAME=quay.io/octo/app" >> $GITHUB_ENV; fi\' }',
        '- { id: meta, uses: docker/metadata-action@v6, with: { images: "ghcr.io/octo/app\\n${{ env.NAME }}" }}',
        "- { uses: docker/build-push-action@v7, with: { push: true, tags: '${{ steps.meta.outputs.tags }}' }}",
      ].join('\n'),
      ['ghcr.io/octo/app:<>'],
    ],
  ])('are %s', (_, steps, expected) => {
    const { pushes } = jobWith(steps)
    const sure = pushes.flatMap(({ names }) => names).filter(({ isSure }) => isSure)
    expect(sure.map((name) => shown(name).split(' at ')[0])).toEqual(expected)
  })
})

describe('a push that misses GHCR', () => {
  it.each([
    ['has a host that is misspelt', '- run: docker push ghrc.io/octo/app:1'],
    ['has such a host with a port', '- run: docker push ghrc.io:443/octo/app:1'],
    ['goes to the retired registry', '- run: docker push docker.pkg.github.com/octo/app/app:1'],
    ['has no host in a job that logs in to GHCR alone', '- run: docker push octo/app:1'],
    ['is a cache without a type', '- { uses: docker/build-push-action@v7, with: { cache-to: gha }}'],
  ])('%s', (_, steps) => {
    const { pushes, misnamed, pushesToGhcr } = jobWith(steps)
    expect([pushes.length, misnamed.length, pushesToGhcr]).toEqual([0, 1, true])
  })

  it.each([
    ['on another registry', '- run: docker push quay.io/octo/app:1'],
    ['on the local one', '- run: docker push localhost/octo/app:1'],
    ['that has no host beside a login elsewhere', '- run: docker login -u o -p p\n- run: docker push octo/app:1'],
  ])('is not read %s', (_, steps) => {
    const { misnamed, pushesToGhcr } = jobWith(steps)
    expect([misnamed, pushesToGhcr]).toEqual([[], false])
  })
})

describe('a login', () => {
  it.each([
    ['its host and its password', ghcrLogin, ['ghcr.io at 0.with.registry'], 'job-token'],
    [
      "an App's token",
      [
        '      - { id: app, uses: actions/create-github-app-token@v2 }',
        "      - { uses: docker/login-action@v4, with: { registry: ghcr.io, password: '${{ steps.app.outputs.token }}' }}",
      ].join('\n'),
      ['ghcr.io at 1.with.registry'],
      'app-token',
    ],
    [
      'a misspelt host',
      '      - run: echo x | docker login ghrc.io -u o --password-stdin',
      ['ghrc.io at 0.run'],
      'unknown',
    ],
  ])('tells %s', (_, login, hosts, credential) => {
    const { logins } = jobWith('- run: docker push ghcr.io/octo/app', login)
    expect(logins.map((one) => [one.hosts.map(shown), one.credential])).toEqual([[hosts, credential]])
  })

  it.each([
    ['a secret that is not handed on', '', '', 'empty', ['GHCR_TOKEN']],
    ['one that is', '    secrets: { GHCR_TOKEN: x }', '', 'unknown', []],
    ['one of all', '    secrets: inherit', '', 'secret', []],
    ['one of an environment', '', '    environment: production', 'secret', []],
    ['one with another behind it', '', '', 'job-token', [], '${{ secrets.GHCR_TOKEN || github.token }}'],
  ])(
    'of a called workflow tells %s',
    (_, given, environment, credential, missing, password = '${{ secrets.GHCR_TOKEN }}') => {
      const caller = `on: push\njobs:\n  call:\n    uses: ./.github/workflows/callee.yml\n${given}\n`
      const callee = `on: workflow_call\njobs:\n  image:\n    runs-on: ubuntu-latest\n${environment}\n    steps:\n      - { uses: docker/login-action@v4, with: { registry: ghcr.io, password: '${password}' }}\n`
      const [job] = readWorkflow('.github/workflows/w.yml', caller, { files: repositoryFiles(() => callee) }).facts.jobs
      const logins = job?.call?.callee?.jobs.flatMap((one) => one.logins) ?? []
      expect(logins.map((login) => [login.credential, login.missingSecrets])).toEqual([[credential, missing]])
    },
  )
})

it("names what a caller gives at the caller's key", () => {
  const caller = 'on: push\njobs:\n  call:\n    uses: ./.github/workflows/callee.yml\n    with: { image: Octo/App }\n'
  const callee =
    "on: { workflow_call: { inputs: { image: { type: string }}}}\njobs:\n  image:\n    runs-on: ubuntu-latest\n    steps:\n      - run: docker push 'ghcr.io/${{ inputs.image }}'\n      - run: docker push ghcr.io/octo/Other\n"
  const [job] = readWorkflow('.github/workflows/w.yml', caller, { files: repositoryFiles(() => callee) }).facts.jobs
  const names = job?.pushes.flatMap((push) => push.names) ?? []
  expect(names.map(({ text, place }) => [text, place.path])).toEqual([
    [['ghcr.io/Octo/App'], ['jobs', 'call', 'with', 'image']],
  ])
})
