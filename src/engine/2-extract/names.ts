import type { Extraction, NameRead } from '../flow/extraction.ts'
import type { Prose } from '../flow/segmented.ts'

export function readNames(_prose: Prose, _found: Extraction): NameRead[] {
  return []
}
