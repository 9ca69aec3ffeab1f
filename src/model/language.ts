/** Whether a BCP 47 tag is of English: the language whose rules the comparison knows. */
export const isEnglish = (tag: string): boolean => /^en(?:[-_]|$)/i.test(tag)
