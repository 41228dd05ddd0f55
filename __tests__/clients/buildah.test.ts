import { describeStorageClient } from './storage-client.ts'

describeStorageClient('buildah', ['--retry=0'])
