import project from 'generated:project'
import { fill, h } from '../dom.ts'
import { type Engine, Stopped, TooSlow } from '../engine.ts'
import type { Reply, Request } from '../protocol.ts'
import type { ViewContext } from './context.ts'
import { outside } from './prose.ts'

/** What is over sooner needs no progress. */
const unnoticed = 250

/** Asks a worker, and shows below a field how far it is; undefined if there is no answer, which is shown as well. */
export async function run(
  engine: Engine,
  request: Request,
  below: HTMLElement,
  context: ViewContext,
): Promise<Reply | undefined> {
  const { words } = context
  const bar = h('progress', { max: 100, value: 0 })
  const said = h('span', {}, words.progress.reading(0))
  const stop = h('button', { type: 'button', class: 'button quiet', onclick: () => engine.stop() }, words.progress.stop)
  const timer = window.setTimeout(() => fill(below, h('div', { class: 'progress' }, bar, said, stop)), unnoticed)
  fill(below)
  try {
    return await engine.ask(request, (done, total) => {
      const percent = Math.floor((100 * done) / Math.max(1, total))
      bar.value = percent
      said.textContent = words.progress.reading(percent)
    })
  } catch (error) {
    window.clearTimeout(timer)
    fill(below)
    if (!(error instanceof Stopped)) showFailure(error, below, context)
    return undefined
  } finally {
    window.clearTimeout(timer)
    below.querySelector('.progress')?.remove()
  }
}

function showFailure(error: unknown, below: HTMLElement, context: ViewContext): void {
  const { words } = context
  const isSlow = error instanceof TooSlow
  complain(isSlow ? words.failure.slow : words.failure.fault, below, context)
  if (isSlow) return
  below.firstElementChild?.append(
    ' ',
    error instanceof Error ? h('code', {}, error.message.slice(0, 300)) : '',
    ' ',
    outside(`${project.repository}/issues/new`, words.failure.report),
  )
}

/** Says below a field what keeps it from being read. */
export function complain(text: string, below: HTMLElement, { announce }: ViewContext): void {
  fill(below, h('p', { class: 'complaint' }, text))
  announce(text)
}
