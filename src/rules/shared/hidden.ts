// Control and format characters (bidi marks, zero widths, tags), line separators, halves of a character, blank letters; but
// not line feeds and tabs, which are seen by what they do.
const hidden = String.raw`(?![\t\n])[\p{Cc}\p{Cf}\p{Cs}\p{Co}\u2028\u2029\u115f\u1160\u3164\uffa0]`
const plain = /^[\t\n -~]*$/

// Most texts are plain, and looking up the classes of Unicode takes a millisecond of a step that has sixty.
let expression: RegExp | undefined

/** Replaces each character that a reader would not see. */
export function replaceHidden(text: string, sign: (character: string) => string): string {
  if (plain.test(text)) return text
  expression ??= new RegExp(hidden, 'gu')
  return text.replace(expression, sign)
}
