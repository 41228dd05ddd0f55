import { fill, h } from '../dom.ts'
import type { Engine } from '../engine.ts'
import type { SourceFile } from '../protocol.ts'
import { packed } from '../share.ts'
import type { WorkflowState } from '../state.ts'
import type { ViewContext } from './context.ts'
import { moveTo, type Pane, type PaneOptions } from './pane.ts'
import { complain, run } from './run.ts'
import { workflowField } from './workflow-field.ts'
import { workflowResult } from './workflow-result.ts'

/** The field of the workflow files with their result. */
export function workflowPane(
  state: WorkflowState,
  engine: Engine,
  { share, onChange }: PaneOptions,
  context: ViewContext,
): Pane<readonly SourceFile[]> {
  const result = h('div', { class: 'results' })
  const below = () => made.field.below
  const check = async (mayMove: boolean) => {
    const files = state.files.filter(({ text }) => text.trim() !== '')
    if (files.length === 0) return complain(context.words.workflow.empty, below(), context)
    const reply = await run(engine, { kind: 'check', files, language: context.language }, below(), context)
    if (reply?.kind !== 'checked') return
    state.result = reply.checked
    show(mayMove)
  }
  const link = async () => {
    const data = await packed(state.files.map(({ path, text }) => [path, text]))
    return data && share(`workflow/${data}`)
  }
  const replace = (path: string, text: string) => {
    made.put(
      state.files.map((file) => (file.path === path ? { path, text } : file)),
      state.files.findIndex((file) => file.path === path),
    )
    return check(true)
  }
  const show = (mayMove: boolean) => {
    const { result: checked } = state
    fill(result, checked && workflowResult(checked, { showLine: made.showLine, replace, link }, context))
    if (mayMove) moveTo(result, context)
  }
  const changed = () => {
    state.result = undefined
    fill(result)
    fill(below())
    onChange()
  }
  const made = workflowField(
    state,
    { check: () => void check(true), onChange: changed, complain: (text) => complain(text, below(), context) },
    context,
  )
  show(false)
  return {
    field: made.field.root,
    result,
    put: (files) => {
      made.put(files)
      return check(true)
    },
    complain: (text) => complain(text, below(), context),
    renew: () => (state.result === undefined ? Promise.resolve() : check(false)),
  }
}
