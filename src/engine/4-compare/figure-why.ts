import type { Figure } from '../../model/mention.ts'
import { formatAmount, formatFigure } from '../lexicon/figure-format.ts'
import type { Story } from './comparison.ts'

const MAX_QUOTED = 5

/** “a”, “b” and “c”: the words of the figures, each once. */
export function quoted(figures: readonly Figure[]): string {
  const texts = [...new Map(figures.map((f) => [f.text.toLowerCase(), `“${f.text}”`])).values()]
  return listed(
    texts.slice(0, MAX_QUOTED).concat(texts.length > MAX_QUOTED ? [`${texts.length - MAX_QUOTED} more`] : []),
  )
}

export function listed(words: readonly string[]): string {
  return words.length < 2 ? (words[0] ?? '') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`
}

/** " All of one origin: this confirms nothing." where several articles derive from one original. */
export function originNote(figures: readonly Figure[], story: Story): string {
  const ids = [...new Set(figures.map((f) => f.article))]
  const origins = new Set(ids.map((id) => story.articleOf(id).origin.id))
  return ids.length > 1 && origins.size === 1 ? ' The articles derive from one original, so this confirms nothing.' : ''
}

/** One figure for each number: that of the shortest words. */
export function eachNumber(figures: readonly Figure[]): Figure[] {
  const byNumber = new Map<string, Figure>()
  for (const figure of figures) {
    const amount = formatAmount(figure)
    const known = byNumber.get(amount)
    if (!known || figure.text.length < known.text.length) byNumber.set(amount, figure)
  }
  return [...byNumber.values()]
}

const PRONOUNS = new Set(['he', 'she', 'it', 'they', 'we', 'i', 'you'])

/** A source that is only a pronoun in the article stays the article's word: “they”. */
export const spoken = (source: string): string => (PRONOUNS.has(source.toLowerCase()) ? `“${source}”` : source)

/** " It is attributed to the ministry and to nobody." where figures have several sources. */
export function sourceNote(figures: readonly Figure[], subject = 'It is'): string {
  const sources = [...new Set(figures.map((f) => f.attributedTo ?? ''))].sort()
  const named = sources.filter((source) => source !== '')
  if (sources.length < 2) return ''
  const told = named.map((source) => `to ${spoken(source)}`)
  const nobody = sources.includes('') ? [...told, 'to nobody'] : told
  return ` ${subject} attributed ${listed(nobody)}.`
}

/** " Told of Iraq and of Iraq and Syria." where places differ. */
export function scopeNote(figures: readonly Figure[]): string {
  const scopes = [...new Set(figures.flatMap((f) => (f.scope ? [f.scope] : [])))].sort()
  return scopes.length > 1 ? ` The places named are ${listed(scopes)}.` : ''
}

/** "2,500 troops, said by an official": a figure with who gives it. */
export const withSource = (figure: Figure): string =>
  `${formatFigure(figure)}${figure.attributedTo ? ` (${spoken(figure.attributedTo)})` : ''}`
