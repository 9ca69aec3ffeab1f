import type { Finding, Relation } from '../../model/finding.ts'

/** Where a rule's findings stand in the queue: the least, and how much what is at stake in them can add. */
type Rank = readonly [least: number, stake: number]

/**
 * What a checker looks at first: what cannot both hold; words that look broken or turned in sense; a number that one source alone carries;
 * loaded words; then what is merely told differently. By rule, since a spelling and a figure that "vary" are not worth the same minute.
 */
const OF_RULE: Readonly<Record<string, Rank>> = {
  'garble-roles-reversed': [0.72, 0],
  'garble-joined-opponents': [0.72, 0],
  'quote-sense': [0.68, 0],
  'scare-quotes': [0.62, 0],
  'quote-speaker': [0.58, 0],
  'figure-update': [0.5, 0.15],
  'figure-values': [0.38, 0.22],
  'figure-scope': [0.3, 0.15],
  'figure-single': [0.34, 0.36],
  'contrast-set': [0.42, 0.16],
  'quote-family': [0.5, 0],
  'quote-single': [0.4, 0],
  'label-alignment': [0.4, 0],
  'statement-alone': [0.28, 0.24],
  'date-single': [0.33, 0],
  'name-spellings': [0.26, 0.1],
  'name-titles': [0.25, 0],
  'garble-orphan-words': [0.35, 0],
  'garble-doubled-words': [0.35, 0],
}
const CONFLICT: Rank = [0.9, 0.1]
const OF_RELATION: Readonly<Record<Relation, Rank>> = {
  conflict: CONFLICT,
  vary: [0.4, 0],
  single: [0.35, 0],
  incomparable: [0.2, 0],
  agree: [0.08, 0.07],
}
/** Told several times and yet by one original alone: easily taken for confirmed. */
const UNCONFIRMED = 0.03
const OTHER_EVENT_FACTOR = 0.1

/** 0–1; `stake` is 0–1 too. A finding of another event's article comes last. */
export function priorityOf(
  { relation, rule, origins }: Pick<Finding, 'relation' | 'rule' | 'origins'>,
  stake: number,
  mainEvent: boolean,
): number {
  const ofRelation = OF_RELATION[relation]
  const [least, more] = relation === 'vary' || relation === 'single' ? (OF_RULE[rule] ?? ofRelation) : ofRelation
  const unconfirmed = relation !== 'single' && origins === 1 ? UNCONFIRMED : 0
  const sum = least + more * stake + unconfirmed
  return Math.round(Math.min(1, sum) * (mainEvent ? 1 : OTHER_EVENT_FACTOR) * 1000) / 1000
}
