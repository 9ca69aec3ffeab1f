import type { Account, Finding } from '../../model/finding.ts'
import type { Mention, Quote } from '../../model/mention.ts'
import type { ReportIndex } from '../../state/report-index.ts'
import { readingBeyond } from '../parts/reading.ts'

/** What is known of an account beyond its words: how it is read, who says so, what a date was counted from. */
export function accountNote(account: Account, finding: Finding, index: ReportIndex): string {
  const mention = index.mentionAt(account, finding.kind)
  const beyond = mention?.kind === 'quote' ? '' : readingBeyond(account)
  return [beyond, mention && sayingOf(mention)].filter(Boolean).join(' · ')
}

function sayingOf(mention: Mention): string {
  switch (mention.kind) {
    case 'figure':
      return mention.attributedTo ? `given by ${mention.attributedTo}` : 'unattributed'
    case 'quote':
      return quoteSaying(mention)
    case 'date':
      return mention.basis ?? ''
    case 'name':
      return ''
  }
}

function quoteSaying({ form, speaker }: Quote): string {
  const who = speaker ? `said by ${speaker.replace(/^The /, 'the ')}` : 'speaker not named'
  if (form === 'scare') return speaker ? `in quotation marks, ${who}` : 'in quotation marks, nobody named'
  return form === 'indirect' ? `${who}, in reported speech` : who
}
