// Generated input: workflow files of about 4 KB, and build logs of any length.
import { createWriteStream } from 'node:fs'
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'

const step = (index) => `      - name: Step ${index}, which is here to make the file as long as files are
        run: |
          echo "building part ${index}"
          make part-${index} JOBS="$(nproc)" VERSION="\${{ github.ref_name }}"
        env:
          PART: ${index}
          TOKEN: \${{ secrets.TOKEN_${index} }}
`

// Every second file lacks the permission, so that findings are part of the work.
const workflow = (index) => `name: Release ${index}
on:
  push:
    branches: [main]
    tags: ['v*']
permissions:
  contents: read
  packages: ${index % 2 === 0 ? 'write' : 'read'}
jobs:
  test:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v5
${[1, 2, 3, 4, 5, 6].map(step).join('')}
  build:
    needs: test
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v5
      - uses: docker/setup-buildx-action@v3
      - uses: docker/login-action@v4
        with: { registry: ghcr.io, username: '\${{ github.actor }}', password: '\${{ secrets.GITHUB_TOKEN }}' }
${[7, 8, 9, 10, 11, 12, 13].map(step).join('')}
      - uses: docker/build-push-action@v7
        with:
          push: true
          tags: ghcr.io/octo/app-${index}:\${{ github.sha }}
`

/** Writes so many workflow files into a folder, and returns its path. */
export async function workflows(folder, count) {
  await mkdir(folder, { recursive: true })
  for (let index = 0; index < count; index += 1) await writeFile(join(folder, `release-${index}.yml`), workflow(index))
  return folder
}

const line = (index) =>
  `2026-01-02T03:04:05.${String(index % 1e7).padStart(7, '0')}Z #${index % 40} ${index % 97}.${index % 10} [build ${index % 12}/12] RUN npm ci && npm run build -- --part ${index}\n`
const refusal =
  '2026-01-02T03:04:06.0000000Z ERROR: failed to push ghcr.io/octo/app:1: denied: installation not allowed to Write organization package\n'

/** Writes a log of so many megabytes that ends in a refusal, and returns its path. */
export async function log(path, megabytes) {
  await pipeline(pieces(megabytes * 1e6), createWriteStream(path))
  return path
}

function* pieces(size) {
  const block = Array.from({ length: 8000 }, (_, index) => line(index)).join('')
  for (let left = size; left > 0; left -= block.length) yield block.slice(0, left)
  yield `\n${refusal}`
}
