import type { Scene } from '../../../simulator/demo/scene.ts'
import { english } from '../../../src/languages/english.ts'
import { summary } from '../../../src/report/summary.ts'
import { evidence, finding, report } from '../../report/worlds.ts'

const workflow = `name: release
on: push
permissions:
  contents: read # for the checkout
jobs:
  build:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v5
      - uses: docker/build-push-action@v7
        with:
          push: true
          tags: 'ghcr.io/octo/app:1'
`

const location = { file: '.github/workflows/release.yml', line: 3, column: 3 }

const refused = report({
  findings: [
    finding({
      location,
      title: 'The permissions block leaves packages out',
      problem:
        'GHCR answered 403 DENIED: installation not allowed to Write organization package. The block in this file gives the job contents: read and nothing else.',
      remedy: 'Give the job packages: write, beside what it has.',
      links: ['https://github.com/octo/app/settings/actions'],
      diff: '--- a/.github/workflows/release.yml\n+++ b/.github/workflows/release.yml\n@@ -3,2 +3,3 @@\n permissions:\n   contents: read # for the checkout\n+  packages: write\n',
    }),
  ],
  evidence: [evidence({ request: 'GET https://ghcr.io/token', status: 200 }), evidence()],
})

const conclusion = { verdict: 'denied', access: 'push', registry: 'ghcr.io', isAsked: true, asker: 'run' } as const

/** A refused push, as the demo shows it. */
export const scene = (changes: Partial<Scene> = {}): Scene => ({
  sentence: 'A job that leaves packages out is annotated on its line',
  language: 'en',
  repository: 'octo/app',
  job: 'build',
  annotations: [
    {
      level: 'error',
      title: 'The permissions block leaves packages out [missing-packages-write]',
      message:
        'GHCR answered 403 DENIED: installation not allowed to Write organization package. The block in this file gives the job contents: read and nothing else.\nGive the job packages: write, beside what it has.\nhttps://github.com/octo/ghcr-preflight/blob/v1/docs/rules/missing-packages-write.md',
      ...location,
      source: workflow,
    },
  ],
  log: ['This run cannot push to ghcr.io', '▸ What was asked, and every answer (2 requests)'],
  summary: summary({ report: refused, conclusion, remarks: [], pages: [] }, english.report),
  outputs: {
    verdict: 'denied',
    'can-push': 'false',
    images: 'ghcr.io/octo/app\nghcr.io/octo/web',
    report: JSON.stringify(refused),
  },
  exitCode: 1,
  requests: ['GET /token 200', 'POST /v2/octo/app/blobs/uploads/ 403', 'POST /v2/octo/app/blobs/uploads/ 403'],
  deviations: [],
  ...changes,
})
