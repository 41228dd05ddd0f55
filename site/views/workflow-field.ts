import { fill, h, icon } from '../dom.ts'
import { type GivenFile, repositoryPath } from '../given-files.ts'
import type { SourceFile } from '../protocol.ts'
import type { WorkflowState } from '../state.ts'
import type { ViewContext } from './context.ts'
import { type Field, field } from './field.ts'
import { icons } from './icons.ts'
import { hidden, markLine } from './log-field.ts'

const mostFiles = 100
/** As on the command line. */
const largestFile = 1024 * 1024

/** The field of the workflow files. */
export interface WorkflowField {
  readonly field: Field
  put(files: readonly SourceFile[], shown?: number): void
  /** Shows a file and marks a line of it. */
  showLine(path: string, line: number): void
}

/** Makes the field of the workflow over its state. `onChange` is called after each edit. */
export function workflowField(
  state: WorkflowState,
  actions: { check(): void; onChange(): void; complain(text: string): void },
  context: ViewContext,
): WorkflowField {
  const { words } = context
  const put = (files: readonly SourceFile[], shown = 0) => {
    state.files = files
    state.shown = shown
    show()
    actions.onChange()
  }
  const edit = (change: Partial<SourceFile>) => {
    const before = state.files[state.shown] ?? { path: freePath(state.files), text: '' }
    state.files = state.files.toSpliced(state.shown, 1, { ...before, ...change })
    made.clear.hidden = false
    actions.onChange()
  }
  const made = field(
    {
      id: 'workflow',
      label: words.workflow.label,
      hint: words.workflow.hint,
      placeholder: words.workflow.placeholder,
      button: words.workflow.button,
      accept: '.yml,.yaml',
      takesSeveral: true,
      onInput: (text) => edit({ text }),
      keepAside: () => false,
      onFiles: (files) => void read(files),
      onSubmit: actions.check,
      onClear: () => {
        put([])
        made.text.focus()
      },
    },
    context,
  )
  const read = async (given: readonly GivenFile[]): Promise<void> => {
    const tooLarge = given.find(({ file }) => file.size > largestFile)
    if (tooLarge) return actions.complain(words.field.tooLarge(tooLarge.path, '1 MB'))
    const added = await Promise.all(
      given.map(async ({ path, file }) => ({ path: repositoryPath(path), text: await file.text() })),
    )
    const kept = state.files.filter(({ path, text }) => text.trim() !== '' && added.every((one) => one.path !== path))
    if (kept.length + added.length > mostFiles) return actions.complain(words.workflow.tooMany(mostFiles))
    put([...kept, ...added], kept.length)
  }
  const show = () => {
    made.text.value = state.files[state.shown]?.text ?? ''
    made.clear.hidden = state.files.every(({ text }) => text === '')
    fill(made.above, ...(state.files.length > 1 ? [chips(), pathField()] : []))
  }
  const chips = () =>
    h(
      'ul',
      { class: 'chips' },
      state.files.map(({ path }, at) => h('li', {}, chip(path, at))),
    )
  const chip = (path: string, at: number) =>
    h(
      'span',
      { class: at === state.shown ? 'chip shown' : 'chip' },
      h(
        'button',
        { type: 'button', class: 'chip-name', 'aria-pressed': String(at === state.shown), onclick: () => select(at) },
        icon(icons.file),
        path.split('/').at(-1),
      ),
      h(
        'button',
        { type: 'button', class: 'chip-close', onclick: () => put(state.files.toSpliced(at, 1)) },
        icon(icons.close),
        hidden(words.field.remove(path)),
      ),
    )
  const select = (at: number) => {
    state.shown = at
    show()
  }
  const pathField = () => {
    const input = h('input', {
      type: 'text',
      value: state.files[state.shown]?.path,
      spellcheck: 'false',
      onchange: () => {
        edit({ path: input.value.trim() })
        show()
      },
    })
    return h('label', { class: 'path' }, words.workflow.path, input)
  }
  const add = () => {
    if (state.files.every(({ text }) => text.trim() !== '') && state.files.length > 0)
      put([...state.files, { path: freePath(state.files), text: '' }], state.files.length)
    made.text.focus()
  }
  made.head.append(
    h('button', { type: 'button', class: 'button quiet small', onclick: add }, icon(icons.plus), words.workflow.add),
  )
  show()
  return {
    field: made,
    put,
    showLine: (path, line) => {
      const at = state.files.findIndex((file) => file.path === path)
      if (at !== -1) select(at)
      markLine(made.text, line)
    },
  }
}

function freePath(files: readonly SourceFile[]): string {
  const paths = new Set(files.map(({ path }) => path))
  const names = ['workflow', ...Array.from(files, (_, at) => `workflow-${at + 2}`)]
  const free = names.find((name) => !paths.has(`.github/workflows/${name}.yml`))
  return `.github/workflows/${free ?? 'workflow'}.yml`
}
