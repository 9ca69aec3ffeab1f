import type { LightElement } from './light-node.ts'
import type { Block } from './page-blocks.ts'

const LEVELS = 12

/** Not the article's, even where it stands between its paragraphs. */
export const NEVER_MAIN: ReadonlySet<string> = new Set([
  'comments of readers',
  'a notice of the site',
  'an offer of the site',
  'links to other articles',
  'buttons to share',
  'advertising',
  'navigation',
  'the foot of the page',
  'by-line and date',
  'for screen readers only',
  'the bar of an archive',
])

/** The names that sites give to what is not the article, and what it is; the first that fits an element or one around it. */
const PLACES: readonly (readonly [RegExp, string])[] = [
  [/wm-ipp|wayback|archive-(?:bar|toolbar|header)/, 'the bar of an archive'],
  [/visually-?hidden|sr-only|screen-?reader/, 'for screen readers only'],
  [/comment|disqus|discussion|replies/, 'comments of readers'],
  [/cookie|consent|gdpr|banner/, 'a notice of the site'],
  [/paywall|subscri|newsletter|sign-?up|premium|regwall/, 'an offer of the site'],
  [
    /related|recommend|more-(?:on|from|stories|news)|most-(?:read|popular)|trending|read-?next|also|teaser/,
    'links to other articles',
  ],
  [/share|social|follow/, 'buttons to share'],
  [/advert|sponsor|promo|\bad\b|\bads\b/, 'advertising'],
  [/breadcrumb|menu|navigation|\bnav\b|masthead|topbar/, 'navigation'],
  [/caption|credit/, 'a caption'],
  [/byline|author|dateline|timestamp|pubdate|article-?(?:meta|info)/, 'by-line and date'],
  [/footer|copyright|legal|imprint/, 'the foot of the page'],
]

const BY_TAG: Readonly<Record<string, string>> = {
  nav: 'navigation',
  footer: 'the foot of the page',
  aside: 'beside the article',
  figcaption: 'a caption',
  h1: 'the headline',
  time: 'by-line and date',
  header: 'the head of the page',
  form: 'a form',
}

export interface Place {
  readonly why: string
  /** The element whose name says so; null where none does. */
  readonly by: LightElement | null
}

/** Why a block outside the main text is outside it, as far as the page's own names tell. */
export function placeOnPage({ element }: Block): Place {
  let at: LightElement | null = element
  for (let level = 0; at && level < LEVELS && at.localName !== 'body'; level++, at = at.parentElement) {
    const names = `${at.className} ${at.id} ${at.getAttribute('role') ?? ''}`.toLowerCase().slice(0, 300)
    const named = names.trim() === '' ? undefined : PLACES.find(([name]) => name.test(names))?.[1]
    const why = named ?? BY_TAG[at.localName]
    if (why) return { why, by: at }
  }
  return { why: 'outside the main text', by: null }
}
