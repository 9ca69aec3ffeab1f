import type { StoryInput } from '../model/article.ts'
import { languageOf } from '../sources/facts/language.ts'

/** Shorter texts show too little of their language. */
const MIN_CHARS = 400

/** The story with the language of each article whose words show one, as the app finds it at import. A given field stands. */
export const markLanguages = (story: StoryInput): StoryInput => ({
  ...story,
  articles: story.articles.map((article) => {
    const language = article.language ?? (article.text.length < MIN_CHARS ? null : languageOf(article.text))
    return language ? { ...article, language } : article
  }),
})
