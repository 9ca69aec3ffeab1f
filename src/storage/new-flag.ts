import type { Flag, NewFlag } from '../model/flag.ts'
import { newId } from './new-id.ts'

/** A flag as it is raised: open, without a verdict and without a note, unless the draft says more. */
export function newFlag(draft: NewFlag, at = new Date().toISOString()): Flag {
  return {
    status: 'open',
    verdict: null,
    confidence: null,
    note: '',
    evidence: [],
    answers: {},
    ...draft,
    id: newId(),
    createdAt: at,
    updatedAt: at,
    deletedAt: null,
    rev: 1,
  }
}
