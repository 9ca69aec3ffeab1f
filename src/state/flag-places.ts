import { anchorPassage } from '../anchoring/anchor-passage.ts'
import type { Article } from '../model/article.ts'
import type { Flag } from '../model/flag.ts'
import type { Span } from '../model/span.ts'

/** Where flags stand in an article's text as it is now; one whose words are gone, or may be elsewhere, stands nowhere. */
export const flaggedIn = (flags: readonly Flag[], article: Article): Span[] =>
  flags
    .flatMap(({ target }) => target.passages)
    .filter((passage) => passage.article === article.id && passage.field === undefined)
    .flatMap((passage) => {
      const anchor = anchorPassage(passage, article)
      return anchor.state === 'anchored' || anchor.state === 'changed' ? [anchor] : []
    })
