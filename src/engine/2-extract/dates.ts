import type { DateRead, Extraction } from '../flow/extraction.ts'
import type { Prose } from '../flow/segmented.ts'

export function readDates(_prose: Prose, _found: Extraction): DateRead[] {
  return []
}
