import { type Child, h } from '../dom.ts'
import type { ViewContext } from './context.ts'
import { copyButton } from './copy-button.ts'

/**
 * A text of findings as elements: lines to be typed (indented, or a `key:` above such) in a block that can be copied,
 * addresses as links, numbered lines as steps, everything else as paragraphs.
 */
export function prose(text: string, context: ViewContext): readonly HTMLElement[] {
  return blocksOf(text.split('\n')).map(({ isCode, lines }) =>
    isCode ? codeBlock(outdented(lines).join('\n'), context) : paragraph(lines.join(' ')),
  )
}

function paragraph(text: string): HTMLElement {
  const [, number, step] = /^(\d{1,2}\.) (.*)$/s.exec(text) ?? []
  return number === undefined || step === undefined
    ? h('p', {}, ...linked(text))
    : h('p', { class: 'step' }, h('span', {}, number), h('span', {}, ...linked(step)))
}

function outdented(lines: readonly string[]): readonly string[] {
  const indent = Math.min(...lines.map((line) => line.search(/\S|$/)))
  return lines.map((line) => line.slice(indent))
}

interface Block {
  readonly isCode: boolean
  readonly lines: readonly string[]
}

const isIndented = (line: string | undefined): boolean => line !== undefined && /^ {2}/.test(line)
const isKey = (line: string): boolean => /^[\w.-]+:$/.test(line)

function blocksOf(lines: readonly string[]): readonly Block[] {
  const blocks: { isCode: boolean; lines: string[] }[] = []
  for (const [at, line] of lines.entries()) {
    const isCode = isIndented(line) || (isKey(line) && isIndented(lines[at + 1]))
    const last = blocks.at(-1)
    if (isCode && last?.isCode) last.lines.push(line)
    else if (line.trim() !== '') blocks.push({ isCode, lines: [line] })
  }
  return blocks
}

/** Lines to be copied as they are. */
export const codeBlock = (text: string, context: ViewContext, shown: Child = text): HTMLElement =>
  h(
    'div',
    { class: 'code' },
    copyButton(() => text, context),
    h('pre', {}, h('code', {}, shown)),
  )

/** Addresses, and code in a sentence: `packages: write`, `${{ github.token }}`, the name of an image. */
const special =
  /(https:\/\/[^\s，。、；：！？（）“”"'<>]{1,500}[\w/=])|(\$\{\{.{1,200}?\}\}|\b[a-z-]{1,40}: (?:read|write|none|inherit)\b|\bpermissions:|\b(?:read|write):packages\b|\b(?:ghcr\.io|docker\.io)(?:\/[\w.-]{1,200}){1,8}|\bsecrets\.\w+|\b[A-Z]{2,}(?:_[A-Z]+)+\b)/

/** A text with its addresses as links, and what is code in it as such. */
export const linked = (text: string): readonly Child[] =>
  text.split(special).map((part, at) => {
    if (part === undefined || part === '') return undefined
    if (at % 3 === 1) return outside(part)
    return at % 3 === 2 ? h('code', {}, part) : part
  })

/** A link out of the page, which tells the other side nothing of it. */
export const outside = (address: string, text: Child = address): HTMLAnchorElement =>
  h('a', { href: address, target: '_blank', rel: 'noopener noreferrer' }, text)
