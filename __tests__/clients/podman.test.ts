import { describeStorageClient } from './storage-client.ts'

describeStorageClient('podman', [])
