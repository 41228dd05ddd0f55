const plain = /^[\t\n -~]*$/

/**
 * Replaces each character that a reader would not see: control and format characters (bidi marks, zero widths, tags), line
 * separators, halves of a character, blank letters; but not line feeds and tabs, which are seen by what they do.
 */
export function replaceHidden(text: string, sign: (character: string) => string): string {
  // Most texts are plain, and looking up the classes of Unicode takes a millisecond of a step that has sixty.
  if (plain.test(text)) return text
  return text.replace(/(?![\t\n])[\p{Cc}\p{Cf}\p{Cs}\p{Co}\u2028\u2029\u115f\u1160\u3164\uffa0]/gu, sign)
}
