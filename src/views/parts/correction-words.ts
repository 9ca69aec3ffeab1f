import { correctionSentence } from '../../exports/correction-sentence.ts'
import type { Correction } from '../../model/correction.ts'
import type { ReportIndex } from '../../state/report-index.ts'
import { clipped } from './gist.ts'
import { daysBetween } from './words.ts'

const MAX_CHARS = 44

/** A correction as a sentence of the screen: "“nearly 900” (003) tells of the same as …" */
export const correctionWords = (said: Correction, { label }: Pick<ReportIndex, 'label'>): string =>
  correctionSentence(said, { label, days: daysBetween, clip: (text) => clipped(text, MAX_CHARS) })
