import type { Extraction, FigureRead } from '../flow/extraction.ts'
import type { Prose } from '../flow/segmented.ts'

export function readFigures(_prose: Prose, _found: Extraction): FigureRead[] {
  return []
}
