import type { ArticleInput } from './article.ts'
import type { Fact, Facts } from './import.ts'

/** A headline that the text begins with is read there. */
const HEAD_CHARS = 600

/**
 * What the comparison is told of an article: facts that its file states or the reader set. What stands in the text itself it reads by
 * its own rules, and what is only inferred it is not told, but for the outlet, which an address names.
 */
export function articleInput(id: string, text: string, facts: Facts): ArticleInput {
  const given = (fact: Fact | undefined) => (fact && !fact.inText ? fact.value : undefined)
  const stated = (fact: Fact | undefined) => (fact?.basis === 'stated' ? given(fact) : undefined)
  const title = given(facts.title)
  const [source, agency, date] = [given(facts.outlet), stated(facts.agency), stated(facts.date)]
  const [url, language] = [given(facts.url), facts.language?.value]
  return {
    id,
    text,
    ...(title && !text.slice(0, HEAD_CHARS).includes(title) && { title }),
    ...(source && { source }),
    ...(agency && { agency }),
    ...(date && { date }),
    ...(url && { url }),
    ...(language && { language }),
  }
}
