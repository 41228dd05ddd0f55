import type { Streams } from './streams.ts'

/** Marks up text for a terminal; returns it unchanged if no colour is wanted. */
export interface Paint {
  bold(text: string): string
  dim(text: string): string
  red(text: string): string
  yellow(text: string): string
  green(text: string): string
  cyan(text: string): string
}

// Select Graphic Rendition (ECMA-48): the code that begins a look, and the one that ends it.
const sgr = (begin: number, end: number) => (text: string) => `\u001b[${begin}m${text}\u001b[${end}m`
const plain = (text: string) => text

const coloured: Paint = {
  bold: sgr(1, 22),
  dim: sgr(2, 22),
  red: sgr(31, 39),
  yellow: sgr(33, 39),
  green: sgr(32, 39),
  cyan: sgr(36, 39),
}

const uncoloured: Paint = { bold: plain, dim: plain, red: plain, yellow: plain, green: plain, cyan: plain }

/** True if the stream is a terminal with colours and `NO_COLOR` is not set (no-color.org). */
export function paint({ isTerminal, env }: Pick<Streams, 'isTerminal' | 'env'>): Paint {
  const isRefused = (env['NO_COLOR'] ?? '') !== '' || env['TERM'] === 'dumb'
  return isTerminal && !isRefused ? coloured : uncoloured
}
