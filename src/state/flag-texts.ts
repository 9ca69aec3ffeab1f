import type { Evidence, Flag } from '../model/flag.ts'

const EVIDENCE_TEXTS = ['url', 'archived', 'seen', 'excerpt', 'asked', 'askedOn'] as const
export type EvidenceText = (typeof EVIDENCE_TEXTS)[number]

/** A text of a flag that is typed: its note, or a field of one of its evidence cards. */
export type TextField = 'note' | `${string} ${EvidenceText}`

export const evidenceField = (card: string, text: EvidenceText): TextField => `${card} ${text}`

export const draftedFields = ({ evidence }: Flag): readonly TextField[] => [
  'note',
  ...evidence.flatMap(({ id }) => EVIDENCE_TEXTS.map((text) => evidenceField(id, text))),
]

export function textOf({ note, evidence }: Flag, field: TextField): string {
  if (field === 'note') return note
  const [id, text] = partsOf(field)
  return evidence.find((card) => card.id === id)?.[text] ?? ''
}

export function withText(evidence: readonly Evidence[], field: TextField, value: string): readonly Evidence[] {
  const [id, text] = partsOf(field)
  return evidence.map((card) => (card.id === id ? { ...card, [text]: value } : card))
}

const partsOf = (field: string) => field.split(' ') as [string, EvidenceText]

export const newEvidence = (id: string): Evidence => ({
  ...{ id, url: '', archived: '', seen: new Date().toISOString().slice(0, 10) },
  ...{ source: 'primary', excerpt: '', asked: '', askedOn: '' },
})
