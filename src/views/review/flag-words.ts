import type { Confidence, Discrepancy, FlagStatus, Verdict } from '../../model/flag.ts'

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

export const STATUS_WORD: Readonly<Record<FlagStatus, string>> = {
  open: 'Open',
  checking: 'Checking',
  'needs-source': 'Needs a source',
  resolved: 'Resolved',
}

export const VERDICT_WORD: Readonly<Record<Verdict, string>> = {
  confirmed: 'Confirmed',
  corrected: 'Corrected',
  'cannot-be-verified': 'Cannot be verified',
  'not-a-discrepancy': 'Not a discrepancy',
  disputed: 'Disputed',
}

export const CONFIDENCE_WORD: Readonly<Record<Confidence, string>> = { low: 'Low', medium: 'Medium', high: 'High' }
