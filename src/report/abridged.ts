const gap = ' […] '

/** The text itself, or its head and tail with `[…]` between them, never longer than `limit` UTF-16 units, never half a character. */
export function abridged(text: string, limit: number): string {
  if (text.length <= limit) return text
  const room = Math.max(0, limit - gap.length)
  const head = Math.ceil((room * 2) / 3)
  const tail = room - head
  return `${whole(text.slice(0, head))}${gap}${whole(text.slice(text.length - tail))}`.slice(0, limit)
}

const whole = (part: string): string => part.replace(/^[\udc00-\udfff]|[\ud800-\udbff]$/g, '')
