import script from 'generated:worker'
import type { Reply, Request } from './protocol.ts'

/** Thrown where an answer was no longer wanted. */
export class Stopped extends Error {}

/** Thrown where a text keeps the worker busy for too long. */
export class TooSlow extends Error {}

/** How a request went on: bytes done of all. */
export type OnProgress = (done: number, total: number) => void

const longestSilence = 15_000

interface TrustedTypes {
  createPolicy(name: string, rules: { createScriptURL(url: string): string }): { createScriptURL(url: string): string }
}

declare global {
  interface Window {
    readonly trustedTypes?: TrustedTypes
  }
}

/**
 * The worker's script is part of the page's, so that it starts without a request, again after it was stopped, and under
 * the page's own policy: a worker from a file of its own would have none, and could send what it reads.
 */
const address = URL.createObjectURL(new Blob([script], { type: 'text/javascript' }))
const policy = window.trustedTypes?.createPolicy('ghcr-preflight', { createScriptURL: () => address })

const started = (): Worker => new Worker(policy?.createScriptURL(address) ?? address)

/** One worker that answers one request at a time. */
export class Engine {
  #worker = started()
  #abort: ((reason: Error) => void) | undefined

  /** Answers a request, and stops the one before; rejects with `Stopped` or `TooSlow`, or with a fault of the worker. */
  ask(request: Request, onProgress: OnProgress = () => {}): Promise<Reply> {
    this.stop()
    return new Promise((resolve, reject) => {
      let timer = 0
      const watch = () => {
        window.clearTimeout(timer)
        timer = window.setTimeout(() => this.stop(new TooSlow()), longestSilence)
      }
      const end = (settle: () => void) => {
        window.clearTimeout(timer)
        this.#abort = undefined
        settle()
      }
      this.#abort = (reason) => end(() => reject(reason))
      this.#worker.onerror = ({ message }) => this.stop(new Error(message))
      this.#worker.onmessage = ({ data }: MessageEvent<Reply>) => {
        watch()
        if (data.kind === 'progress') onProgress(data.done, data.total)
        else if (data.kind === 'failed') end(() => reject(new Error(data.message)))
        else end(() => resolve(data))
      }
      watch()
      this.#worker.postMessage(request)
    })
  }

  /** Ends what is being answered. The worker cannot be interrupted, so another takes its place. */
  stop(reason: Error = new Stopped()): void {
    if (this.#abort === undefined) return
    this.#worker.terminate()
    this.#worker = started()
    this.#abort(reason)
  }
}
