import type { Article } from '../model/article.ts'
import type { Evidence, Flag, Verdict } from '../model/flag.ts'
import type { ExportFile, ExportInput } from './export-input.ts'
import { exportFileName } from './file-name.ts'
import { verdictWord } from './flag-words.ts'
import { webAddress } from './web-address.ts'

/** A flag that a person has given a verdict: only that is a review. */
type Judged = Flag & { readonly verdict: Verdict }

const isJudged = (flag: Flag): flag is Judged => flag.verdict !== null

/**
 * schema.org ClaimReview, one for each flag with a person's verdict. The rating is the verdict's word alone: no scale from false
 * to true is made up. Every article that says it is an appearance.
 */
export function claimReviews(input: ExportInput): object {
  const articles = new Map(input.report?.articles.map((article) => [article.id, article]))
  return {
    '@context': 'https://schema.org',
    '@graph': input.flags.filter(isJudged).map((flag) => reviewOf(flag, articles, input)),
  }
}

export function claimReviewFile(input: ExportInput): ExportFile {
  const count = input.flags.filter(isJudged).length
  return {
    name: exportFileName({ what: 'claimreview', story: input.story.title, at: input.at, count, ending: 'jsonld' }),
    type: 'application/ld+json',
    content: `${JSON.stringify(claimReviews(input), null, 2)}\n`,
  }
}

function reviewOf(flag: Judged, articles: ReadonlyMap<string, Article>, { by, settings }: ExportInput): object {
  const said = [...new Set(flag.target.passages.map(({ article }) => article))]
  return {
    '@type': 'ClaimReview',
    '@id': `urn:crossread:flag:${encodeURIComponent(flag.id.toWellFormed())}`,
    claimReviewed: flag.target.about,
    datePublished: flag.updatedAt.slice(0, 10),
    author: { '@type': 'Person', name: by === '' ? 'No name given' : by },
    reviewRating: { '@type': 'Rating', alternateName: verdictWord(flag.verdict, settings) },
    itemReviewed: {
      '@type': 'Claim',
      name: flag.target.about,
      appearance: said.map((id) => appearanceOf(id, flag, articles.get(id))),
    },
    ...(flag.note === '' ? {} : { reviewBody: flag.note }),
    ...(flag.evidence.length === 0 ? {} : { citation: flag.evidence.map(citationOf) }),
  }
}

function appearanceOf(id: string, flag: Flag, article: Article | undefined): object {
  const url = webAddress(article?.url)
  const date = article?.published.from === article?.published.to ? article?.published.from : null
  return {
    '@type': 'NewsArticle',
    identifier: id,
    text: flag.target.passages
      .filter((passage) => passage.article === id)
      .map(({ exact }) => exact)
      .join(' … '),
    ...(url ? { url } : {}),
    ...(article?.title ? { headline: article.title } : {}),
    ...(article?.outlet ? { publisher: { '@type': 'Organization', name: article.outlet } } : {}),
    ...(date ? { datePublished: date } : {}),
  }
}

function citationOf({ url, archived, excerpt }: Evidence): object {
  const address = webAddress(url)
  const copy = webAddress(archived)
  return {
    '@type': 'CreativeWork',
    ...(address ? { url: address } : {}),
    ...(copy ? { archivedAt: copy } : {}),
    ...(excerpt === '' ? {} : { text: excerpt }),
  }
}
