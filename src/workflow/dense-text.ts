/** Brackets that a text opens, those that it leaves open, and signs of a block in a row: the parser takes kilobytes for each. */
const mostBrackets = 100_000
const mostOpen = 10_000
const mostSigns = 1000

/** True if a text has more levels or collections than can be parsed in bounded memory; what is quoted counts too. */
export function isTooDense(text: string): boolean {
  let opened = 0
  let open = 0
  let row = 0
  for (let at = 0; at < text.length; at += 1) {
    switch (text.charAt(at)) {
      case ' ':
      case '\t':
        continue
      case '-':
      case '?':
      case ':':
        row = isBlank(text.charAt(at + 1)) ? row + 1 : 0
        break
      case '[':
      case '{':
        opened += 1
        open += 1
        row = 0
        break
      case ']':
      case '}':
        open = Math.max(0, open - 1)
        row = 0
        break
      default:
        row = 0
        continue
    }
    if (opened > mostBrackets || open > mostOpen || row > mostSigns) return true
  }
  return false
}

const isBlank = (letter: string): boolean => letter === ' ' || letter === '\t'
