/** Source of a regular expression that matches this text and nothing else. */
export const literal = (text: string): string => text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')

/** Whether a text is one word or number. */
export const isWord = (text: string): boolean => /^\w+$/.test(text)
