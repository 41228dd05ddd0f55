/** Text as HTML that shows it and nothing else. */
export const escapeHtml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')

/** An element with content that is HTML already; `names` are its classes. */
export const element = (tag: string, names: string, ...content: readonly string[]): string =>
  `<${tag} class="${names}">${content.join('')}</${tag}>`
