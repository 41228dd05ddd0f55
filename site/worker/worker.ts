import project from 'generated:project'
import type { Reply, Request } from '../protocol.ts'
import { checkFiles } from './check-files.ts'
import { explainLog } from './explain-log.ts'

const names = { program: 'npx ghcr-preflight', action: `${project.name}@v${project.version.split('.')[0]}` }

const say = (reply: Reply): void => postMessage(reply)

self.addEventListener('message', async ({ data }: MessageEvent<Request>) => {
  try {
    say(await answer(data))
  } catch (error) {
    say({ kind: 'failed', message: error instanceof Error ? `${error.name}: ${error.message}` : 'unknown' })
  }
})

async function answer(request: Request): Promise<Reply> {
  if (request.kind === 'check') return { kind: 'checked', checked: await checkFiles(request.files, request.language) }
  const onProgress = (done: number, total: number) => say({ kind: 'progress', done, total })
  return { kind: 'explained', explained: await explainLog(request.log, request.language, names, onProgress) }
}
