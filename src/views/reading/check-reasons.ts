import type { Finding } from '../../model/finding.ts'
import type { ReportIndex } from '../../state/report-index.ts'
import { KIND_WORD } from '../parts/words.ts'

/** What a rule finds worth a look, in a checker's words; other rules say it by their kind. */
const RULE_REASON: Readonly<Record<string, string>> = {
  'garble-roles-reversed': 'who did what may be turned round',
  'garble-joined-opponents': 'opponents named as one',
  'garble-orphan-words': 'words look broken',
  'garble-doubled-words': 'words look broken',
  'quote-sense': 'quotation changes its sense',
  'quote-speaker': 'another speaker is named',
  'quote-family': 'quotation worded otherwise',
  'scare-quotes': 'another loaded word',
  'contrast-set': 'another loaded word',
  'label-alignment': 'called otherwise',
  'name-spellings': 'name written otherwise',
  'name-titles': 'title told otherwise',
  'figure-update': 'figure changed with time',
}

/** Why a finding stands where it does in the queue: the weightiest reason first, in few words each. */
export function reasonsOf(finding: Finding, index: ReportIndex): string[] {
  const { kind, relation, rule, articles, origins } = finding
  const first =
    relation === 'conflict'
      ? `${KIND_WORD[kind]} cannot both hold`
      : (RULE_REASON[rule] ?? (relation === 'single' ? `${KIND_WORD[kind]} from one source alone` : KIND_WORD[kind]))
  return [
    first,
    isUnattributed(finding, index) ? 'nobody is named for it' : '',
    relation !== 'single' && articles > 1 && origins === 1 ? 'one origin only' : '',
    finding.accounts.every(({ article }) => index.article(article)?.sameEvent === false) ? 'another event' : '',
  ].filter(Boolean)
}

/** A figure that no article says who gave. */
const isUnattributed = ({ kind, accounts }: Finding, index: ReportIndex) =>
  kind === 'figure' &&
  accounts.every((account) => {
    const mention = index.mentionAt(account, 'figure')
    return mention?.kind === 'figure' && mention.attributedTo === null
  })
