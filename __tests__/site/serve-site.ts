import { spawn } from 'node:child_process'

/** Builds and serves the page as `npm run site` does, on a port of its own; stop it before the test ends. */
export async function serveSite(): Promise<{ readonly origin: string; stop(): void }> {
  const server = spawn(process.execPath, ['scripts/site/serve.mjs'], {
    env: { ...process.env, PORT: '0' },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const origin = await new Promise<string>((resolve, reject) => {
    server.stdout.on('data', (said) => {
      const [, found] = /(http:\/\/[\d.:]+)\//.exec(String(said)) ?? []
      if (found !== undefined) resolve(found)
    })
    server.on('exit', (code) => reject(new Error(`the server of the page ended with ${code}`)))
  })
  return { origin, stop: () => void server.kill() }
}
