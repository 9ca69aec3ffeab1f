import type { Method, WordList } from '../model/method.ts'
import { RULES } from './flow/rules.ts'
import { NEWS_GROUPS } from './lexicon/concepts.ts'
import { CONTRASTS } from './lexicon/contrasts.ts'
import { HEDGE_LISTS } from './lexicon/hedge-words.ts'
import { QUANTIFIERS } from './lexicon/quantifier-words.ts'
import { REPORTING_LISTS, type ReportingClass } from './lexicon/reporting.ts'

/** The rules and the word lists as they are shown to the reader. */
export const method = (): Method => ({
  rules: RULES,
  lists: [...contrastLists(), ...reportingLists(), ...amountLists(), ...synonymLists()],
})

const contrastLists = (): WordList[] =>
  CONTRASTS.map(({ id, kind, groups, reason }) => ({
    id: `contrast:${id}`,
    group: 'contrast',
    title: id.replaceAll('-', ' '),
    why: reason,
    groups,
    scale: kind === 'strength',
    editable: true,
  }))

const REPORTING_WHY: Readonly<Record<ReportingClass, string>> = {
  neutral: 'Says that somebody said it, and no more.',
  vouch: 'The writer takes it for true.',
  claim: 'The writer does not vouch for it.',
  insist: 'The speaker stands by it.',
  demand: 'The speaker wants something done.',
  warn: 'The speaker fears or threatens.',
  concede: 'The speaker is made to own up to it.',
  deny: 'The speaker says that it is not so.',
  criticise: 'The speaker speaks against somebody.',
  praise: 'The speaker speaks for somebody.',
  label: 'The speaker gives it a name.',
  think: 'The speaker thinks or wants it; nobody need have heard it.',
  reply: 'The speaker answers.',
  voice: 'How the voice sounded, or is held to have.',
}

const reportingLists = (): WordList[] =>
  [...REPORTING_LISTS].map(([name, words]) => ({
    id: `reporting:${name}`,
    group: 'reporting',
    title: name,
    why: REPORTING_WHY[name],
    groups: [[...new Set(words)]],
    scale: false,
    editable: true,
  }))

const amountLists = (): WordList[] => [
  {
    id: 'amounts',
    group: 'amounts',
    title: 'amounts without a number',
    why: 'Ordered amounts: “many” and “most” are told as a difference.',
    groups: [...new Set(QUANTIFIERS.values())].map((step) =>
      [...QUANTIFIERS.keys()].filter((word) => QUANTIFIERS.get(word) === step),
    ),
    scale: true,
    editable: false,
  },
  ...[...HEDGE_LISTS].map(
    ([hedge, words]): WordList => ({
      id: `hedge:${hedge}`,
      group: 'amounts',
      title: `before a number: ${hedge.replaceAll('-', ' ')}`,
      why: 'What the words claim of the number behind them; the bound is kept in every table, chart and export.',
      groups: [words],
      scale: false,
      editable: false,
    }),
  ),
]

const synonymLists = (): WordList[] =>
  [...NEWS_GROUPS].map(([id, words]) => ({
    id,
    group: 'synonyms',
    title: words[0] ?? id,
    why: 'News uses these for one another: sentences that take different ones may tell the same.',
    groups: [words],
    scale: false,
    editable: true,
  }))
