/** Paths of the icons, on a field of 16 by 16. */
export const icons = {
  brand: 'M8 1.5 14 5v6l-6 3.5-6-3.5V5zM5.3 8l2 2 3.5-3.8',
  copy: 'M5.5 5.5h8v8h-8zM10.5 5.5v-3h-8v8h3',
  done: 'm3 8.5 3.5 3.5L13 4.5',
  close: 'm4 4 8 8m0-8-8 8',
  link: 'M6.5 9.5 9.5 6.5M7 4.5l1.5-1.5a3 3 0 0 1 4.5 4.5L11.5 9M9 11.5 7.5 13a3 3 0 0 1-4.5-4.5L4.5 7',
  file: 'M3.5 1.5h6l3 3v10h-9zM9.5 1.5v3h3',
  plus: 'M8 3v10M3 8h10',
  lock: 'M3.5 7h9v7h-9zM5.5 7V4.5a2.5 2.5 0 0 1 5 0V7',
  arrow: 'M3 8h10M9 4l4 4-4 4',
  outside: 'M6 3.5H3v9.5h9.5V10M9 2.5h4.5V7M13.5 2.5 7.5 8.5',
  error: 'M5.2 1.5h5.6l3.7 3.7v5.6l-3.7 3.7H5.2l-3.7-3.7V5.2zM8 4.8v3.7M8 11v.2',
  warning: 'M8 1.8 14.8 13.8H1.2zM8 6.2v3.5M8 11.7v.2',
  notice: 'M8 1.5a6.5 6.5 0 1 1 0 13 6.5 6.5 0 0 1 0-13zM8 7.3v4M8 4.8v.2',
  good: 'M8 1.5a6.5 6.5 0 1 1 0 13 6.5 6.5 0 0 1 0-13zM5.2 8.2l2 2 3.7-4',
} as const
