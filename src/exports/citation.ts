import type { Article, Published } from '../model/article.ts'
import { inMarks } from './in-marks.ts'

/** Words of one article as they are cited. */
interface Cited {
  /** As the article is called on screen: "001". */
  readonly label: string
  readonly words: string
  readonly article: Pick<Article, 'outlet' | 'agency' | 'published' | 'url' | 'title'>
}

interface Citation {
  /** What it is about. */
  readonly about: string
  readonly story: string
  readonly cited: readonly Cited[]
  /** Articles of the event that do not say it. */
  readonly silent: readonly string[]
  /** Version of the rules. */
  readonly engine: string
  /** The view, where the link holds for others too. */
  readonly link: string | null
}

/** A finding as it is quoted in a text: who says what, from where and when, and how it was found. No word on which of them is true. */
export function citationOf({ about, story, cited, silent, engine, link }: Citation): string {
  const lines = cited.map(({ label, words, article }) => `${marked(words)} – ${sourceOf(label, article)}.`)
  const not = silent.length > 0 ? [`Not stated in ${silent.join(', ')}.`] : []
  const by = `Compared with Crossread (rules ${engine}): ${marked(about)}, in ${marked(story)}.`
  return [...lines, ...not, link === null ? by : `${by} ${link}`].join('\n')
}

const marked = (words: string) => inMarks(words.replaceAll(/\s+/g, ' ').trim())

const sourceOf = (label: string, { outlet, agency, published, url, title }: Cited['article']) =>
  [
    label,
    title === null ? '' : marked(title),
    outlet ?? 'outlet not stated',
    agency ?? '',
    dayWords(published),
    url ?? '',
  ]
    .filter(Boolean)
    .join(', ')

function dayWords({ from, to, basis }: Published): string {
  if (from === null) return 'date not stated'
  const days = from === to ? from : `${from}/${to}`
  return basis === 'stated' ? days : `${days} (inferred)`
}
