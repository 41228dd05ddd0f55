import type { SourceFile } from './protocol.ts'

/** A log to try: the line that people know, and the lines around it. */
export interface LogExample {
  readonly line: string
  readonly log: string
}

/** Files to try, with a few words on them in each language. */
export interface WorkflowExample {
  readonly name: Readonly<Record<'en' | 'zh-CN', string>>
  readonly files: readonly SourceFile[]
}

const pushed = (message: string): string =>
  [
    '#14 exporting to image',
    '#14 exporting layers 4.2s done',
    '#14 pushing layers 1.1s done',
    `#14 ERROR: failed to push ghcr.io/octo/app:latest: ${message}`,
    '------',
    ' > exporting to image:',
    '------',
    `ERROR: failed to build: failed to solve: failed to push ghcr.io/octo/app:latest: ${message}`,
  ].join('\n')

/** The refusals that public reports have most often. */
export const logExamples: readonly LogExample[] = [
  { line: 'denied: permission_denied: write_package', log: pushed('denied: permission_denied: write_package') },
  {
    line: 'denied: installation not allowed to Create organization package',
    log: pushed('denied: installation not allowed to Create organization package'),
  },
  {
    line: 'unexpected status from HEAD request to https://ghcr.io/v2/…: 403 Forbidden',
    log: pushed(
      'unexpected status from HEAD request to https://ghcr.io/v2/octo/app/blobs/sha256:4f4fb700ef54461cfa02571ae0db9a0dc1e0cdb5577484a6d75e68dc38e8acc1: 403 Forbidden',
    ),
  },
  {
    line: 'denied: permission_denied: The token provided does not match expected scopes.',
    log: pushed('denied: permission_denied: The token provided does not match expected scopes.'),
  },
  {
    line: 'unauthorized: authentication required',
    log: [
      'The push refers to repository [ghcr.io/octo/app]',
      '5f70bf18a086: Preparing',
      '8a2b1c3d4e5f: Preparing',
      'unauthorized: authentication required',
    ].join('\n'),
  },
  {
    line: 'denied: requested access to the resource is denied',
    log: [
      'Run docker/login-action@v4',
      'Logging into ghcr.io...',
      'Login Succeeded!',
      'Run docker push octo/app:latest',
      'The push refers to repository [docker.io/octo/app]',
      '5f70bf18a086: Preparing',
      'denied: requested access to the resource is denied',
    ].join('\n'),
  },
]

const push = (image: string): string => `      - uses: actions/checkout@v7
      - uses: docker/login-action@v4
        with:
          registry: ghcr.io
          username: \${{ github.actor }}
          password: \${{ secrets.GITHUB_TOKEN }}
      - uses: docker/build-push-action@v7
        with:
          push: true
          tags: ${image}
`

const single = (text: string): readonly SourceFile[] => [{ path: '.github/workflows/release.yml', text }]

/** The faults that public workflows have most often. */
export const workflowExamples: readonly WorkflowExample[] = [
  {
    name: { en: 'permissions: without packages: write', 'zh-CN': 'permissions: 缺少 packages: write' },
    files: single(`name: release
on:
  push:
    branches: [main]

permissions:
  contents: read

jobs:
  image:
    runs-on: ubuntu-latest
    steps:
${push('ghcr.io/octo/app:latest')}`),
  },
  {
    name: { en: 'A called workflow and its caller', 'zh-CN': '可复用工作流及其调用方' },
    files: [
      {
        path: '.github/workflows/release.yml',
        text: `name: release
on:
  push:
    tags: ['v*']

permissions:
  contents: read

jobs:
  image:
    uses: ./.github/workflows/image.yml
`,
      },
      {
        path: '.github/workflows/image.yml',
        text: `name: image
on: workflow_call

jobs:
  push:
    runs-on: ubuntu-latest
    permissions:
      contents: read
      packages: write
    steps:
${push('ghcr.io/octo/app:latest')}`,
      },
    ],
  },
  {
    name: { en: 'No permissions: at all', 'zh-CN': '完全没有写 permissions:' },
    files: single(`name: release
on:
  push:
    branches: [main]

jobs:
  image:
    runs-on: ubuntu-latest
    steps:
${push('ghcr.io/octo/app:latest')}`),
  },
  {
    name: { en: 'A fork’s pull request that pushes', 'zh-CN': 'fork 的拉取请求中执行推送' },
    files: single(`name: ci
on: [push, pull_request]

jobs:
  image:
    runs-on: ubuntu-latest
    permissions:
      contents: read
      packages: write
    steps:
${push('ghcr.io/octo/app:pr')}`),
  },
]
