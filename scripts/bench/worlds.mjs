// Worlds to measure in: a repository that pushes so many images, and may or may not.
import { readScenario } from '../../build/simulator/scenario.js'

const file = '.github/workflows/release.yml'

const workflow = (packages) => `on: push
permissions:
  contents: read
  packages: ${packages}
jobs:
  build:
    runs-on: ubuntu-latest
    steps:
      - uses: docker/build-push-action@v7
        with: { push: true, tags: 'ghcr.io/octo/app:1' }
`

/** A scenario with so many images of one repository, whose job has this level of `packages`. */
export function scenarioOf({ images, packages }) {
  const names = Array.from({ length: images }, (_, index) => (index === 0 ? 'octo/app' : `octo/app-${index}`))
  const world = {
    repositories: { 'octo/app': { files: { [file]: workflow(packages) } } },
    credentials: {
      job: { kind: 'job-token', repository: 'octo/app', permissions: { contents: 'read', packages } },
    },
    packages: Object.fromEntries(names.map((name) => [name, { visibility: 'public', repository: 'octo/app' }])),
  }
  const run = { inputs: { images: names.map((name) => `ghcr.io/${name}:1`).join('\n') } }
  return readScenario({ world, run, expect: {} }, 'bench')
}
