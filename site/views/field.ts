import { type Child, h, icon } from '../dom.ts'
import { droppedFiles, type GivenFile } from '../given-files.ts'
import type { ViewContext } from './context.ts'
import { icons } from './icons.ts'

/** What a field is made of. */
export interface FieldOptions {
  readonly id: string
  readonly label: string
  readonly hint: string
  readonly placeholder: string
  readonly button: ButtonWords
  /** What file types its dialog offers first. */
  readonly accept: string
  readonly takesSeveral: boolean
  onInput(text: string): void
  /** Takes a text that is too long for the field; false if it is not. */
  keepAside(text: string): boolean
  onFiles(files: readonly GivenFile[]): void
  onSubmit(): void
  onClear(): void
}

/** What a button says, and the name by which the documents know it where that is another. */
export interface ButtonWords {
  readonly label: string
  readonly alias?: string
}

/** A field's elements that its owner fills. */
export interface Field {
  readonly root: HTMLElement
  readonly text: HTMLTextAreaElement
  /** The label, and what is beside it. */
  readonly head: HTMLElement
  /** Between the label and the text: files that are read. */
  readonly above: HTMLElement
  /** Below the buttons: progress and faults. */
  readonly below: HTMLElement
  readonly clear: HTMLButtonElement
}

const isApple = /Mac|iP(?:hone|ad)/.test(navigator.platform)

/** A labelled text with its buttons, into which files can be dropped. */
export function field(options: FieldOptions, { words }: ViewContext): Field {
  const hint = `${options.id}-hint`
  const text = h('textarea', {
    id: options.id,
    class: 'text',
    rows: 12,
    wrap: 'off',
    spellcheck: 'false',
    autocapitalize: 'off',
    autocomplete: 'off',
    placeholder: options.placeholder,
    'aria-describedby': hint,
    oninput: () => options.onInput(text.value),
    onbeforeinput: (event) => insert(event, text, options),
    onpaste: (event) => insert(event, text, options),
    onkeydown: (event) => onKey(event, options),
  })
  const chosen = h('input', {
    type: 'file',
    hidden: true,
    tabindex: -1,
    multiple: options.takesSeveral,
    accept: options.accept,
    onchange: () => {
      options.onFiles([...(chosen.files ?? [])].map((file) => ({ path: file.name, file })))
      chosen.value = ''
    },
  })
  const head = h('div', { class: 'field-head' }, h('label', { for: options.id }, options.label))
  const above = h('div', { class: 'field-files' })
  const below = h('div', { class: 'field-status' })
  const clear = button(words.field.clear, 'button quiet', options.onClear)
  const root = h(
    'section',
    { class: 'field' },
    head,
    h('p', { class: 'hint', id: hint }, options.hint),
    above,
    h('div', { class: 'field-text' }, text, h('div', { class: 'drop', 'aria-hidden': 'true' }, words.field.drop)),
    h(
      'div',
      { class: 'field-actions' },
      submitButton(options),
      h('span', { class: 'keys', 'aria-hidden': 'true' }, isApple ? '⌘ ↵' : 'Ctrl ↵'),
      h('span', { class: 'space' }),
      clear,
      button(words.field.choose, 'button quiet', () => chosen.click(), icon(icons.file)),
      chosen,
    ),
    below,
  )
  acceptDrops(root, options)
  return { root, text, head, above, below, clear }
}

const button = (label: string, kind: string, onclick: () => void, sign?: Child): HTMLButtonElement =>
  h('button', { type: 'button', class: kind, onclick }, sign, label)

const submitButton = ({ button: { label, alias }, onSubmit }: FieldOptions): HTMLButtonElement =>
  h(
    'button',
    { type: 'button', class: 'button primary', onclick: onSubmit },
    label,
    alias !== undefined && h('span', { class: 'visually-hidden' }, ` (${alias})`),
  )

const longestInserted = 1000

/** Inserts a longer text, for which a browser takes seconds to minutes: it does so line by line, for its undo. */
function insert(event: Event, text: HTMLTextAreaElement, { onInput, keepAside }: FieldOptions): void {
  const inserted = insertedBy(event)
  if (inserted.length < longestInserted) return
  event.preventDefault()
  const { value, selectionStart, selectionEnd } = text
  if (keepAside(`${value.slice(0, selectionStart)}${inserted}${value.slice(selectionEnd)}`)) return
  text.setRangeText(inserted, selectionStart, selectionEnd, 'end')
  onInput(text.value)
}

function insertedBy(event: Event): string {
  if (event instanceof ClipboardEvent) return event.clipboardData?.getData('text/plain') ?? ''
  return event instanceof InputEvent ? (event.data ?? '') : ''
}

function onKey(event: Event, { onSubmit }: FieldOptions): void {
  if (!(event instanceof KeyboardEvent) || event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return
  event.preventDefault()
  onSubmit()
}

function acceptDrops(root: HTMLElement, { onFiles }: FieldOptions): void {
  const over = (event: Event, isOver: boolean) => {
    event.preventDefault()
    root.classList.toggle('over', isOver)
  }
  root.addEventListener('dragover', (event) => over(event, true))
  root.addEventListener('dragleave', (event) => over(event, false))
  root.addEventListener('drop', (event) => {
    over(event, false)
    void droppedFiles(event.dataTransfer).then((files) => {
      if (files.length > 0) onFiles(files)
    })
  })
}
