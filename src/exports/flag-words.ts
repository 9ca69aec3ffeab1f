import { QUESTIONS, type Question } from '../model/checklist.ts'
import {
  type Answer,
  type Confidence,
  type Discrepancy,
  FLAG_STATUSES,
  type FlagStatus,
  type TargetKind,
  VERDICTS,
  type Verdict,
} from '../model/flag.ts'
import type { OwnWord, Settings } from '../model/settings.ts'

export const DISCREPANCY_WORD: Readonly<Record<Discrepancy, string>> = {
  figure: 'Figure',
  date: 'Date',
  quote: 'Quotation',
  name: 'Name',
  wording: 'Wording',
  omission: 'Omission',
  translation: 'Translation',
  other: 'Other',
}

const STATUS_WORD: Readonly<Record<string, string>> = {
  open: 'Open',
  checking: 'Checking',
  'needs-source': 'Needs a source',
  resolved: 'Resolved',
}

const VERDICT_WORD: Readonly<Record<string, string>> = {
  confirmed: 'Confirmed',
  corrected: 'Corrected',
  'cannot-be-verified': 'Cannot be verified',
  'not-a-discrepancy': 'Not a discrepancy',
  disputed: 'Disputed',
}

export const CONFIDENCE_WORD: Readonly<Record<Confidence, string>> = { low: 'Low', medium: 'Medium', high: 'High' }

export const TARGET_WORD: Readonly<Record<TargetKind, string>> = {
  finding: 'Finding',
  cell: 'One account',
  figure: 'Figure in the text',
  date: 'Date in the text',
  quote: 'Quotation in the text',
  name: 'Name in the text',
  selection: 'Words in the text',
}

export const ANSWER_WORD: Readonly<Record<Answer, string>> = { yes: 'Yes', no: 'No', 'not-applicable': 'n/a' }

const QUESTION_WORD: Readonly<Record<Question, string>> = {
  'original-found': 'Was the original source found?',
  'same-thing': 'Do the accounts mean the same thing, place, time and unit?',
  independent: 'Do they come from sources that are independent of each other?',
  'primary-seen': 'Was a primary document, record or recording seen?',
  'concerned-asked': 'Were those concerned asked?',
  'wording-checked': 'Was the wording, or the translation, checked against the original?',
  'dates-fit': 'Does the evidence date from the time the claim is about?',
}

/** A given word by its id; none for what every object has of itself ("toString"), which an id in a file may be. */
export const wordIn = (words: Readonly<Record<string, string>>, id: string): string | undefined =>
  Object.hasOwn(words, id) ? words[id] : undefined

/** One of a set that the reader can edit. */
export interface Choice<T extends string = string> {
  readonly id: T
  readonly word: string
}

/** A status in words; one that no settings here know (of another desk) is called by its id. */
export const statusWord = (status: FlagStatus, settings: Settings | null): string =>
  wordIn(STATUS_WORD, status) ?? ownWord(status, settings?.statuses)

/** A verdict in words; none is said to be none. */
export const verdictWord = (verdict: Verdict | null, settings: Settings | null): string =>
  verdict === null ? 'None yet' : (wordIn(VERDICT_WORD, verdict) ?? ownWord(verdict, settings?.verdicts))

export const questionWord = (id: string, settings: Settings | null): string =>
  wordIn(QUESTION_WORD, id) ?? ownWord(id, settings?.questions)

const ownWord = (id: string, own: readonly OwnWord[] = []) =>
  own.find((word) => word.id === id)?.word || id.replace(/^own:/, '') || 'Unnamed'

/** What is offered: the given without the hidden, then the reader's own; what is chosen already is always among them. */
function offered<T extends string>(
  given: readonly T[],
  own: readonly OwnWord[] | undefined,
  settings: Settings | null,
  chosen: readonly string[],
  wordOf: (id: T) => string,
): readonly Choice<T>[] {
  const isOffered = (id: string) => !settings?.hidden.includes(id) || chosen.includes(id)
  const ids = [...given, ...(own ?? []).map(({ id }) => id as string)].filter(isOffered)
  return [...new Set([...ids, ...chosen])].map((id) => ({ id: id as T, word: wordOf(id as T) }))
}

export const statusChoices = (settings: Settings | null, chosen: FlagStatus | null = null) =>
  offered<FlagStatus>(FLAG_STATUSES, settings?.statuses, settings, listOf(chosen), (id) => statusWord(id, settings))

export const verdictChoices = (settings: Settings | null, chosen: Verdict | null = null) =>
  offered<Verdict>(VERDICTS, settings?.verdicts, settings, listOf(chosen), (id) => verdictWord(id, settings))

/** `answered`: ids of questions that stay in the list, whether they are offered or not. */
export const questionChoices = (settings: Settings | null, answered: readonly string[] = []) =>
  offered<string>(QUESTIONS, settings?.questions, settings, answered, (id) => questionWord(id, settings))

const listOf = (chosen: string | null) => (chosen === null ? [] : [chosen])

/** A status, verdict or question by its id alone. */
export const anyWord = (id: string, settings: Settings | null): string => {
  const own = settings ? [...settings.statuses, ...settings.verdicts, ...settings.questions] : []
  return wordIn({ ...STATUS_WORD, ...VERDICT_WORD, ...QUESTION_WORD }, id) ?? ownWord(id, own)
}

/** Every given word, to be hidden or shown. */
export const GIVEN = { statuses: STATUS_WORD, verdicts: VERDICT_WORD, questions: QUESTION_WORD } as const
