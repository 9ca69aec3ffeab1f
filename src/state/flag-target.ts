import { selectPassage } from '../anchoring/select-passage.ts'
import type { Article } from '../model/article.ts'
import type { Finding } from '../model/finding.ts'
import type { Discrepancy, FlagTarget, PassageSelector } from '../model/flag.ts'
import type { Mention } from '../model/mention.ts'
import { meet, wordsOf } from './passages.ts'
import type { ReportIndex } from './report-index.ts'
import type { Passage } from './view-state.ts'

/** What is suspected at first, by what differs; the reader changes it. Garbled words are a translation's or a rewrite's, not a silence. */
export function suspectedIn({ kind, relation, rule }: Finding): Discrepancy {
  if (rule.startsWith('garble-')) return 'translation'
  if (kind !== 'statement') return kind
  return relation === 'single' ? 'omission' : 'other'
}

export function targetOfFinding(finding: Finding, index: ReportIndex): FlagTarget {
  return { kind: 'finding', finding: finding.id, about: finding.about, passages: accountsOf(finding, index) }
}

/** What one article says in a finding: its words first, then what the others say. */
export function targetOfCell(finding: Finding, article: string, index: ReportIndex): FlagTarget {
  const passages = accountsOf(finding, index)
  return {
    kind: 'cell',
    finding: finding.id,
    about: finding.about,
    passages: [
      ...passages.filter((passage) => passage.article === article),
      ...passages.filter((passage) => passage.article !== article),
    ],
  }
}

export const accountsOf = (finding: Finding, index: ReportIndex): readonly PassageSelector[] =>
  finding.accounts.flatMap((account) => {
    const article = index.article(account.article)
    return article ? [selectPassage(article, account)] : []
  })

const MAX_ABOUT_CHARS = 80

/** The words the reader selected: a figure, date, quotation or name where they are just that, with what other articles say of it. */
export function targetOfPassage(passage: Passage, index: ReportIndex): FlagTarget {
  const article = index.article(passage.article)
  if (!article) throw new Error(`The article ${passage.article} is not in the story.`)
  const words = wordsOf(passage, index).replaceAll(/\s+/g, ' ')
  const mention = mentionIn(passage, article, index)
  const finding = mention && findingAt(mention, index)
  const others = finding
    ? accountsOf(finding, index).filter((other) => other.article !== article.id)
    : counterparts(passage, index)
  return {
    kind: mention?.kind ?? 'selection',
    finding: finding?.id ?? null,
    about: words.length > MAX_ABOUT_CHARS ? `${words.slice(0, MAX_ABOUT_CHARS)}…` : words,
    passages: [selectPassage(article, passage), ...others],
  }
}

/** Letters more or fewer that a hand selects around a mention. */
const SLACK_CHARS = 2

/** The mention that the selected words are, but for a quotation mark or a space at either end. */
function mentionIn(passage: Passage, article: Article, index: ReportIndex): Mention | undefined {
  return index.report.mentions.find(
    (mention) =>
      mention.article === article.id &&
      mention.field === passage.field &&
      Math.abs(mention.start - passage.start) <= SLACK_CHARS &&
      Math.abs(mention.end - passage.end) <= SLACK_CHARS,
  )
}

/** The finding of the mention's kind that has an account there. */
const findingAt = (mention: Mention, index: ReportIndex): Finding | undefined =>
  (mention.field === 'title' ? index.titleSpans : index.spans)(mention.article).find(
    ({ finding, start, end }) => finding.kind === mention.kind && start < mention.end && mention.start < end,
  )?.finding

/** The sentences of other articles that tell the same as the sentences the reader selected in. */
function counterparts(passage: Passage, index: ReportIndex) {
  const told = index.report.passages.filter(({ sentences }) => sentences.some((one) => meet(one, passage)))
  const others = told.flatMap(({ sentences }) => sentences.filter((one) => one.article !== passage.article))
  return others.flatMap((place) => {
    const other = index.article(place.article)
    return other ? [selectPassage(other, place)] : []
  })
}
