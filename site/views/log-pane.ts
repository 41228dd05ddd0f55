import { fill, h } from '../dom.ts'
import type { Engine } from '../engine.ts'
import { packed } from '../share.ts'
import type { LogState } from '../state.ts'
import type { ViewContext } from './context.ts'
import { logField } from './log-field.ts'
import { logResult } from './log-result.ts'
import { moveTo, type Pane, type PaneOptions } from './pane.ts'
import { complain, run } from './run.ts'

/** The field of the log with its result. */
export function logPane(
  state: LogState,
  engine: Engine,
  { share, onChange }: PaneOptions,
  context: ViewContext,
): Pane<string> {
  const result = h('div', { class: 'results' })
  const explain = async (mayMove: boolean) => {
    const log = state.file?.blob ?? state.text
    if (state.file === undefined && state.text.trim() === '') return complain(context.words.log.empty, below(), context)
    const reply = await run(engine, { kind: 'explain', log, language: context.language }, below(), context)
    if (reply?.kind !== 'explained') return
    state.result = reply.explained
    show(mayMove)
  }
  const below = () => made.field.below
  const link = async () => {
    const data = await packed(state.file === undefined ? state.text : await state.file.blob.text())
    return data && share(`log/${data}`)
  }
  const show = (mayMove: boolean) => {
    const { result: explained } = state
    fill(result, explained && logResult(explained, { showLine: made.lineMarker(), link }, context))
    if (mayMove) moveTo(result, context)
  }
  const changed = () => {
    state.result = undefined
    fill(result)
    fill(below())
    onChange()
  }
  const made = logField(
    state,
    { explain: () => void explain(true), onChange: changed, complain: (text) => complain(text, below(), context) },
    context,
  )
  show(false)
  return {
    field: made.field.root,
    result,
    put: (log) => {
      made.put(log)
      return explain(true)
    },
    complain: (text) => complain(text, below(), context),
    renew: () => (state.result === undefined ? Promise.resolve() : explain(false)),
  }
}
