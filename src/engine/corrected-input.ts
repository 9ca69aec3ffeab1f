import type { ArticleInput } from '../model/article.ts'
import type { Correction, Words } from '../model/correction.ts'

/** The articles as the reader dates and counts them: a given field is never overruled by the stages. The last word on an article holds. */
export function correctedInput(
  articles: readonly ArticleInput[],
  corrections: readonly Correction[],
): readonly ArticleInput[] {
  if (corrections.length === 0) return articles
  const given = new Map<string, Partial<ArticleInput>>()
  for (const correction of corrections)
    if (correction.kind === 'event')
      given.set(correction.article, { ...given.get(correction.article), sameEvent: correction.same })
    else if (correction.kind === 'date')
      given.set(correction.article, { ...given.get(correction.article), date: correction.date })
  return articles.map((article) => {
    const fields = given.get(article.id)
    return fields ? { ...article, ...fields } : article
  })
}

/** What the reader said of words of a copy, said of the article that stands for it. */
export function ofOriginals(
  corrections: readonly Correction[],
  copies: ReadonlyMap<string, readonly ArticleInput[]>,
): readonly Correction[] {
  if (copies.size === 0) return corrections
  const standsFor = new Map([...copies].flatMap(([id, own]) => own.map((copy) => [copy.id, id] as const)))
  const moved = (words: Words): Words => ({ ...words, article: standsFor.get(words.article) ?? words.article })
  return corrections.map((correction) => {
    if (correction.kind === 'days') return { ...correction, words: moved(correction.words) }
    if (correction.kind !== 'accounts') return correction
    return { ...correction, one: moved(correction.one), others: correction.others.map(moved) }
  })
}
