import type { Sentence, Tag } from '../flow/token.ts'
import { type Scene, type Subject, tokenAt } from './speaker-scene.ts'
import { subjectBefore } from './speaker-subject.ts'

/** Tags of a word that can have a subject before it. */
export const FINITE: ReadonlySet<Tag> = new Set(['verb', 'participle', 'be', 'have', 'modal'])

/** The first verb of a sentence stands no farther in. */
const MAX_TOKENS_TO_VERB = 60

/** The subject of the sentence's first verb before token `before`. */
export function firstSubject(scene: Scene, { from }: Sentence, before: number): Subject | null {
  for (let i = from; i < before && i < from + MAX_TOKENS_TO_VERB; i++) {
    if (scene.quoted[i] || !FINITE.has(tokenAt(scene, i).tag)) continue
    const subject = subjectBefore(scene, i, from)
    if (subject) return subject
  }
  return null
}

/** As `hasVerb`, or a form that may be a past tense: "the campaign violated", "findings raised". */
export function tellsVerb(scene: Scene, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (!scene.quoted[i] && FINITE.has(tokenAt(scene, i).tag)) return true
  return false
}

/** A finite verb stands in tokens `[from, to)` outside quotations. */
export function hasVerb(scene: Scene, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const { tag } = tokenAt(scene, i)
    if (!scene.quoted[i] && (tag === 'verb' || tag === 'be' || tag === 'have' || tag === 'modal')) return true
  }
  return false
}
