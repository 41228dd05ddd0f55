import { visible } from '../../src/report/text.ts'
import { type Child, h } from '../dom.ts'
import type { Excerpt, Word } from '../protocol.ts'
import type { ViewContext } from './context.ts'
import { copyButton } from './copy-button.ts'

/** Lines with their numbers, some of them marked. */
export function excerptView({ first, lines, marked, word }: Excerpt, tone: string): HTMLElement {
  const view = (line: string, at: number) => {
    const number = first + at
    const own = word?.line === number ? word : undefined
    return h(
      'div',
      { class: marked.includes(number) ? 'line marked' : 'line' },
      h('span', { class: 'number' }, String(number)),
      h('span', {}, ...(own === undefined ? [line] : withWord(line, own))),
    )
  }
  return h('div', { class: `lines ${tone}` }, lines.map(view))
}

const withWord = (line: string, { start, end }: Word): readonly Child[] => [
  line.slice(0, start),
  h('mark', {}, line.slice(start, end)),
  line.slice(end),
]

/** A unified diff with its file's path, to be copied; added and removed lines differ in colour and sign. */
export function diffView(diff: string, context: ViewContext): HTMLElement {
  const lines = visible(diff).replace(/\n$/, '').split('\n')
  const path = lines.find((line) => line.startsWith('+++ '))?.slice('+++ b/'.length)
  const shown = lines.filter((line) => !/^(?:---|\+\+\+) /.test(line))
  return h(
    'div',
    { class: 'code' },
    h(
      'div',
      { class: 'code-head' },
      h('span', {}, path),
      copyButton(() => diff, context, { label: context.words.copy.diff }),
    ),
    h(
      'div',
      { class: 'lines diff' },
      shown.map((line) => h('div', { class: `line ${kindOf(line)}` }, h('span', {}, line))),
    ),
  )
}

function kindOf(line: string): string {
  if (line.startsWith('@@')) return 'head'
  if (line.startsWith('+')) return 'added'
  return line.startsWith('-') ? 'removed' : ''
}
