import { OFFICE_NOUNS, TEXT_NOUNS } from '../lexicon/speaker.ts'

/** An office, a spokesman or a text that speaks for somebody: "Sudani’s office", "the statement". */
export function isOffice(speaker: string): boolean {
  return speaker
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .some((word) => OFFICE_NOUNS.has(word) || TEXT_NOUNS.has(word))
}
