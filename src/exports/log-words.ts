import type { Correction } from '../model/correction.ts'
import type { Answer, Evidence, FlagTarget } from '../model/flag.ts'
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
  wordIn,
} from './flag-words.ts'
import { inMarks } from './in-marks.ts'

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
  first: 'First reader’s verdict',
  settled: 'Verdict taken',
}

const READER_WORD: Readonly<Record<string, string>> = { first: 'the first reader’s', second: 'the second reader’s' }

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
  { kind, changes }: Pick<LogEntry, 'kind' | 'changes'>,
  settings: Settings | null,
  label: (article: string) => string = String,
): readonly string[] => changes.flatMap((change) => fieldWords(kind, change, settings, label))

/** A field of a kind that has it has been looked at by the schema; of another kind, a file may say anything of it. */
function fieldWords(
  kind: RecordKind,
  { field, before, after }: FieldChange,
  settings: Settings | null,
  label: (article: string) => string,
): readonly string[] {
  switch (`${kind}.${field}`) {
    case 'correction.said':
      return [before, after].flatMap((said, i) =>
        said === null ? [] : [`${i === 0 ? 'Before: ' : ''}${correctionSentence(said as Correction, { label })}`],
      )
    case 'flag.target':
      return [targetWords(passageWords(before), passageWords(after))]
    case 'flag.evidence':
      return [`Evidence: ${evidenceWords(before)} → ${evidenceWords(after)}`]
    case 'flag.answers':
      return answerWords(answersIn(before), answersIn(after), settings)
  }
  if (field === 'subject' || field === 'outcome' || field === 'lookedAt') return []
  if (field === 'story') return ['Moved to another story']
  const name = wordIn(FIELD_WORD, field) ?? field
  return [`${name}: ${valueWords(field, before, settings)} → ${valueWords(field, after, settings)}`]
}

export function valueWords(field: string, value: unknown, settings: Settings | null): string {
  if (field === 'verdict' || field === 'first') return verdictWord(value as never, settings)
  if (value === null || value === '') return '–'
  if (field === 'deletedAt' || field === 'lookedAt') return timeWords(String(value))
  if (field === 'status') return statusWord(String(value) as never, settings)
  if (field === 'confidence') return wordIn(CONFIDENCE_WORD, String(value)) ?? String(value)
  if (field === 'discrepancy') return wordIn(DISCREPANCY_WORD, String(value)) ?? String(value)
  if (field === 'settled') return wordIn(READER_WORD, String(value)) ?? String(value)
  if (typeof value === 'string') return value
  if (field === 'hidden' && Array.isArray(value))
    return value.map((id) => anyWord(String(id), settings)).join(', ') || '–'
  return Array.isArray(value) ? value.map(itemWords).join(', ') || '–' : JSON.stringify(value)
}

const itemWords = (item: unknown) =>
  typeof item === 'object' && item !== null && 'word' in item ? String(item.word) : String(item)

const passageWords = (target: unknown) =>
  (target as FlagTarget | null)?.passages.map(({ exact }) => inMarks(exact)).join(', ') || '–'

const targetWords = (before: string, after: string) =>
  `What is flagged: ${before === after ? `${after}, at another place` : `${before} → ${after}`}`

function evidenceWords(cards: unknown): string {
  if (!Array.isArray(cards) || cards.length === 0) return 'none'
  return (cards as Evidence[]).map(({ url, excerpt, asked }) => url || excerpt || asked || 'an empty card').join('; ')
}

const answersIn = (value: unknown) => new Map(Object.entries((value ?? {}) as Readonly<Record<string, Answer>>))

function answerWords(
  before: ReadonlyMap<string, Answer>,
  after: ReadonlyMap<string, Answer>,
  settings: Settings | null,
): readonly string[] {
  const ids = new Set([...before.keys(), ...after.keys()])
  const word = (answer: Answer | undefined) => (answer ? ANSWER_WORD[answer] : '–')
  return [...ids]
    .filter((id) => before.get(id) !== after.get(id))
    .map((id) => `${questionWord(id, settings)} ${word(before.get(id))} → ${word(after.get(id))}`)
}
