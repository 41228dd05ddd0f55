import type { ViewContext } from './context.ts'

/** A field, its result below, and what others may have them do. */
export interface Pane<Content> {
  readonly field: HTMLElement
  readonly result: HTMLElement
  /** Puts something into the field and shows what is to be said of it. */
  put(content: Content): Promise<void>
  /** Says below the field what is wrong. */
  complain(text: string): void
  /** Asks again for a result that is shown, in this page's language. */
  renew(): Promise<void>
}

/** What a pane needs of the page around it. */
export interface PaneOptions {
  /** Puts what a field holds into the address, and returns it. */
  share(fragment: string): string
  /** What the field holds is no longer what the address says. */
  onChange(): void
}

/** Moves the reader to a result: to its heading, which a screen reader reads out. */
export function moveTo(result: HTMLElement, { announce }: ViewContext): void {
  const heading = result.querySelector('h2')
  if (heading === null) return
  heading.focus({ preventScroll: true })
  announce(heading.textContent)
  result.scrollIntoView({
    block: 'start',
    behavior: matchMedia('(prefers-reduced-motion: reduce)').matches ? 'auto' : 'smooth',
  })
}
