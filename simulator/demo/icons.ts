import type { SeenAnnotation } from '../transcript.ts'

const icon = (name: string, drawing: string): string =>
  `<svg class="icon ${name}" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">${drawing}</svg>`

const disc = '<circle cx="8" cy="8" r="8" fill="currentColor"/>'
const line = (path: string): string =>
  `<path d="${path}" fill="none" stroke="var(--bgColor-default)" stroke-width="1.8" stroke-linecap="round" stroke-linejoin="round"/>`

/** A filled circle with a cross. */
export const failed = icon('error', `${disc}${line('M5.4 5.4l5.2 5.2M10.6 5.4l-5.2 5.2')}`)

/** A filled circle with a tick. */
export const passed = icon('good', `${disc}${line('M4.8 8.3l2.3 2.3 4.2-4.8')}`)

/** The sign of an annotation's level. */
export const levelIcons = {
  error: failed,
  warning: icon(
    'warning',
    `<path d="M8 1.2l7 13.1H1z" fill="currentColor" stroke="currentColor" stroke-linejoin="round"/>${line('M8 6v3.6M8 12.1v.1')}`,
  ),
  notice: icon('notice', `${disc}${line('M8 7.6v4M8 4.6v.1')}`),
} as const satisfies Record<SeenAnnotation['level'], string>

/** A sheet of paper with a folded corner. */
export const file = icon(
  'file',
  '<path d="M3.5 1.75h6l3.25 3.25v9.25H3.5zM9.25 1.75v3.5h3.5" fill="none" stroke="currentColor" stroke-width="1.4" stroke-linejoin="round"/>',
)
