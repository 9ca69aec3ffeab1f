import type { Comparison } from './comparison.ts'

/** What one article alone states stands alone: nothing confirms it, and nothing denies it. Only the reader brings statements together. */
export const compareStatement: Comparison<'statement'> = ({ items, note }) => {
  const { article } = items[0]!
  const [garble, what] = note?.split('|') ?? []
  const linked = new Set(items.map((item) => item.article)).size > 1
  return {
    relation: linked ? 'vary' : 'single',
    rule: linked ? 'statement-linked' : garble ? `garble-${garble}` : 'statement-alone',
    why: linked
      ? 'The reader linked these sentences: they tell the same in other words.'
      : garble
        ? `It looks as if ${article} was garbled here: ${what}. Check the original; it contradicts nobody.`
        : `No sentence of another article on the event holds much of what ${article} says here. That the others are silent denies nothing.`,
    accounts: items.map(({ article, start, end, field, text, reading }) => ({
      article,
      start,
      end,
      ...(field && { field }),
      text,
      reading,
    })),
  }
}
