import { fileURLToPath } from 'node:url'
import type { Streams } from '../terminal/streams.ts'
import { docsAddress } from './docs-address.ts'
import { ownPackage } from './own-package.ts'

/** The addresses of the pages that belong to this program, by the ids of findings. */
export const docsOf = ({ env, language }: Pick<Streams, 'env' | 'language'>): ((id: string) => string) =>
  docsAddress(
    {
      bundle: fileURLToPath(import.meta.url),
      serverUrl: env['GITHUB_SERVER_URL'] || 'https://github.com',
      package: ownPackage(),
    },
    language,
  )
