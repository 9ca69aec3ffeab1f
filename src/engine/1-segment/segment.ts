import type { ArticleInput } from '../../model/article.ts'
import type { Field } from '../../model/span.ts'
import type { Furniture, Prose, Segmented } from '../flow/segmented.ts'
import { findFurniture } from './furniture.ts'
import { readImprint } from './imprint.ts'
import { scan } from './scan.ts'
import { splitSentences } from './sentences.ts'
import { tagSentence } from './tag.ts'

/** Stage 1: text → tokens, furniture, sentences, parts of speech. */
export function segment(article: ArticleInput): Segmented {
  const tokens = scan(article.text)
  const furniture = findFurniture(article.text, tokens)
  const body = toProse(article.text, tokens, furniture)
  const title = article.title ? toProse(article.title, scan(article.title), [], 'title') : null
  return { article, body, title, furniture, imprint: readImprint(article, body, furniture) }
}

function toProse(text: string, tokens: Prose['tokens'], furniture: readonly Furniture[], field?: Field): Prose {
  const sentences = splitSentences(tokens, furniture)
  for (const sentence of sentences) tagSentence(tokens, sentence)
  return { text, tokens, sentences, ...(field && { field }) }
}
