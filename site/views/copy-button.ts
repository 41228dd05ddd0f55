import { fill, h, icon } from '../dom.ts'
import type { ViewContext } from './context.ts'
import { icons } from './icons.ts'

const shownFor = 2500

interface CopyOptions {
  readonly label?: string
  readonly done?: string
  readonly icon?: string
  readonly class?: string
}

/** A button that copies a text, and says that it did; if there is no text to copy, it says that it is too long. */
export function copyButton(
  text: () => string | Promise<string | undefined>,
  { words, announce }: ViewContext,
  { label = words.copy.copy, done = words.copy.done, icon: sign = icons.copy, ...options }: CopyOptions = {},
): HTMLButtonElement {
  const button = h('button', { type: 'button', class: options.class ?? 'button quiet' }, icon(sign), label)
  let timer = 0
  const show = (said: string, path: string) => {
    fill(button, icon(path), said)
    button.classList.toggle('done', path === icons.done)
    announce(said)
    window.clearTimeout(timer)
    timer = window.setTimeout(() => {
      fill(button, icon(sign), label)
      button.classList.remove('done')
    }, shownFor)
  }
  button.addEventListener('click', async () => {
    const wanted = await text()
    if (wanted === undefined) show(words.copy.tooLong, icons.warning)
    else if (await copied(wanted)) show(done, icons.done)
    else show(words.copy.failed, icons.warning)
  })
  return button
}

async function copied(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text)
    return true
  } catch {
    return copiedBySelection(text)
  }
}

/** The old way, for browsers that refuse the clipboard to a page from a file. */
function copiedBySelection(text: string): boolean {
  const holder = h('textarea', { class: 'visually-hidden', 'aria-hidden': 'true' })
  const before = document.activeElement
  holder.value = text
  document.body.append(holder)
  holder.select()
  const isCopied = document.execCommand('copy')
  holder.remove()
  if (before instanceof HTMLElement) before.focus()
  return isCopied
}
