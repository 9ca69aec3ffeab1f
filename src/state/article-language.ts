import { isEnglish } from '../model/language.ts'
import type { ArticleRecord } from '../model/library.ts'
import { useLibrary } from './library.ts'

/** What is known of the language of one of the reader's own articles (BCP 47); null of any other. */
export const useArticleLanguage = (article: string): string | null =>
  useLibrary(({ articles }) => articles.find(({ id }) => id === article)?.facts.language?.value ?? null)

/**
 * The `lang` of an article's words where they are not in the language of the page, so that they are read aloud as what they are. An article
 * whose language is set otherwise is compared anew, and with that all of its words are drawn again.
 */
export function langOf(article: string): string | undefined {
  const { articles } = useLibrary.getState()
  const languages = otherLanguages.get(articles) ?? othersAmong(articles)
  otherLanguages.set(articles, languages)
  return languages.get(article)
}

const otherLanguages = new WeakMap<readonly ArticleRecord[], ReadonlyMap<string, string>>()

const othersAmong = (articles: readonly ArticleRecord[]) =>
  new Map(
    articles.flatMap(({ id, facts: { language } }) =>
      language && !isEnglish(language.value) ? [[id, language.value.replaceAll('_', '-')] as const] : [],
    ),
  )
