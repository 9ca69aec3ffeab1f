/** Notes of a topic of quotations: one article, with its copies, carries it alone. */
export const ALONE = 'alone'
/** It is the part of another topic that has the same words. */
export const WORD_FOR_WORD = 'word for word'
