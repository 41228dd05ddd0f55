import { h } from '../dom.ts'
import type { ViewContext } from './context.ts'

/** The first of many elements, and a button that shows the others: thousands at once would stop the page. */
export function some<Item>(
  items: readonly Item[],
  most: number,
  show: (item: Item) => HTMLElement,
  { words }: ViewContext,
): readonly HTMLElement[] {
  const hidden = items.length - most
  if (hidden <= 0) return items.map(show)
  const button = h('button', { type: 'button', class: 'button' }, words.result.hidden(hidden))
  button.addEventListener('click', () => button.replaceWith(...items.slice(most).map(show)))
  return [...items.slice(0, most).map(show), button]
}
