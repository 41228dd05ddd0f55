/** What an element may hold; nothing is shown of `undefined` and `false`. A string is always text, never HTML. */
export type Child = Node | string | undefined | false

type Attribute = string | number | boolean | undefined | ((event: Event) => void)

/**
 * Makes an element. An attribute that is `true` is set without a value, one that is `false` or undefined is left out;
 * a function is a listener, and its name is `on` and the event's.
 */
export function h<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Readonly<Record<string, Attribute>> = {},
  ...children: readonly (Child | readonly Child[])[]
): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag)
  for (const [name, value] of Object.entries(attributes)) setAttribute(element, name, value)
  element.append(...shown(children.flat()))
  return element
}

function setAttribute(element: Element, name: string, value: Attribute): void {
  if (typeof value === 'function') element.addEventListener(name.slice('on'.length), value)
  else if (value === true) element.setAttribute(name, '')
  else if (value !== undefined && value !== false) element.setAttribute(name, String(value))
}

/** Puts other children in the place of an element's own. */
export const fill = (element: Element, ...children: readonly Child[]): void =>
  element.replaceChildren(...shown(children))

const shown = (children: readonly Child[]): (Node | string)[] =>
  children.filter((child): child is Node | string => child !== undefined && child !== false)

const namespace = 'http://www.w3.org/2000/svg'

/** An icon of one path on a field of 16 by 16, which no screen reader names. */
export function icon(path: string): SVGSVGElement {
  const svg = document.createElementNS(namespace, 'svg')
  const line = document.createElementNS(namespace, 'path')
  svg.setAttribute('viewBox', '0 0 16 16')
  svg.setAttribute('class', 'icon')
  svg.setAttribute('aria-hidden', 'true')
  line.setAttribute('d', path)
  svg.append(line)
  return svg
}
