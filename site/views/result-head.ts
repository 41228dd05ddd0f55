import { h, icon } from '../dom.ts'
import type { ViewContext } from './context.ts'
import { copyButton } from './copy-button.ts'
import { icons } from './icons.ts'

/** Heading of a result, with a button for a link that holds what was asked. */
export const resultHead = (title: string, link: () => Promise<string | undefined>, context: ViewContext): HTMLElement =>
  h(
    'div',
    { class: 'result-head' },
    h('h2', { tabindex: -1 }, title),
    copyButton(link, context, {
      label: context.words.copy.link,
      done: context.words.copy.linkDone,
      icon: icons.link,
    }),
  )

/** A result that has nothing to show. */
export const emptyResult = (
  { title, text }: { readonly title: string; readonly text: string },
  sign: 'good' | 'notice' | 'error',
): HTMLElement =>
  h(
    'div',
    { class: `empty ${sign}` },
    icon(icons[sign]),
    h('div', {}, h('h2', { tabindex: -1 }, title), h('p', {}, text)),
  )
