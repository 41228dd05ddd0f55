import { h, icon } from '../dom.ts'
import type { Engine } from '../engine.ts'
import { logExamples, workflowExamples } from '../examples.ts'
import type { SourceFile } from '../protocol.ts'
import type { State } from '../state.ts'
import type { ViewContext } from './context.ts'
import { icons } from './icons.ts'
import { logPane } from './log-pane.ts'
import type { Pane, PaneOptions } from './pane.ts'
import { workflowPane } from './workflow-pane.ts'

/** Who reads what is put into the fields. */
export interface Engines {
  readonly log: Engine
  readonly workflow: Engine
}

/** The first page: both fields, their results, and examples to try. */
export interface Home {
  readonly root: HTMLElement
  readonly log: Pane<string>
  readonly workflow: Pane<readonly SourceFile[]>
}

/** Makes the first page over its state. */
export function homeView(state: State, engines: Engines, options: PaneOptions, context: ViewContext): Home {
  const { words } = context
  const log = logPane(state.log, engines.log, options, context)
  const workflow = workflowPane(state.workflow, engines.workflow, options, context)
  const root = h(
    'div',
    { class: 'home' },
    h(
      'div',
      { class: 'lead' },
      h('h1', { tabindex: -1 }, words.heading),
      h('p', {}, words.lead),
      h(
        'details',
        { class: 'privacy' },
        h('summary', {}, icon(icons.lock), words.privacy.claim),
        h('p', {}, words.privacy.proof),
      ),
    ),
    h('div', { class: 'fields' }, log.field, workflow.field),
    log.result,
    workflow.result,
    examplesView({ log, workflow }, context),
  )
  return { root, log, workflow }
}

function examplesView(
  { log, workflow }: Pick<Home, 'log' | 'workflow'>,
  { words, language }: ViewContext,
): HTMLElement {
  const example = (name: string, kind: string, onclick: () => void) =>
    h(
      'li',
      {},
      h('button', { type: 'button', class: `example ${kind}`, onclick }, h('span', {}, name), icon(icons.arrow)),
    )
  return h(
    'section',
    { class: 'examples' },
    h('h2', {}, words.examples.title),
    h('p', { class: 'muted' }, words.examples.text),
    h(
      'div',
      { class: 'example-columns' },
      h(
        'ul',
        {},
        logExamples.map((one) => example(one.line, 'message', () => void log.put(one.log))),
      ),
      h(
        'ul',
        {},
        workflowExamples.map(({ name, files }) => example(name[language], '', () => void workflow.put(files))),
      ),
    ),
  )
}
