import type { ArticleInput } from '../model/article.ts'
import type { Account, Finding } from '../model/finding.ts'
import type { Report } from '../model/report.ts'
import { plainReport } from './plain-report.ts'

/** For tests: three articles that tell of a fire, one of which tells of another. */
export const TEXTS: readonly ArticleInput[] = [
  { id: 'a_1', text: 'Mayor: fire put out\nAbout 40 people left the harbour. Nobody was hurt.' },
  { id: 'b_2', text: '40 residents left the harbour on Monday.\n\nPhoto: town hall' },
  { id: 'c_3', text: 'In 2019 a fire drove 40 people out of the mill.' },
]

/** The account of the first place where an article has these words. */
export function accountOf(article: string, words: string, reading = words): Account {
  const start = TEXTS.find(({ id }) => id === article)!.text.indexOf(words)
  return { article, start, end: start + words.length, text: words, reading }
}

const finding = (
  part: Pick<Finding, 'id' | 'kind' | 'relation' | 'about' | 'accounts'> & Partial<Finding>,
): Finding => ({
  silent: [],
  articles: new Set(part.accounts.map(({ article }) => article)).size,
  origins: 1,
  rule: 'made-up',
  why: 'a_1 and b_2 were compared.',
  priority: 0.5,
  ...part,
})

export const FINDINGS: readonly Finding[] = [
  finding({
    id: 'figure:people',
    kind: 'figure',
    relation: 'agree',
    about: 'people who left the harbour',
    accounts: [accountOf('a_1', 'About 40', '≈ 40 people'), accountOf('b_2', '40', '40 residents')],
    priority: 0.3,
  }),
  finding({
    id: 'wording:people',
    kind: 'wording',
    relation: 'vary',
    about: 'what those who left are called',
    accounts: [accountOf('a_1', 'people'), accountOf('b_2', 'residents')],
    priority: 0.5,
  }),
  finding({
    id: 'statement:hurt',
    kind: 'statement',
    relation: 'single',
    about: 'nobody was hurt',
    accounts: [accountOf('a_1', 'Nobody was hurt.')],
    silent: ['b_2'],
    priority: 0.4,
  }),
]

export function smallReport(): Report {
  const plain = plainReport(TEXTS)
  return {
    ...plain,
    articles: plain.articles.map((article) => ({
      ...article,
      sameEvent: article.id !== 'c_3',
      sentences: sentencesOf(article.text),
      furniture: article.id === 'b_2' ? [[42, 58] as const] : [],
    })),
    findings: FINDINGS,
    tally: {
      relations: { agree: 1, vary: 1, conflict: 0, single: 1, incomparable: 0 },
      kinds: { figure: 1, date: 0, quote: 0, name: 0, wording: 1, statement: 1 },
    },
  }
}

const sentencesOf = (text: string) =>
  [...text.matchAll(/[^.\n]+\.?/g)].map(({ index, 0: words }) => {
    const start = index + (words.length - words.trimStart().length)
    return [start, start + words.trim().length] as const
  })
