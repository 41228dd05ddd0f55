import type { Streams } from '../../src/terminal/streams.ts'

/** Streams that keep what is written to them. */
export interface RecordedStreams extends Streams {
  readonly written: { out: string; err: string }
}

interface Options {
  readonly input?: string
  readonly env?: Streams['env']
  readonly isTerminal?: boolean
  readonly columns?: number
  readonly language?: Streams['language']
}

export function recordedStreams({
  input,
  env = {},
  isTerminal = false,
  columns = 80,
  language = 'en',
}: Options = {}): RecordedStreams {
  const written = { out: '', err: '' }
  const recorder = (name: 'out' | 'err') => ({
    write(text: string) {
      written[name] += text
    },
  })
  return {
    written,
    env,
    isTerminal,
    language,
    columns,
    stdin: Object.assign(one(input ?? ''), { isTTY: input === undefined }),
    stdout: recorder('out'),
    stderr: recorder('err'),
  }
}

async function* one(text: string): AsyncGenerator<string> {
  yield text
}
