import type { Correction } from '../model/correction.ts'
import type { Answer, Evidence } from '../model/flag.ts'
import type { Settings } from '../model/settings.ts'
import type { FieldChange, LogAction, LogEntry, RecordKind } from '../model/work.ts'
import { correctionSentence } from './correction-sentence.ts'
import {
  ANSWER_WORD,
  anyWord,
  CONFIDENCE_WORD,
  DISCREPANCY_WORD,
  questionWord,
  statusWord,
  verdictWord,
} from './flag-words.ts'

export const KIND_WORD: Readonly<Record<RecordKind, string>> = {
  flag: 'Flag',
  decision: 'Finding',
  check: 'Second check',
  settings: 'Settings',
  story: 'Story',
  article: 'Article',
  correction: 'Correction',
}

const ACTION_WORD: Readonly<Record<LogAction, string>> = {
  raised: 'raised',
  changed: 'changed',
  trashed: 'removed',
  restored: 'put back',
  undone: 'undone',
  redone: 'done again',
  merged: 'merged from a file',
  purged: 'removed for good',
}

const FIELD_WORD: Readonly<Record<string, string>> = {
  target: 'What is flagged',
  discrepancy: 'Kind',
  status: 'Status',
  verdict: 'Verdict',
  confidence: 'Confidence',
  note: 'Note',
  deletedAt: 'In the trash',
  lookedAt: 'Looked at',
  outcome: 'Decision',
  reason: 'Reason',
  statuses: 'Own statuses',
  verdicts: 'Own verdicts',
  questions: 'Own questions',
  hidden: 'Not offered',
  rulesOff: 'Rules switched off',
}

export const actionWord = (action: LogAction): string => ACTION_WORD[action]

/** What is the first of a record where it is not raised as a flag is. */
const FIRST_WORD: Readonly<Record<RecordKind, string>> = {
  flag: 'raised',
  decision: 'looked at',
  check: 'made',
  settings: 'changed',
  story: 'made',
  article: 'added',
  correction: 'made',
}

/** A correction in the trash is a word taken back. */
const CORRECTION_WORD: Partial<Record<LogAction, string>> = { trashed: 'taken back', restored: 'made again' }

/** "Flag raised", "Finding dismissed", "Second check undone". */
export function entryWords({ kind, action, changes }: LogEntry): string {
  const outcome = changes.find(({ field }) => field === 'outcome')?.after
  if (kind === 'decision' && (action === 'raised' || action === 'changed'))
    return `${KIND_WORD[kind]} ${typeof outcome === 'string' ? outcome : action === 'raised' ? 'looked at' : 'taken up again'}`
  const own = kind === 'correction' ? CORRECTION_WORD[action] : undefined
  return `${KIND_WORD[kind]} ${own ?? (action === 'raised' ? FIRST_WORD[kind] : ACTION_WORD[action])}`
}

export const whoWords = (by: string): string => (by === '' ? 'no name given' : by)

/** "21 Nov 2026, 10:04", in the reader's own time. */
export const timeWords = (iso: string): string => {
  const time = new Date(iso)
  return Number.isNaN(time.getTime()) ? iso : TIME.format(time)
}
const TIME = new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeStyle: 'short' })

/** Each change in a sentence: "Verdict: None yet → Disputed". `label`: how an article is named. */
export const changeWords = (
  { changes }: Pick<LogEntry, 'changes'>,
  settings: Settings | null,
  label: (article: string) => string = String,
): readonly string[] => changes.flatMap((change) => fieldWords(change, settings, label))

function fieldWords(
  { field, before, after }: FieldChange,
  settings: Settings | null,
  label: (article: string) => string,
): readonly string[] {
  if (field === 'said')
    return [before, after].flatMap((said, i) =>
      said === null ? [] : [`${i === 0 ? 'Before: ' : ''}${correctionSentence(said as Correction, { label })}`],
    )
  if (field === 'evidence') return [`Evidence: ${evidenceWords(before)} → ${evidenceWords(after)}`]
  if (field === 'answers') return answerWords(asAnswers(before), asAnswers(after), settings)
  if (field === 'subject' || field === 'outcome' || field === 'lookedAt') return []
  return [
    `${FIELD_WORD[field] ?? field}: ${valueWords(field, before, settings)} → ${valueWords(field, after, settings)}`,
  ]
}

export function valueWords(field: string, value: unknown, settings: Settings | null): string {
  if (field === 'verdict') return verdictWord(value as never, settings)
  if (value === null || value === '') return '–'
  if (field === 'deletedAt' || field === 'lookedAt') return timeWords(String(value))
  if (field === 'status') return statusWord(String(value) as never, settings)
  if (field === 'confidence') return CONFIDENCE_WORD[value as keyof typeof CONFIDENCE_WORD] ?? String(value)
  if (field === 'discrepancy') return DISCREPANCY_WORD[value as keyof typeof DISCREPANCY_WORD] ?? String(value)
  if (typeof value === 'string') return value
  if (field === 'hidden' && Array.isArray(value))
    return value.map((id) => anyWord(String(id), settings)).join(', ') || '–'
  return Array.isArray(value) ? value.map(itemWords).join(', ') || '–' : JSON.stringify(value)
}

const itemWords = (item: unknown) =>
  typeof item === 'object' && item !== null && 'word' in item ? String(item.word) : String(item)

function evidenceWords(cards: unknown): string {
  if (!Array.isArray(cards) || cards.length === 0) return 'none'
  return (cards as Evidence[]).map(({ url, excerpt, asked }) => url || excerpt || asked || 'an empty card').join('; ')
}

const asAnswers = (value: unknown) => (value ?? {}) as Readonly<Record<string, Answer>>

function answerWords(
  before: Readonly<Record<string, Answer>>,
  after: Readonly<Record<string, Answer>>,
  settings: Settings | null,
): readonly string[] {
  const ids = new Set([...Object.keys(before), ...Object.keys(after)])
  const word = (answer: Answer | undefined) => (answer ? ANSWER_WORD[answer] : '–')
  return [...ids]
    .filter((id) => before[id] !== after[id])
    .map((id) => `${questionWord(id, settings)} ${word(before[id])} → ${word(after[id])}`)
}
