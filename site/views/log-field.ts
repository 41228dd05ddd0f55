import { fill, h, icon } from '../dom.ts'
import type { GivenFile } from '../given-files.ts'
import type { LogState } from '../state.ts'
import type { ViewContext } from './context.ts'
import { type Field, field } from './field.ts'
import { icons } from './icons.ts'

/** A longer text would make the field slow: it is kept as if it were a file. */
const longestShown = 300_000
const mostLines = 10_000
const isLong = (text: string): boolean => text.length > longestShown || text.split('\n', mostLines).length >= mostLines

/** 20 MB in either way of counting, and the rest of a line. */
const largestLog = 21 * 1024 * 1024

/** The field of the log. */
export interface LogField {
  readonly field: Field
  /** Puts a text or a file into it. */
  put(log: string | { readonly name: string; readonly blob: Blob }): void
  /** Marks a line; undefined if a file is read in the place of the field's text. */
  lineMarker(): ((line: number) => void) | undefined
}

/** Makes the field of the log over its state. `onChange` is called after each edit. */
export function logField(
  state: LogState,
  actions: { explain(): void; onChange(): void; complain(text: string): void },
  context: ViewContext,
): LogField {
  const { words } = context
  const put: LogField['put'] = (log) => {
    const size = typeof log === 'string' ? log.length : log.blob.size
    const name = typeof log === 'string' ? words.log.pasted : log.name
    if (size > largestLog) return actions.complain(words.field.tooLarge(name, '20 MB'))
    if (typeof log !== 'string') state.file = log
    else if (isLong(log)) state.file = { name, blob: new Blob([log]) }
    else state.file = undefined
    state.text = typeof log === 'string' && state.file === undefined ? log : ''
    show()
    actions.onChange()
  }
  const keepAside = (text: string): boolean => {
    if (!isLong(text)) return false
    put(text)
    return true
  }
  const made = field(
    {
      id: 'log',
      label: words.log.label,
      hint: words.log.hint,
      placeholder: words.log.placeholder,
      button: words.log.button,
      accept: '.log,.txt,text/plain',
      takesSeveral: false,
      onInput: (text) => {
        if (keepAside(text)) return
        state.text = text
        state.file = undefined
        showFile()
        actions.onChange()
      },
      keepAside,
      onFiles: (files) => void read(files[0]),
      onSubmit: actions.explain,
      onClear: () => {
        put('')
        made.text.focus()
      },
    },
    context,
  )
  const read = async (given: GivenFile | undefined): Promise<void> => {
    if (given === undefined) return
    const { file } = given
    if (/\.(?:zip|gz|tgz)$/i.test(file.name)) return actions.complain(words.field.archive(file.name))
    if (file.size > longestShown) return put({ name: file.name, blob: file })
    try {
      put(await textOf(file))
    } catch {
      actions.complain(words.field.unreadable(file.name))
    }
  }
  const showFile = () => {
    const { file } = state
    fill(made.above, file && fileChip(file.name, file.blob.size, words.field.remove(file.name), () => put('')))
    made.text.placeholder = file === undefined ? words.log.placeholder : words.log.replaced
    made.clear.hidden = state.text === '' && file === undefined
  }
  const show = () => {
    made.text.value = state.text
    showFile()
  }
  show()
  return {
    field: made,
    put,
    lineMarker: () => (state.file === undefined ? (line) => markLine(made.text, line) : undefined),
  }
}

/** A file's text; PowerShell's `>` writes UTF-16, which a byte order mark tells. */
async function textOf(file: Blob): Promise<string> {
  const bytes = new Uint8Array(await file.arrayBuffer())
  return new TextDecoder(bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : 'utf-8').decode(bytes)
}

function fileChip(name: string, size: number, remove: string, onRemove: () => void): HTMLElement {
  return h(
    'span',
    { class: 'chip' },
    icon(icons.file),
    h('span', { class: 'chip-name' }, name),
    h('span', { class: 'muted' }, sizeText(size)),
    h('button', { type: 'button', class: 'chip-close', onclick: onRemove }, icon(icons.close), hidden(remove)),
  )
}

/** Words for screen readers alone. */
export const hidden = (text: string): HTMLElement => h('span', { class: 'visually-hidden' }, text)

const sizeText = (bytes: number): string =>
  bytes < 1024 * 1024 ? `${Math.ceil(bytes / 1024)} kB` : `${(bytes / 1024 / 1024).toFixed(1)} MB`

/** Selects a line of a text and scrolls to it. */
export function markLine(text: HTMLTextAreaElement, line: number): void {
  const lines = text.value.split('\n')
  const start = lines.slice(0, line - 1).reduce((sum, { length }) => sum + length + 1, 0)
  text.focus({ preventScroll: true })
  text.setSelectionRange(start, start + (lines[line - 1]?.length ?? 0))
  const height = Number.parseFloat(getComputedStyle(text).lineHeight)
  text.scrollTo({ top: Math.max(0, (line - 3) * height), left: 0 })
  text.scrollIntoView({ block: 'center', behavior: 'smooth' })
}
