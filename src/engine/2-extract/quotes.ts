import type { Extraction, QuoteRead } from '../flow/extraction.ts'
import type { Prose } from '../flow/segmented.ts'

export function readQuotes(_prose: Prose, _found: Extraction): QuoteRead[] {
  return []
}
