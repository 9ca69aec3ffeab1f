import { supportOf } from '../../exports/count-words.ts'
import type { Finding } from '../../model/finding.ts'
import type { ReportIndex } from '../../state/report-index.ts'
import { readingInShort } from './reading.ts'
import { titleOf } from './words.ts'

const MAX_READING_CHARS = 34
const MAX_READINGS = 3

/** A finding in one line under its question: who alone says it, what all say, or how it is told. */
export function gistOf(finding: Finding, index: ReportIndex): string {
  const readings = [...new Set(finding.accounts.map((account) => clipped(readingInShort(account), MAX_READING_CHARS)))]
  const [first = ''] = readings
  if (finding.relation === 'single') {
    const who = `only ${index.label(finding.accounts[0]?.article ?? '')}`
    return titleOf(finding).includes(first.replace('…', '')) ? who : `${who} · ${first}`
  }
  if (readings.length === 1) return `${first} · ${supportOf(finding)}`
  const more = readings.length - MAX_READINGS
  return `${readings.slice(0, MAX_READINGS).join(' · ')}${more > 0 ? ` · ${more} more` : ''}`
}

/** Cut after a whole word, with an ellipsis. */
export function clipped(text: string, chars: number): string {
  if (text.length <= chars) return text
  const cut = text.lastIndexOf(' ', chars)
  return `${text.slice(0, cut > chars / 2 ? cut : chars).trimEnd()}…`
}
